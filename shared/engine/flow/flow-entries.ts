/**
 * The flow itself, kept sparse: one entry per (item, node) with minutes on it, linked both by item and by node.
 * An entry that falls to zero stays linked until `sweepEmptied`, so that searches in progress keep valid numbers.
 */
export interface FlowEntries {
  item: Int32Array;
  node: Int32Array;
  minutes: Float64Array;
  nextAtNode: Int32Array;
  previousAtNode: Int32Array;
  nextOfItem: Int32Array;
  previousOfItem: Int32Array;
  readonly headAtNode: Int32Array;
  headOfItem: Int32Array;
  /** Highest number ever used plus one. */
  used: number;
  /** First free entry, linked through `nextAtNode`; -1 when none. */
  free: number;
  emptied: Int32Array;
  emptiedCount: number;
}

/** Empty flow for so many nodes and items. */
export function createEntries(nodes: number, items: number): FlowEntries {
  const room = Math.max(64, items * 2);
  return {
    item: new Int32Array(room).fill(-1),
    node: new Int32Array(room),
    minutes: new Float64Array(room),
    nextAtNode: new Int32Array(room),
    previousAtNode: new Int32Array(room),
    nextOfItem: new Int32Array(room),
    previousOfItem: new Int32Array(room),
    headAtNode: new Int32Array(nodes).fill(-1),
    headOfItem: new Int32Array(items).fill(-1),
    used: 0,
    free: -1,
    emptied: new Int32Array(64),
    emptiedCount: 0,
  };
}

/** A longer copy of an array; the new places hold `filler`. */
export function grownInts(array: Int32Array, room: number, filler: number): Int32Array {
  const grown = new Int32Array(room).fill(filler, array.length);
  grown.set(array);
  return grown;
}

function growEntries(entries: FlowEntries): void {
  const room = entries.item.length * 2;
  entries.item = grownInts(entries.item, room, -1);
  entries.node = grownInts(entries.node, room, 0);
  entries.nextAtNode = grownInts(entries.nextAtNode, room, -1);
  entries.previousAtNode = grownInts(entries.previousAtNode, room, -1);
  entries.nextOfItem = grownInts(entries.nextOfItem, room, -1);
  entries.previousOfItem = grownInts(entries.previousOfItem, room, -1);
  const minutes = new Float64Array(room);
  minutes.set(entries.minutes);
  entries.minutes = minutes;
}

function takeFree(entries: FlowEntries): number {
  const free = entries.free;
  if (free >= 0) {
    entries.free = entries.nextAtNode[free] ?? -1;
    return free;
  }
  if (entries.used === entries.item.length) growEntries(entries);
  entries.used += 1;
  return entries.used - 1;
}

function link(entries: FlowEntries, item: number, node: number, minutes: number): void {
  const entry = takeFree(entries);
  entries.item[entry] = item;
  entries.node[entry] = node;
  entries.minutes[entry] = minutes;
  const atNode = entries.headAtNode[node] ?? -1;
  entries.nextAtNode[entry] = atNode;
  entries.previousAtNode[entry] = -1;
  if (atNode >= 0) entries.previousAtNode[atNode] = entry;
  entries.headAtNode[node] = entry;
  const ofItem = entries.headOfItem[item] ?? -1;
  entries.nextOfItem[entry] = ofItem;
  entries.previousOfItem[entry] = -1;
  if (ofItem >= 0) entries.previousOfItem[ofItem] = entry;
  entries.headOfItem[item] = entry;
}

/** Puts more minutes of an item on a node. */
export function addMinutes(entries: FlowEntries, item: number, node: number, minutes: number): void {
  let entry = entries.headAtNode[node] ?? -1;
  while (entry >= 0) {
    if (entries.item[entry] === item) {
      entries.minutes[entry] = (entries.minutes[entry] ?? 0) + minutes;
      return;
    }
    entry = entries.nextAtNode[entry] ?? -1;
  }
  link(entries, item, node, minutes);
}

/** Takes minutes off an entry; an emptied entry is unlinked by the next sweep. */
export function takeMinutes(entries: FlowEntries, entry: number, minutes: number): void {
  const left = (entries.minutes[entry] ?? 0) - minutes;
  entries.minutes[entry] = left;
  if (left > 0) return;
  if (entries.emptiedCount === entries.emptied.length) entries.emptied = grownInts(entries.emptied, entries.emptied.length * 2, 0);
  entries.emptied[entries.emptiedCount] = entry;
  entries.emptiedCount += 1;
}

function unlink(entries: FlowEntries, entry: number): void {
  const node = entries.node[entry] ?? 0;
  const item = entries.item[entry] ?? 0;
  const nextAtNode = entries.nextAtNode[entry] ?? -1;
  const previousAtNode = entries.previousAtNode[entry] ?? -1;
  if (previousAtNode >= 0) entries.nextAtNode[previousAtNode] = nextAtNode;
  else entries.headAtNode[node] = nextAtNode;
  if (nextAtNode >= 0) entries.previousAtNode[nextAtNode] = previousAtNode;
  const nextOfItem = entries.nextOfItem[entry] ?? -1;
  const previousOfItem = entries.previousOfItem[entry] ?? -1;
  if (previousOfItem >= 0) entries.nextOfItem[previousOfItem] = nextOfItem;
  else entries.headOfItem[item] = nextOfItem;
  if (nextOfItem >= 0) entries.previousOfItem[nextOfItem] = previousOfItem;
  entries.item[entry] = -1;
  entries.nextAtNode[entry] = entries.free;
  entries.free = entry;
}

/** Frees all entries that were emptied since the last sweep and stayed empty. */
export function sweepEmptied(entries: FlowEntries): void {
  for (let place = 0; place < entries.emptiedCount; place += 1) {
    const entry = entries.emptied[place] ?? 0;
    if ((entries.item[entry] ?? -1) >= 0 && entries.minutes[entry] === 0) unlink(entries, entry);
  }
  entries.emptiedCount = 0;
}
