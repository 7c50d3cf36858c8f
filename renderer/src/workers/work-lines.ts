import type { PlanWork, WorkItem } from '@shared/engine';
import { addDays } from '@shared/time';
import type { LinesQuestion, WorkLine } from './coverage-protocol';

/** What nobody can do, on the last day of its window. */
function missingLines(work: PlanWork): WorkLine[] {
  const done = new Map<string, number>();
  for (const line of work.assignment) done.set(line.itemId, (done.get(line.itemId) ?? 0) + line.minutes);
  return work.items.flatMap((item) => {
    const minutes = item.planned - (done.get(item.id) ?? 0);
    return minutes > 0 ? [{ item, isLogged: false, personId: null, day: item.until, minutes }] : [];
  });
}

/** Logged time as lines; each entry stands for itself. */
function loggedLines({ logged }: PlanWork): WorkLine[] {
  return logged.map(({ entryId, personId, day, minutes, title, stepName }) => ({
    item: { id: `entry/${entryId}`, sourceId: entryId, title, stepName, from: day, until: day, wasDue: null },
    isLogged: true, personId, day, minutes,
  }));
}

/** All lines of a plan: what was done, what is done by whom on which day, and what nobody can do. */
function* workLines(work: PlanWork): Generator<WorkLine> {
  yield* loggedLines(work);
  const items = new Map<string, WorkItem>(work.items.map((item) => [item.id, item]));
  for (const { itemId, personId, day, minutes } of work.assignment) {
    const item = items.get(itemId);
    if (item !== undefined) yield { item, isLogged: false, personId, day, minutes };
  }
  yield* missingLines(work);
}

/** The lines that a question asks for, in order of time. */
export function selectLines(work: PlanWork, { monday, personId, itemIds }: LinesQuestion): WorkLine[] {
  const wanted = itemIds === null ? null : new Set(itemIds);
  const end = monday === null ? '' : addDays(monday, 7);
  const found: WorkLine[] = [];
  for (const line of workLines(work)) {
    if (monday !== null && (line.day < monday || line.day >= end)) continue;
    if (personId !== null && line.personId !== personId) continue;
    if (wanted === null || wanted.has(line.item.id)) found.push(line);
  }
  return found.toSorted((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0));
}
