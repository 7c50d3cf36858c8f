import { type ClockTime, formatClockTime, parseClockTime, type Weekday } from '../../time';

/** A weekday and a time at which a channel usually posts. */
export interface Slot {
  readonly weekday: Weekday;
  readonly time: ClockTime;
}

/** Weekdays for so many posts a week, spread over the week; several choices, so that not every channel posts on the same days. */
const weekdayChoices: readonly (readonly (readonly Weekday[])[])[] = [
  [[]],
  [[2], [4], [3], [1], [5]],
  [
    [2, 4],
    [1, 4],
    [3, 5],
  ],
  [[1, 3, 5]],
  [[1, 2, 4, 5]],
  [[1, 2, 3, 4, 5]],
  [[1, 2, 3, 4, 5, 6]],
  [[1, 2, 3, 4, 5, 6, 7]],
];

const DAYS = 7;
const DAY_STARTS = 8 * 60;
const DAY_LASTS = 13 * 60;
const NEXT_ROUND = 150;

/** The first round is at the channel's own time, each further one two and a half hours later, between 8:00 and 21:00. */
function timeOfRound(time: ClockTime, round: number): ClockTime {
  const start = parseClockTime(time) ?? DAY_STARTS;
  if (round === 0) return formatClockTime(start);
  return formatClockTime(DAY_STARTS + ((start - DAY_STARTS + round * NEXT_ROUND + DAY_LASTS) % DAY_LASTS));
}

/** Slots for `count` posts a week, spread over the week; from the eighth on there are several on a day. `turn` picks among equal choices. */
export function spreadSlots(count: number, time: ClockTime, turn: number): Slot[] {
  const slots: Slot[] = [];
  for (let round = 0; slots.length < count; round += 1) {
    const choices = weekdayChoices[Math.min(DAYS, count - slots.length)] ?? [];
    const weekdays = choices[turn % choices.length] ?? [];
    slots.push(...weekdays.map((weekday) => ({ weekday, time: timeOfRound(time, round) })));
  }
  return slots.toSorted((left, right) => left.weekday - right.weekday || (left.time < right.time ? -1 : 1));
}

/** Takes `count` slots, evenly spaced, out of `slots`; gives them and what is left. */
export function takeSpaced(slots: readonly Slot[], count: number): { taken: Slot[]; left: Slot[] } {
  const positions = new Set(Array.from({ length: count }, (_, index) => Math.floor(((index + 0.5) * slots.length) / count)));
  return { taken: slots.filter((_, index) => positions.has(index)), left: slots.filter((_, index) => !positions.has(index)) };
}
