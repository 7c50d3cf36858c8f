import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { countries, holidayYears, publicHolidays } from '@shared/benchmarks';

// Where our own part codes stand in the data of date-holidays: state, then region.
const places: Readonly<Record<string, readonly string[]>> = { 'DE-BYK': ['BY', 'KATH'], 'DE-BYA': ['BY', 'A'] };

const regions = countries.flatMap((country) => [null, ...country.states.map((state) => state.code)].map((state) => ({ country: country.code, state })));

function sourceOf(country: string, state: string | null): Holidays {
  if (state === null) return new Holidays(country);
  const [part, place] = places[`${country}-${state}`] ?? [state];
  return place === undefined ? new Holidays(country, part ?? state) : new Holidays(country, part ?? state, place);
}

function publicDaysOf(source: Holidays, year: number): string[] {
  const found = [year - 1, year, year + 1].flatMap((asked) => source.getHolidays(asked, 'de'));
  const days = found.filter((holiday) => holiday.type === 'public').map((holiday) => holiday.date.slice(0, 10));
  return [...new Set(days)].filter((day) => day.startsWith(`${year}-`)).sort();
}

describe('holidays against date-holidays', () => {
  it.each(regions)('$country $state has the same days in every year', ({ country, state }) => {
    const source = sourceOf(country, state);
    for (let year = holidayYears.from; year <= holidayYears.until; year += 1) {
      const ours = [...new Set(publicHolidays({ country, state }, year).map((holiday) => holiday.day))];
      expect(ours, `${year}`).toEqual(publicDaysOf(source, year));
      expect(ours.length).toBeGreaterThanOrEqual(7);
    }
  });
});
