import type { Plan, Step } from '../schema';
import { toDayNumber } from '../time';
import type { BareBottleneck, ShortPlan } from './bottleneck';
import type { Capacity } from './capacity';
import { changeItem, type ExplainedPart, type FlowItem, itemAt, mayDo, NOBODY, setDayMinutes } from './flow';
import type { LeverResult, WorkItem } from './report';

const DAYS_OF_A_WEEK = 7;

type ItemChange = (item: FlowItem, work: WorkItem) => FlowItem | undefined;

/**
 * Tries every lever that could dissolve a bottleneck by solving the plan with it, one each time it is asked: work without
 * its pinned owner, with one working week more before it, one level lower, and without each absence of those who could
 * do it. Undefined for a lever that changes nothing in the part. The network is put back after each try. `present` is
 * the capacity without absences.
 */
export function* tryLevers(solved: ShortPlan, part: ExplainedPart, bare: BareBottleneck, present: Capacity): Generator<LeverResult | undefined, void> {
  const steps = stepsOf(solved.plan);
  yield tryItems(solved, part, 'withoutOwner', (item) => (item.owner === NOBODY ? undefined : { ...item, owner: NOBODY }));
  yield tryItems(solved, part, 'widerWindow', (item, work) => widened(item, work, steps, solved.capacity.openDay));
  yield tryItems(solved, part, 'lowerLevel', (item) => ((item.level ?? 1) > 1 ? { ...item, level: (item.level ?? 1) - 1 } : undefined));
  for (const person of absentPeople(solved, part, bare)) yield tryAbsence(solved, part, bare, person, present);
}

function result(lever: LeverResult['lever'], part: ExplainedPart, saved: number, personId: string | null = null): LeverResult {
  return { lever, personId, missingBefore: part.missing, missingAfter: Math.max(0, part.missing - saved) };
}

function tryItems({ network, problem, items }: ShortPlan, part: ExplainedPart, lever: LeverResult['lever'], change: ItemChange): LeverResult | undefined {
  const changes = [...part.items].flatMap((index) => {
    const before = itemAt(problem.items, index);
    const work = items[index];
    const after = work === undefined ? undefined : change(before, work);
    return after === undefined ? [] : [{ index, before, after }];
  });
  if (changes.length === 0) return undefined;
  const shortage = network.shortage;
  for (const { index, after } of changes) changeItem(network, index, after);
  const saved = shortage - network.shortage;
  for (const { index, before } of changes) changeItem(network, index, before);
  return result(lever, part, saved);
}

type Steps = ReadonlyMap<string, Step>;

function stepKey(formatId: string | null, stepId: string | null): string {
  return `${formatId ?? ''}/${stepId ?? ''}`;
}

function stepsOf(plan: Plan): Steps {
  return new Map(plan.formats.flatMap((format) => format.steps.map((step) => [stepKey(format.id, step.id), step] as const)));
}

/** Only work that prepares something can start earlier: steps before publication and tasks, not answers or reports. */
function widened(item: FlowItem, work: WorkItem, steps: Steps, openDay: number): FlowItem | undefined {
  const step = steps.get(stepKey(work.formatId, work.stepId));
  const prepares = work.source === 'task' || (step !== undefined && step.window.from < 0);
  if (!prepares || item.firstDay <= openDay) return undefined;
  return { ...item, firstDay: Math.max(openDay, item.firstDay - DAYS_OF_A_WEEK) };
}

/** People who could do work of the part, if they were there on days on which an absence takes them away. */
function absentPeople({ plan, problem }: ShortPlan, part: ExplainedPart, bare: BareBottleneck): number[] {
  const away = new Set(plan.absences.filter((absence) => absence.from <= bare.until && bare.from <= absence.until).map((absence) => absence.personId));
  return plan.people.flatMap((person, index) => {
    if (!away.has(person.id)) return [];
    return [...part.items].some((item) => mayDo(problem, itemAt(problem.items, item), index)) ? [index] : [];
  });
}

function tryAbsence(solved: ShortPlan, part: ExplainedPart, bare: BareBottleneck, person: number, present: Capacity): LeverResult {
  const { network, capacity } = solved;
  const first = Math.max(0, toDayNumber(bare.from) - capacity.from);
  const last = Math.min(capacity.days - 1, toDayNumber(bare.until) - capacity.from);
  const row = person * capacity.days;
  const shortage = network.shortage;
  setDayMinutes(network, person, first, present.minutes.subarray(row + first, row + last + 1));
  const saved = shortage - network.shortage;
  setDayMinutes(network, person, first, capacity.minutes.subarray(row + first, row + last + 1));
  return result('withoutAbsence', part, saved, capacity.personIds[person] ?? null);
}
