import { formatDay } from '../time';
import { testLevers } from './bottleneck-levers';
import { bottleneckSentences } from './bottleneck-words';
import { type Capacity, capacityOf } from './capacity';
import type { ExplainedPart } from './flow';
import type { Bottleneck, WorkItem } from './report';
import type { SolvedPlan } from './solve-plan';

/** So many bottlenecks, the worst first, are tried with levers; a plan with more has to be mended at its roots. */
const EXPLAINED = 20;

/** A part of more work than this spans half the plan: single levers say nothing there, repairs do. */
const LARGEST_TRIED = 500;

/** The parts of the smallest minimum cut as bottlenecks, the largest shortage first. Their shortages add up to the plan's. */
export function bottlenecksOf(solved: SolvedPlan): Bottleneck[] {
  const present = capacityOf({ ...solved.plan, absences: [] }, solved.world);
  const parts = [...solved.coverage.parts].sort((left, right) => right.missing - left.missing || firstItem(left) - firstItem(right));
  return parts.map((part, index) => bottleneck(solved, part, index < EXPLAINED && part.items.length <= LARGEST_TRIED ? present : undefined));
}

function firstItem(part: ExplainedPart): number {
  return part.items[0] ?? 0;
}

/** Everything about a part but what has to be solved for. */
export type BareBottleneck = Omit<Bottleneck, 'levers' | 'sentences'>;

function bottleneck(solved: SolvedPlan, part: ExplainedPart, present: Capacity | undefined): Bottleneck {
  const items = [...part.items].flatMap((index) => solved.items[index] ?? []);
  const personMinutes = minutesOfPeople(solved, part);
  const bare: BareBottleneck = {
    itemIds: items.map((item) => item.id),
    personIds: personMinutes.map((entry) => entry.personId),
    from: earliest(items, solved),
    until: latest(items, solved),
    neededMinutes: part.needed,
    availableMinutes: part.there,
    missingMinutes: part.missing,
    skillIds: [...new Set(items.flatMap((item) => item.skillId ?? []))],
    personMinutes,
  };
  const levers = present === undefined ? [] : testLevers(solved, part, bare, present);
  return { ...bare, levers, sentences: bottleneckSentences(solved.plan, items, { ...bare, levers }) };
}

function earliest(items: readonly WorkItem[], { capacity }: SolvedPlan): string {
  return items.reduce((first, item) => (item.from < first ? item.from : first), formatDay(capacity.from + capacity.days - 1));
}

function latest(items: readonly WorkItem[], { capacity }: SolvedPlan): string {
  return items.reduce((last, item) => (item.until > last ? item.until : last), formatDay(capacity.from));
}

function minutesOfPeople({ capacity }: SolvedPlan, part: ExplainedPart): { personId: string; minutes: number }[] {
  const sums = new Map<number, number>();
  for (const limit of part.limits) sums.set(limit.person, (sums.get(limit.person) ?? 0) + limit.minutes);
  return [...sums].sort(([left], [right]) => left - right).map(([person, minutes]) => ({ personId: capacity.personIds[person] ?? '', minutes }));
}
