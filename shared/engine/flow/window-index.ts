import { grownInts } from './flow-entries';
import type { ItemStore } from './item-store';
import { NOBODY } from './problem';
import type { WhoCan } from './who-can';

/**
 * Answers "which items may use this person-day" without looking at all items. Items are grouped by pool
 * (kind, skill, level) or (kind, owner); in a pool by window length (powers of two) and by the stretch of that
 * length in which the window starts, so a day has to look at two stretches per length only.
 */
export interface WindowIndex {
  readonly days: number;
  readonly people: number;
  readonly skills: number;
  readonly levels: number;
  readonly ownerBase: number;
  /** First cell of each length within a pool; the last entry is the number of cells of a pool. */
  readonly cellStart: Int32Array;
  readonly head: Int32Array;
  /** Bit n is set when the pool ever held a window of length class n. */
  readonly lengths: Int32Array;
  next: Int32Array;
  previous: Int32Array;
  cell: Int32Array;
}

/** An empty index. */
export function createWindowIndex(days: number, kinds: number, whoCan: WhoCan, room: number): WindowIndex {
  const cellStart: number[] = [0];
  for (let length = 0; 2 ** length < days * 2; length += 1) {
    cellStart.push((cellStart[length] ?? 0) + Math.floor((days - 1) / 2 ** length) + 1);
  }
  const skills = whoCan.skills + 1;
  const levels = whoCan.topLevel + 1;
  const ownerBase = kinds * skills * levels;
  const pools = ownerBase + kinds * whoCan.people;
  return {
    days, people: whoCan.people, skills, levels, ownerBase,
    cellStart: Int32Array.from(cellStart),
    head: new Int32Array(pools * (cellStart[cellStart.length - 1] ?? 0)).fill(-1),
    lengths: new Int32Array(pools),
    next: new Int32Array(room).fill(-1),
    previous: new Int32Array(room).fill(-1),
    cell: new Int32Array(room).fill(-1),
  };
}

/** Makes room for more items. */
export function growWindowIndex(index: WindowIndex, room: number): void {
  index.next = grownInts(index.next, room, -1);
  index.previous = grownInts(index.previous, room, -1);
  index.cell = grownInts(index.cell, room, -1);
}

/** Pool of items of a kind that ask for a skill at exactly this level and have no owner. */
export function skillPool(index: WindowIndex, kind: number, skill: number, level: number): number {
  return (kind * index.skills + skill) * index.levels + level;
}

/** Pool of items of a kind pinned to a person. */
export function ownerPool(index: WindowIndex, kind: number, owner: number): number {
  return index.ownerBase + kind * index.people + owner;
}

/** Files an item. Items nobody can do or without a day in the horizon are not filed: no person-day leads to them. */
export function fileItem(index: WindowIndex, store: ItemStore, item: number): void {
  const first = store.firstDay[item] ?? 0;
  const last = store.lastDay[item] ?? -1;
  index.cell[item] = -1;
  if (last < first || store.reach[item] === 0) return;
  const kind = store.kind[item] ?? 0;
  const owner = store.owner[item] ?? NOBODY;
  const pool = owner === NOBODY ? skillPool(index, kind, store.skill[item] ?? 0, store.level[item] ?? 1) : ownerPool(index, kind, owner);
  const length = 32 - Math.clz32(last - first);
  index.lengths[pool] = (index.lengths[pool] ?? 0) | (1 << length);
  const cell = pool * cellsPerPool(index) + (index.cellStart[length] ?? 0) + (first >> length);
  const head = index.head[cell] ?? -1;
  index.cell[item] = cell;
  index.next[item] = head;
  index.previous[item] = -1;
  if (head >= 0) index.previous[head] = item;
  index.head[cell] = item;
}

/** Takes an item out. */
export function unfileItem(index: WindowIndex, item: number): void {
  const cell = index.cell[item] ?? -1;
  if (cell < 0) return;
  const next = index.next[item] ?? -1;
  const previous = index.previous[item] ?? -1;
  if (previous >= 0) index.next[previous] = next;
  else index.head[cell] = next;
  if (next >= 0) index.previous[next] = previous;
  index.cell[item] = -1;
}

/** Number of cells of one pool. */
export function cellsPerPool(index: WindowIndex): number {
  return index.cellStart[index.cellStart.length - 1] ?? 0;
}
