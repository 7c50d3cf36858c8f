import type { CapTree } from './cap-tree';
import { grownInts } from './flow-entries';
import { ANYONE, NOBODY, type FlowItem } from './problem';
import { reachOf, type WhoCan } from './who-can';

/** Items of a network in typed arrays that grow; a removed item's number is used again. */
export interface ItemStore {
  room: number;
  used: number;
  count: number;
  freed: number[];
  minutes: Float64Array;
  /** Minutes not covered yet. */
  open: Float64Array;
  /** Skill index; `whoCan.skills` for work anyone may do. */
  skill: Int32Array;
  level: Int32Array;
  /** Length of the front of the skill's list that may do it; for pinned items 1 or 0. */
  reach: Int32Array;
  firstDay: Int32Array;
  lastDay: Int32Array;
  owner: Int32Array;
  kind: Int32Array;
  priority: Int32Array;
  isUsed: Uint8Array;
}

/** An empty store. */
export function createItemStore(room: number): ItemStore {
  return {
    room, used: 0, count: 0, freed: [],
    minutes: new Float64Array(room),
    open: new Float64Array(room),
    skill: new Int32Array(room),
    level: new Int32Array(room),
    reach: new Int32Array(room),
    firstDay: new Int32Array(room),
    lastDay: new Int32Array(room),
    owner: new Int32Array(room),
    kind: new Int32Array(room),
    priority: new Int32Array(room),
    isUsed: new Uint8Array(room),
  };
}

function grownAmounts(array: Float64Array, room: number): Float64Array {
  const grown = new Float64Array(room);
  grown.set(array);
  return grown;
}

/** Doubles the room of the store. */
export function growItems(store: ItemStore): void {
  const room = store.room * 2;
  store.minutes = grownAmounts(store.minutes, room);
  store.open = grownAmounts(store.open, room);
  store.skill = grownInts(store.skill, room, 0);
  store.level = grownInts(store.level, room, 0);
  store.reach = grownInts(store.reach, room, 0);
  store.firstDay = grownInts(store.firstDay, room, 0);
  store.lastDay = grownInts(store.lastDay, room, 0);
  store.owner = grownInts(store.owner, room, 0);
  store.kind = grownInts(store.kind, room, 0);
  store.priority = grownInts(store.priority, room, 0);
  const isUsed = new Uint8Array(room);
  isUsed.set(store.isUsed);
  store.isUsed = isUsed;
  store.room = room;
}

/** A free number: of a removed item, or the next one. The caller grows the store first when it is full. */
export function takeItemNumber(store: ItemStore): number {
  const freed = store.freed.pop();
  if (freed !== undefined) return freed;
  store.used += 1;
  return store.used - 1;
}

/** How many people of the list may do the item; for a pinned item whether its owner can (1) or not (0). */
export function itemReach(whoCan: WhoCan, skill: number, level: number, owner: number): number {
  if (owner === NOBODY) return reachOf(whoCan, skill, level);
  return (whoCan.levels[owner * (whoCan.skills + 1) + skill] ?? 0) >= level ? 1 : 0;
}

/** Writes an item under a number, with its window clipped to the horizon and everything still open. */
export function writeItem(store: ItemStore, whoCan: WhoCan, tree: CapTree, number: number, item: FlowItem): void {
  const skill = item.skill === ANYONE ? whoCan.skills : item.skill;
  const level = item.skill === ANYONE ? 1 : Math.max(1, item.level ?? 1);
  const owner = item.owner ?? NOBODY;
  store.minutes[number] = item.minutes;
  store.open[number] = item.minutes;
  store.skill[number] = skill;
  store.level[number] = level;
  store.owner[number] = owner;
  store.reach[number] = itemReach(whoCan, skill, level, owner);
  store.firstDay[number] = Math.max(0, item.firstDay);
  store.lastDay[number] = Math.min(tree.days - 1, item.lastDay);
  const kind = item.kind ?? 0;
  store.kind[number] = kind < tree.kinds ? kind : 0;
  store.priority[number] = item.priority ?? 0;
  store.isUsed[number] = 1;
  store.count += 1;
}
