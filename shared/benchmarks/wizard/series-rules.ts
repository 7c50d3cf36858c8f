import { addDays, type ClockTime, type Day, toDayNumber, type Weekday, weekdayOf } from '../../time';
import type { Slot } from './slots';

/** When a series posts: the part of its rule that slots decide. */
export interface SeriesRhythm {
  readonly time: ClockTime;
  readonly weekdays: readonly Weekday[];
  readonly interval: number;
  readonly from: Day;
}

/** For each rest of a post in quarters: every how many weeks, and how many weeks after the first. Three quarters are a half and a quarter. */
const restRhythms: readonly (readonly { readonly interval: number; readonly after: number }[])[] = [
  [],
  [{ interval: 4, after: 0 }],
  [{ interval: 2, after: 0 }],
  [
    { interval: 2, after: 0 },
    { interval: 4, after: 1 },
  ],
];

function firstDay(from: Day, weekday: Weekday): Day {
  return addDays(from, (weekday - weekdayOf(toDayNumber(from)) + 7) % 7);
}

/**
 * Rhythms that post on the slots so often a week: every week on all slots, but with quarters left over (`quarters` is no multiple of 4)
 * the last slot only every second or fourth week. `turn` moves the rarer ones by weeks, so that they do not all fall together.
 */
export function rhythmsOf(slots: readonly Slot[], quarters: number, from: Day, turn: number): SeriesRhythm[] {
  const rest = quarters % 4;
  const weekly = rest === 0 ? slots : slots.slice(0, -1);
  const times = [...new Set(weekly.map((slot) => slot.time))];
  const regular = times.map((time): SeriesRhythm => ({ time, weekdays: weekly.filter((slot) => slot.time === time).map((slot) => slot.weekday), interval: 1, from }));
  const last = slots.at(-1);
  if (last === undefined) return regular;
  const rare = (restRhythms[rest] ?? []).map(({ interval, after }): SeriesRhythm => {
    const weeks = (after + turn) % interval;
    return { time: last.time, weekdays: [last.weekday], interval, from: addDays(firstDay(from, last.weekday), weeks * 7) };
  });
  return [...regular, ...rare];
}
