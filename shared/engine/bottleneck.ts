import { formatDay, toDayNumber } from '../time';
import { tryLevers } from './bottleneck-levers';
import { bottleneckSentences, type LoggedToday } from './bottleneck-words';
import { capacityOf } from './capacity';
import type { ExplainedPart } from './flow';
import type { Bottleneck, LeverResult, UsedUpTime, WorkItem } from './report';
import type { SolvedPlan } from './solve-plan';

/** So many bottlenecks, the worst first, are tried with levers; a plan with more has to be mended at its roots. */
const EXPLAINED = 20;

/** A part of more work than this spans half the plan: single levers say nothing there, repairs do. */
const LARGEST_TRIED = 500;

/** A plan whose bottlenecks are asked for. `placeOf` says where a report lists an item; left out, its number does. */
export type ShortPlan = Pick<SolvedPlan, 'plan' | 'world' | 'items' | 'capacity' | 'problem' | 'network'> & {
  readonly coverage: Pick<SolvedPlan['coverage'], 'parts'>;
  readonly placeOf?: (item: number) => number;
};

/** The parts of the smallest minimum cut as bottlenecks, the largest shortage first. Their shortages add up to the plan's. */
export function bottlenecksOf(solved: ShortPlan): Bottleneck[] {
  return [...explainBottlenecks(solved)].filter((found) => found !== null);
}

/** The same in small steps: yields null after each lever that was tried, and each bottleneck when it is done. */
export function* explainBottlenecks(solved: ShortPlan): Generator<Bottleneck | null, void> {
  const present = capacityOf({ ...solved.plan, absences: [] }, solved.world);
  for (const [index, part] of byShortage(solved).entries()) {
    const bare = bareBottleneck(solved, part);
    const levers: LeverResult[] = [];
    if (index < EXPLAINED && part.items.length <= LARGEST_TRIED) {
      for (const lever of tryLevers(solved, part, bare, present)) {
        if (lever !== undefined) levers.push(lever);
        yield null;
      }
    }
    yield inWords(solved, part, bare, levers);
  }
}

/** The bottlenecks without levers, which need no solving. */
export function bareBottlenecks(solved: ShortPlan): Bottleneck[] {
  return byShortage(solved).map((part) => inWords(solved, part, bareBottleneck(solved, part), []));
}

function byShortage({ coverage, placeOf = (item) => item }: ShortPlan): ExplainedPart[] {
  const first = (part: ExplainedPart): number => placeOf(part.items[0] ?? 0);
  return [...coverage.parts].sort((left, right) => right.missing - left.missing || first(left) - first(right));
}

/** Everything about a part but what has to be solved for. */
export type BareBottleneck = Omit<Bottleneck, 'levers' | 'sentences'>;

function workOf({ items }: Pick<SolvedPlan, 'items'>, part: ExplainedPart): WorkItem[] {
  return [...part.items].flatMap((index) => items[index] ?? []);
}

function inWords(solved: ShortPlan, part: ExplainedPart, bare: BareBottleneck, levers: readonly LeverResult[]): Bottleneck {
  return { ...bare, levers, sentences: bottleneckSentences(solved.plan, workOf(solved, part), { ...bare, levers }, loggedToday(solved, bare)) };
}

/** What the people of a bottleneck have logged of the time that it looks at: today, with a weekly cap since Monday. */
function loggedToday({ capacity, world }: ShortPlan, { personIds, from }: BareBottleneck): LoggedToday {
  const { days, openDay, logged, weekOfDay } = capacity;
  const first = toDayNumber(from) - capacity.from;
  const isInWeek = (day: number): boolean => day >= 0 && day < days && weekOfDay[day] === weekOfDay[openDay];
  const minutesOf = (person: number): number => {
    const isCapped = (capacity.weekCaps[person] ?? null) !== null;
    if (isCapped ? !isInWeek(first) : first > openDay) return 0;
    let minutes = 0;
    for (let day = openDay; isInWeek(day) && (isCapped || day === openDay); day -= 1) minutes += logged[person * days + day] ?? 0;
    return minutes;
  };
  return { today: world.today, minutes: personIds.reduce((sum, id) => sum + minutesOf(capacity.personIds.indexOf(id)), 0) };
}

function bareBottleneck(solved: ShortPlan, part: ExplainedPart): BareBottleneck {
  const items = workOf(solved, part);
  const personMinutes = minutesOfPeople(solved, part);
  return {
    itemIds: items.map((item) => item.id),
    personIds: personMinutes.map((entry) => entry.personId),
    from: earliest(items, solved),
    until: latest(items, solved),
    neededMinutes: part.needed,
    availableMinutes: part.there,
    missingMinutes: part.missing,
    skillIds: [...new Set(items.flatMap((item) => item.skillId ?? []))],
    personMinutes,
    usedUp: usedUpTimes(solved, part),
    postIds: [...new Set(items.filter((item) => item.source === 'post').map((item) => item.sourceId))],
  };
}

function earliest(items: readonly WorkItem[], { capacity }: ShortPlan): string {
  return items.reduce((first, item) => (item.from < first ? item.from : first), formatDay(capacity.from + capacity.days - 1));
}

function latest(items: readonly WorkItem[], { capacity }: ShortPlan): string {
  return items.reduce((last, item) => (item.until > last ? item.until : last), formatDay(capacity.from));
}

function minutesOfPeople({ capacity }: ShortPlan, part: ExplainedPart): { personId: string; minutes: number }[] {
  const sums = new Map<number, number>();
  for (const limit of part.limits) sums.set(limit.person, (sums.get(limit.person) ?? 0) + limit.minutes);
  return [...sums].sort(([left], [right]) => left - right).map(([person, minutes]) => ({ personId: capacity.personIds[person] ?? '', minutes }));
}

const limitKinds = { day: 'day', kind: 'dialogue', span: 'week' } as const;

function usedUpTimes({ capacity }: ShortPlan, part: ExplainedPart): UsedUpTime[] {
  const inOrder = part.limits.toSorted((left, right) => left.person - right.person || left.firstDay - right.firstDay);
  return inOrder.map(({ type, person, firstDay, lastDay, minutes }) => ({
    personId: capacity.personIds[person] ?? '',
    kind: limitKinds[type],
    from: formatDay(capacity.from + firstDay),
    until: formatDay(capacity.from + lastDay),
    minutes,
  }));
}
