import type { Plan } from '../../schema';
import type { Capacity } from '../capacity';
import type { FlowItem } from '../flow';
import { createItemMaker } from '../problem-of-plan';
import type { WorkItem } from '../report';
import type { Lookup } from './layered-map';
import { putItem, type RankedNetwork, replaceItem, takeItem } from './ranked';

/** All work by its number in the network, and the numbers of what each post, activity or task asks for, by item id. */
export interface WorkBook {
  readonly items: (WorkItem | undefined)[];
  readonly bySource: Lookup<string, ReadonlyMap<string, number>>;
  readonly toFlow: (work: WorkItem) => FlowItem;
  /** Minutes of all work, and pieces and minutes of what is overdue. */
  plannedMinutes: number;
  overdueCount: number;
  overdueMinutes: number;
}

/** Name of a post, activity or task in the book. */
export function sourceKey(source: WorkItem['source'], sourceId: string): string {
  return `${source}/${sourceId}`;
}

/** A book of the work of a plan, whose numbers are the places in `items`. */
export function createWorkBook(plan: Plan, items: readonly WorkItem[], capacity: Capacity): WorkBook {
  const numbers = new Map<string, Map<string, number>>();
  items.forEach((work, number) => {
    const key = sourceKey(work.source, work.sourceId);
    const known = numbers.get(key);
    if (known === undefined) numbers.set(key, new Map([[work.id, number]]));
    else known.set(work.id, number);
  });
  const bySource = new Map<string, ReadonlyMap<string, number>>(numbers);
  const book: WorkBook = { items: [...items], bySource, toFlow: createItemMaker(plan, capacity), plannedMinutes: 0, overdueCount: 0, overdueMinutes: 0 };
  for (const work of items) count(book, work, 1);
  return book;
}

function count(book: WorkBook, work: WorkItem | undefined, sign: 1 | -1): void {
  if (work === undefined) return;
  book.plannedMinutes += sign * work.planned;
  if (work.wasDue === null) return;
  book.overdueCount += sign;
  book.overdueMinutes += sign * work.planned;
}

/** Whether two versions of a piece of work are the same to the network. */
function isSameFlow(before: WorkItem, after: WorkItem): boolean {
  return (
    before.planned === after.planned && before.from === after.from && before.until === after.until && before.level === after.level &&
    before.skillId === after.skillId && before.ownerId === after.ownerId && before.activityKind === after.activityKind
  );
}

function take(book: WorkBook, ranked: RankedNetwork, number: number): void {
  count(book, book.items[number], -1);
  book.items[number] = undefined;
  takeItem(ranked, number);
}

/** Gives the number of the work. */
function put(book: WorkBook, ranked: RankedNetwork, work: WorkItem, known: number | undefined): number {
  const before = known === undefined ? undefined : book.items[known];
  const number = known ?? putItem(ranked, book.toFlow(work));
  book.items[number] = work;
  count(book, before, -1);
  count(book, work, 1);
  if (before !== undefined && !isSameFlow(before, work)) replaceItem(ranked, number, book.toFlow(work));
  return number;
}

/**
 * Puts what a post, activity or task asks for now in the place of what it asked for before, in book and network. The
 * numbers of a source are never changed in place, so that a copy of the book may share them.
 */
export function setWork(book: WorkBook, ranked: RankedNetwork, key: string, works: readonly WorkItem[]): void {
  const before = book.bySource.get(key);
  const kept = new Set(works.map((work) => work.id));
  for (const [id, number] of before ?? []) if (!kept.has(id)) take(book, ranked, number);
  const numbers = new Map(works.map((work) => [work.id, put(book, ranked, work, before?.get(work.id))]));
  if (numbers.size === 0) book.bySource.delete(key);
  else book.bySource.set(key, numbers);
}
