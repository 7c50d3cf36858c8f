import { applyCommand, batch, change, type Command, occurrenceKey, renameInEntries } from '@shared/commands';
import type { Plan, Series } from '@shared/schema';
import { datePartsOf, type Day, type DayNumber, daysBetween, daysInMonth, expandRule, firstOfMonth, formatDay, mondayOf, type RecurrenceRule, toDayNumber, type Weekday, weekdayOf } from '@shared/time';
import { required } from '@shared/util';

type Rule = Series['rule'];
type MapDay = (day: DayNumber) => DayNumber;

interface MovedRule {
  readonly rule: Rule;
  /** Where each day of the old rule goes. */
  readonly mapDay: MapDay;
}

function shiftWeekday(weekday: Weekday, days: number): Weekday {
  return weekdayOf(mondayOf(0) + weekday - 1 + days);
}

function shiftUntil(rule: Rule, days: number): Day | null {
  return rule.until === null ? null : formatDay(toDayNumber(rule.until) + Math.max(0, days));
}

function shiftWhole(rule: Rule, days: number): MovedRule {
  const weekdays = rule.weekdays.map((weekday) => shiftWeekday(weekday, days));
  return {
    rule: { ...rule, weekdays, from: formatDay(toDayNumber(rule.from) + days), until: rule.until === null ? null : formatDay(toDayNumber(rule.until) + days) },
    mapDay: (day) => day + days,
  };
}

/**
 * Of several weekdays only the one that was dragged changes. With a pause between its weeks a rule counts them from its first one: then
 * the week stays the same, or all weekdays go along to the other week.
 */
function moveWeekday(rule: Rule, day: DayNumber, to: DayNumber): MovedRule {
  const old = weekdayOf(day);
  const days = to - day;
  const weeks = rule.interval > 1 ? mondayOf(to) - mondayOf(day) : 0;
  const before = rule.weekdays.length === 0 ? [old] : rule.weekdays;
  const weekdays = [...new Set(before.map((weekday) => (weekday === old ? weekdayOf(to) : weekday)))].toSorted((left, right) => left - right);
  const first = toDayNumber(rule.from) + weeks;
  const earlier = first + Math.min(0, days - weeks);
  const from = rule.interval > 1 ? Math.max(earlier, mondayOf(first)) : earlier;
  return {
    rule: { ...rule, weekdays, from: formatDay(from), until: shiftUntil(rule, Math.max(days, weeks)) },
    mapDay: (other) => other + (weekdayOf(other) === old ? days : weeks),
  };
}

function monthIndexOf(day: DayNumber): number {
  const { year, month } = datePartsOf(day);
  return year * 12 + month;
}

/** `1` to `5` counted from the first of the month, or `-1` when the rule counted from the end and the new day is in the last week. */
function positionOf(day: DayNumber, old: Rule['weekdayPosition']): NonNullable<Rule['weekdayPosition']> {
  const { dayOfMonth } = datePartsOf(day);
  if (old === -1 && dayOfMonth > daysInMonth(day) - 7) return -1;
  const position = Math.ceil(dayOfMonth / 7);
  return position === 1 ? 1 : position === 2 ? 2 : position === 3 ? 3 : position === 4 ? 4 : 5;
}

function moveMonthDay(rule: Rule, day: DayNumber, to: DayNumber): MovedRule {
  const months = monthIndexOf(to) - monthIndexOf(day);
  const from = formatDay(firstOfMonth(toDayNumber(rule.from), months));
  const place =
    rule.weekdayPosition === null ? { monthDay: datePartsOf(to).dayOfMonth } : { weekdays: [weekdayOf(to)], weekdayPosition: positionOf(to, rule.weekdayPosition) };
  const until = rule.until === null ? null : formatDay(firstOfMonth(toDayNumber(rule.until), months + 1) - 1);
  const moved: Rule = { ...rule, ...place, from, until };
  const inMonthOf = (other: DayNumber): DayNumber => {
    const first = firstOfMonth(other, months);
    return expandRule({ ...moved, interval: 1, from: formatDay(first), until: null, count: null }, first, firstOfMonth(first, 1) - 1)[0] ?? other;
  };
  return { rule: moved, mapDay: inMonthOf };
}

function moveRule(rule: Rule, day: Day, to: Day): MovedRule {
  const [old, next] = [toDayNumber(day), toDayNumber(to)];
  if (rule.frequency === 'monthly') return moveMonthDay(rule, old, next);
  return rule.frequency === 'daily' ? shiftWhole(rule, next - old) : moveWeekday(rule, old, next);
}

function daysOf(rule: RecurrenceRule, until: DayNumber): DayNumber[] {
  return expandRule(rule, toDayNumber(rule.from), until);
}

/**
 * Moves all posts of a series as its post of `day` is moved to `to`: of several weekdays only that one changes, a monthly day keeps to
 * the month. Days that were left out and posts that stand in for one go along; days that the new rule would add are left out.
 */
export function moveSeries(plan: Plan, seriesId: string, day: Day, to: Day): Command {
  const series = required(plan.series.find((candidate) => candidate.id === seriesId), `series ${seriesId}`);
  const { rule, mapDay } = moveRule(series.rule, day, to);
  const end = toDayNumber(plan.settings.horizon.until) + Math.abs(daysBetween(day, to));
  const leftOut = new Set(series.exceptions.map(toDayNumber));
  const wanted = new Set(daysOf(series.rule, end).filter((old) => !leftOut.has(old)).map(mapDay));
  const exceptions = daysOf(rule, end).filter((yielded) => !wanted.has(yielded)).map(formatDay);
  const standIns = plan.posts.flatMap((post) =>
    post.seriesId === seriesId && post.occurrenceDay !== null ? [change('posts', post.id, { occurrenceDay: formatDay(mapDay(toDayNumber(post.occurrenceDay))) })] : [],
  );
  const entries = renameInEntries(plan, (postId) => {
    const [owner, onDay] = postId.split('@');
    return owner === seriesId && onDay !== undefined ? occurrenceKey(seriesId, formatDay(mapDay(toDayNumber(onDay)))) : undefined;
  });
  return batch([change('series', seriesId, { rule, exceptions }), ...standIns, ...entries]);
}

/** Several edits, each built on the plan that the ones before it lead to, as one step. Throws when one is refused: a bug of the builder. */
export function inSequence(plan: Plan, steps: readonly ((plan: Plan) => Command)[]): Command {
  let current = plan;
  const done: Command[] = [];
  for (const step of steps) {
    const command = step(current);
    const applied = applyCommand(current, command);
    current = required(applied.ok ? applied.value.plan : null, `an edit that fits the plan: ${applied.ok ? '' : (applied.reason[0]?.code ?? '')}`);
    done.push(command);
  }
  return batch(done);
}
