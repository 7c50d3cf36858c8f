import type { Plan, Post, Series } from '../../schema';
import { addDays, type Day, type DayNumber, expandRule, formatDay, toDayNumber } from '../../time';
import { add, change, type Command, remove } from '../command';
import { fitRule } from './fit-rule';
import { occurrenceKey } from './occurrence-entries';
import { contentOf, endBefore } from './series';

/** Makers of ids for what moving everything may add. */
export interface ShiftIds {
  readonly post: () => string;
  readonly series: () => string;
}

/** Where days go, and from when on. */
export interface DayMap {
  readonly from: Day;
  /** Must not bring a later day before an earlier one. */
  readonly mapDay: (day: Day) => Day;
}

/** How a post that stands in for a day of a series is tied to it afterwards. */
export type StandInLink = Pick<Post, 'seriesId' | 'occurrenceDay'>;

/** How a series is moved: the edits, and what they mean for posts that stand in for its days. */
export interface SeriesShift {
  readonly commands: readonly Command[];
  /** Posts that the series yields from the day on, inside the horizon. */
  readonly moved: number;
  readonly links: ReadonlyMap<string, StandInLink>;
  /** What time entries call the posts of the series now, by what they called them before. */
  readonly names: ReadonlyMap<string, string>;
}

const alone: StandInLink = { seriesId: null, occurrenceDay: null };

/** A rule without an end is read so many days past the horizon, so that one that ends later moves right, too. */
const DAYS_AHEAD = 800;

interface Tail {
  readonly first: DayNumber;
  readonly hasHead: boolean;
  /** Days that the series yields from there on, without those left out or stood in for. */
  readonly days: readonly DayNumber[];
}

function tailOf(plan: Plan, series: Series, standIns: readonly Post[], from: Day): Tail | undefined {
  const end = toDayNumber(plan.settings.horizon.until) + DAYS_AHEAD;
  const all = expandRule(series.rule, toDayNumber(series.rule.from), end);
  const first = all.find((day) => day >= toDayNumber(from));
  if (first === undefined) return undefined;
  const gone = new Set([...series.exceptions, ...standIns.flatMap((post) => post.occurrenceDay ?? [])].map(toDayNumber));
  return { first, hasHead: (all[0] ?? first) < first, days: all.filter((day) => day >= first && !gone.has(day)) };
}

/** The new rule with the days it leaves out. */
interface Fitted {
  readonly rule: Series['rule'] | undefined;
  readonly exceptions: readonly Day[];
  /** Whether the rule cannot yield each of the days: another kind of day, or the second post on one. */
  readonly isApart: readonly boolean[];
}

function fitted({ rule }: Series, mapped: readonly DayNumber[], lastDay: DayNumber): Fitted {
  const unique = [...new Set(mapped)];
  const isEndless = rule.until === null && rule.count === null;
  const last = unique.at(-1);
  const found = fitRule(rule, unique, isEndless || last === undefined ? null : formatDay(last));
  const yielded = new Set(found === undefined ? [] : expandRule(found, toDayNumber(found.from), isEndless ? lastDay : (last ?? lastDay)));
  const used = new Set<DayNumber>();
  const isApart = mapped.map((day) => {
    const isOwn = yielded.has(day) && !used.has(day);
    used.add(day);
    return !isOwn;
  });
  return { rule: found, exceptions: [...yielded].filter((day) => !used.has(day)).map(formatDay), isApart };
}

function rewrite(series: Series, tail: Tail, { rule, exceptions }: Fitted, id: string): Command[] {
  const first = formatDay(tail.first);
  if (rule === undefined) return tail.hasHead ? [endBefore(series, first)] : [remove('series', series.id)];
  if (!tail.hasHead) return [change('series', series.id, { rule, exceptions: [...exceptions] })];
  return [endBefore(series, first), add('series', { ...series, id, rule, exceptions: [...exceptions] })];
}

/**
 * Moves what a series yields from a day on, each post to where `mapDay` says: the series ends before the day and a new one goes on.
 * Days that no rule of its kind can yield, such as a Monday in a year of Tuesdays, become posts of their own.
 */
export function shiftSeries(plan: Plan, series: Series, standIns: readonly Post[], { from, mapDay }: DayMap, newIds: ShiftIds): SeriesShift {
  const tail = tailOf(plan, series, standIns, from);
  if (tail === undefined || tail.days.length === 0) return { commands: [], moved: 0, links: new Map(), names: new Map() };
  const { until } = plan.settings.horizon;
  const lastDay = toDayNumber(addDays(until, DAYS_AHEAD / 2));
  const map = (day: DayNumber): DayNumber => toDayNumber(mapDay(formatDay(day)));
  const isEndless = series.rule.until === null && series.rule.count === null;
  const pairs = tail.days.map((day) => ({ day, to: map(day) })).filter(({ to }) => !isEndless || to <= lastDay);
  const fit = fitted(series, pairs.map(({ to }) => to), lastDay);
  const id = tail.hasHead ? newIds.series() : series.id;
  const leftOut = new Set(fit.exceptions);
  const isGone = fit.rule === undefined && !tail.hasHead;
  const links = standIns.flatMap((post): [string, StandInLink][] => {
    if (post.occurrenceDay === null) return [];
    if (toDayNumber(post.occurrenceDay) < tail.first) return isGone ? [[post.id, alone]] : [];
    const day = mapDay(post.occurrenceDay);
    return [[post.id, leftOut.has(day) ? { seriesId: id, occurrenceDay: day } : alone]];
  });
  const made = pairs.flatMap(({ day, to }, place) => {
    const own = fit.isApart[place] === true;
    // Far behind the horizon a series without an end keeps to its rule.
    if (own && isEndless && formatDay(to) > until && formatDay(day) > until) return [];
    return [{ before: occurrenceKey(series.id, formatDay(day)), day: formatDay(to), own, name: own ? newIds.post() : occurrenceKey(id, formatDay(to)) }];
  });
  const posts = made.flatMap(({ own, name, day }) => (own ? [add('posts', { ...contentOf(series), id: name, day })] : []));
  return {
    commands: [...rewrite(series, tail, fit, id), ...posts],
    moved: tail.days.filter((day) => formatDay(day) <= until).length,
    links: new Map(links),
    names: new Map(made.map(({ before, name }) => [before, name])),
  };
}
