import { publicHolidays } from '../benchmarks';
import type { Region } from '../schema';
import type { Day } from '../time';

/** A public holiday as far as the engine looks: the day. */
export interface PublicHoliday {
  readonly day: Day;
}

/** All public holidays of a region in a calendar year. */
export type HolidayLookup = (region: Region, year: number) => readonly PublicHoliday[];

/** What the engine may know besides the plan; always its last argument. */
export interface World {
  readonly today: Day;
  readonly holidays: HolidayLookup;
}

/** A world that asks for the holidays of each region and year only once, however often the engine looks. */
export function createWorld(today: Day, holidays: HolidayLookup = publicHolidays): World {
  const known = new Map<string, readonly PublicHoliday[]>();
  return {
    today,
    holidays: (region, year) => {
      const key = `${region.country}-${region.state ?? ''}-${year}`;
      const found = known.get(key) ?? holidays(region, year);
      known.set(key, found);
      return found;
    },
  };
}
