import type { Series } from '../../schema';
import { datePartsOf, type DayNumber, expandRule, firstOfMonth, formatDay, mondayOf, type Weekday, weekdayOf } from '../../time';

type Rule = Series['rule'];

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostCommon<Value>(values: readonly Value[]): Value | undefined {
  return [...countsOf(values)].toSorted((left, right) => right[1] - left[1])[0]?.[0];
}

/** Weekdays on which about as many days fall as on the busiest one; a weekday that is hit now and then is an exception. */
function usualWeekdays(days: readonly DayNumber[]): Weekday[] {
  const counts = countsOf(days.map(weekdayOf));
  const most = Math.max(...counts.values());
  return [...counts].flatMap(([weekday, count]) => (2 * count >= most ? [weekday] : [])).toSorted((left, right) => left - right);
}

function monthIndexOf(day: DayNumber): number {
  const { year, month } = datePartsOf(day);
  return year * 12 + month;
}

/** First day of the period that a day lies in, as a number of periods. */
function periodOf({ frequency }: Rule, day: DayNumber): number {
  if (frequency === 'daily') return day;
  return frequency === 'weekly' ? Math.floor((mondayOf(day) - mondayOf(0)) / 7) : monthIndexOf(day);
}

/** The first day that lies in a period in which most days lie, when the rule pauses between its periods. */
function startOf(rule: Rule, days: readonly DayNumber[]): DayNumber | undefined {
  const phaseOf = (day: DayNumber): number => periodOf(rule, day) % rule.interval;
  const phase = mostCommon(days.map(phaseOf));
  return days.find((day) => phaseOf(day) === phase);
}

const positions = [1, 2, 3, 4, 5] as const;

function positionOf(day: DayNumber): (typeof positions)[number] {
  return positions[Math.ceil(datePartsOf(day).dayOfMonth / 7) - 1] ?? 5;
}

function isLastOfItsKind(day: DayNumber): boolean {
  return day + 7 >= firstOfMonth(day, 1);
}

function monthlyShapes(days: readonly DayNumber[]): Partial<Rule>[] {
  const monthDay = mostCommon(days.map((day) => datePartsOf(day).dayOfMonth)) ?? 1;
  const weekday = mostCommon(days.map(weekdayOf)) ?? 1;
  const ofWeekday = days.filter((day) => weekdayOf(day) === weekday);
  const last = ofWeekday.filter(isLastOfItsKind);
  const inPosition = { weekdays: [weekday], weekdayPosition: mostCommon(ofWeekday.map(positionOf)) ?? 1, monthDay: null };
  const atEnd: Partial<Rule>[] = last.length === 0 ? [] : [{ ...inPosition, weekdayPosition: -1 }];
  return [{ monthDay, weekdays: [], weekdayPosition: null }, inPosition, ...atEnd];
}

function shapesOf(rule: Rule, days: readonly DayNumber[]): Partial<Rule>[] {
  if (rule.frequency === 'monthly') return monthlyShapes(days);
  const weekdays = usualWeekdays(days);
  return [{ weekdays: rule.frequency === 'daily' && weekdays.length === 7 ? [] : weekdays }];
}

function candidates(rule: Rule, days: readonly DayNumber[], until: Rule['until']): Rule[] {
  return shapesOf(rule, days).flatMap((shape) => {
    const shaped = { ...rule, ...shape, until, count: null };
    const own = days.filter((day) => expandRule({ ...shaped, interval: 1, from: formatDay(day), until: null }, day, day).length > 0);
    const start = startOf(shaped, own);
    return start === undefined ? [] : [{ ...shaped, from: formatDay(start) }];
  });
}

/**
 * The rule of the same kind that yields most of `days`, which are sorted and without doubles; undefined when none yields half of them.
 * `until` null: it runs on behind them. What it yields besides, and the days that it leaves out, are the caller's to mend.
 */
export function fitRule(rule: Rule, days: readonly DayNumber[], until: Rule['until']): Rule | undefined {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const wanted = new Set(days);
  const ranked = candidates(rule, days, until).map((candidate) => {
    const yielded = expandRule(candidate, first, last);
    const hits = yielded.filter((day) => wanted.has(day)).length;
    return { candidate, hits, misses: yielded.length - hits };
  });
  const [best] = ranked.toSorted((left, right) => right.hits - right.misses - (left.hits - left.misses));
  return best !== undefined && 2 * best.hits >= days.length ? best.candidate : undefined;
}
