import { addDays, type Day } from '../../time';
import type { RepairBase } from '../repair/base';
import { createAway, openMondays } from './away';
import { openWeek, weeklyMinutes } from '../person-weeks';

/** What losing a person's time in one week does. Minutes. */
export interface WeekReserve {
  readonly monday: Day;
  /** Minutes that the person has in the week. */
  readonly availableMinutes: number;
  /** By so much the person's week may shrink before more is missing, when they may choose which hours go. */
  readonly reserveMinutes: number;
  /** Minutes that are missing (on top) when the person is away all week. */
  readonly missingMinutes: number;
}

/** A person's weeks that are not over. */
export interface PersonReserve {
  readonly personId: string;
  readonly weeks: readonly WeekReserve[];
}

/**
 * Absence reserve of a person in every week, exact: a limit on a person's week is one arc to the sink, and coverage loses
 * nothing of such an arc until the reserve is used up and every minute from there on (the value of a maximum flow in the
 * capacity of one arc). So the reserve is what the person has, less what is missing without them.
 */
export function reserveOf(base: RepairBase, person: number): PersonReserve {
  const away = createAway(base);
  const available = weeklyMinutes(base.capacity, person);
  const over = openWeek(base.capacity);
  return {
    personId: base.plan.people[person]?.id ?? '',
    weeks: openMondays(base).map((monday, place) => {
      const availableMinutes = available[over + place] ?? 0;
      const missingMinutes = away([{ person, from: monday, until: addDays(monday, 6) }]);
      return { monday, availableMinutes, reserveMinutes: availableMinutes - missingMinutes, missingMinutes };
    }),
  };
}
