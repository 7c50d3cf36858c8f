import type { Plan, Series } from '@shared/schema';
import { datePartsOf, type Day, expandRule, formatDay, toDayNumber, weekdayOf } from '@shared/time';

type Rule = Series['rule'];

/** When a post comes again, and which days are left out. With neither `until` nor `count` as long as the plan runs. */
export type Repeat = Omit<Rule, 'from'> & { readonly exceptions: readonly Day[] };

/** What `repeatProblem` finds. */
export type RepeatProblem = 'repeatNeedsDay' | 'repeatNeedsWeekday' | 'repeatEndsEarly';

const nothing = { interval: 1, weekdays: [], monthDay: null, weekdayPosition: null, until: null, count: null } as const satisfies Partial<Rule>;

/** Which weekday of its month a day is: 1 to 5. */
function positionInMonth(day: Day): 1 | 2 | 3 | 4 | 5 {
  const positions = [1, 2, 3, 4, 5] as const;
  return positions[Math.ceil(datePartsOf(toDayNumber(day)).dayOfMonth / 7) - 1] ?? 5;
}

/** The repetition of a frequency that is proposed for a post of a day: once in each day, week or month, at its place. */
export function proposedRepeat(day: Day, frequency: Rule['frequency'] = 'weekly'): Repeat {
  const place = frequency === 'weekly' ? { weekdays: [weekdayOf(toDayNumber(day))] } : frequency === 'monthly' ? { monthDay: datePartsOf(toDayNumber(day)).dayOfMonth } : {};
  return { ...nothing, weekdays: [], exceptions: [], frequency, ...place };
}

/** The repetition with another frequency; its end stays. */
export function withFrequency(repeat: Repeat, frequency: Rule['frequency'], day: Day): Repeat {
  const { until, count, exceptions } = repeat;
  return repeat.frequency === frequency ? repeat : { ...proposedRepeat(day, frequency), until, count, exceptions };
}

/** The monthly repetition on a day of the month, or on a weekday by its position. */
export function withMonthPlace(repeat: Repeat, place: 'day' | 'weekday', day: Day): Repeat {
  if (place === 'day') return { ...repeat, monthDay: datePartsOf(toDayNumber(day)).dayOfMonth, weekdayPosition: null, weekdays: [] };
  return { ...repeat, monthDay: null, weekdayPosition: positionInMonth(day), weekdays: [weekdayOf(toDayNumber(day))] };
}

/** When a series repeats, with what its rule leaves to its first day said. */
export function repeatOf({ rule, exceptions }: Pick<Series, 'rule' | 'exceptions'>): Repeat {
  const { from, ...rest } = rule;
  if (rule.frequency === 'weekly' && rule.weekdays.length === 0) return { ...rest, weekdays: [weekdayOf(toDayNumber(from))], exceptions };
  if (rule.frequency === 'monthly' && rule.monthDay === null && rule.weekdayPosition === null) return { ...rest, monthDay: datePartsOf(toDayNumber(from)).dayOfMonth, exceptions };
  return { ...rest, exceptions };
}

/** The rule of a repetition that begins on a day. */
export function ruleFrom({ exceptions: _exceptions, ...rest }: Repeat, from: Day): Rule {
  return { ...rest, weekdays: [...rest.weekdays], from };
}

/** What keeps a repetition from being kept; null when nothing does. */
export function repeatProblem(repeat: Repeat, day: Day | null): RepeatProblem | null {
  if (day === null) return 'repeatNeedsDay';
  if (repeat.frequency === 'weekly' && repeat.weekdays.length === 0) return 'repeatNeedsWeekday';
  return repeat.until !== null && repeat.until < day ? 'repeatEndsEarly' : null;
}

/** A day of a repetition, and whether it is left out. */
export interface RepeatDay {
  readonly day: Day;
  readonly isLeftOut: boolean;
}

/** All days of a repetition from a day to the end of the plan, those that are left out too. */
export function repeatDays(repeat: Repeat, from: Day, { horizon }: Pick<Plan['settings'], 'horizon'>): readonly RepeatDay[] {
  if (repeatProblem(repeat, from) !== null) return [];
  const leftOut = new Set(repeat.exceptions);
  return expandRule(ruleFrom(repeat, from), toDayNumber(from), toDayNumber(horizon.until)).map((number) => {
    const day = formatDay(number);
    return { day, isLeftOut: leftOut.has(day) };
  });
}

/** The repetition with a day left out, or taken in again. */
export function toggleException(repeat: Repeat, day: Day): Repeat {
  const exceptions = repeat.exceptions.includes(day) ? repeat.exceptions.filter((other) => other !== day) : [...repeat.exceptions, day].sort();
  return { ...repeat, exceptions };
}
