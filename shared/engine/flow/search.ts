import type { CapTree } from './cap-tree';
import { grownInts } from './flow-entries';
import type { WhoCan } from './who-can';

/**
 * Mark of a node or item from which no free minute can be reached. Such marks stay true while nothing gets better,
 * so later searches skip everything that carries them. They are greater than every pass number.
 */
export const DEAD = 0x7fffffff;

/** Which nodes and items a pass has seen (mark = number of the pass) and at what distance from where it began. */
export interface Labels {
  readonly nodeMark: Int32Array;
  itemMark: Int32Array;
  readonly nodeLevel: Int32Array;
  itemLevel: Int32Array;
}

/**
 * Scratch space of all searches. Marks hold the number of the pass that saw a node last, so nothing is ever cleared
 * between passes. `ahead` also carries the marks DEAD; searches against the flow keep theirs in `back`.
 */
export interface Search {
  pass: number;
  readonly ahead: Labels;
  readonly back: Labels;
  queue: Int32Array;
  tail: number;
  /** Minutes found where this pass is going to, and the level of the first of them. */
  found: number;
  lastLevel: number;
  /** How much of a list (kind, skill, day) this pass has looked at, on top of `seenBase`. */
  readonly seen: Int32Array;
  seenBase: number;
  readonly seenStep: number;
  /** For the cut: the first place of that list with capacity, and the part that found it. */
  readonly seenFirst: Int32Array;
  readonly seenPart: Int32Array;
  /**
   * Per (kind, skill, day, level of person): the level of the items that can use this group of people in this pass, and
   * where the group is looked at next. Sharing this between items keeps a blocking flow as cheap as the labelling.
   */
  readonly groupMark: Int32Array;
  readonly groupLevel: Int32Array;
  readonly groupCursor: Int32Array;
  /** Where a node or item goes on looking within a blocking flow. */
  readonly nodeCursor: Int32Array;
  readonly treeCursor: Int32Array;
  dayCursor: Int32Array;
  levelCursor: Int32Array;
  /** The path of the blocking flow: nodes and ~items, and the entry by which an item was entered. */
  path: Int32Array;
  pathEntry: Int32Array;
}

function createLabels(nodes: number, room: number): Labels {
  return { nodeMark: new Int32Array(nodes), itemMark: new Int32Array(room), nodeLevel: new Int32Array(nodes), itemLevel: new Int32Array(room) };
}

/** Scratch space for a network of this size. */
export function createSearch(tree: CapTree, whoCan: WhoCan, room: number): Search {
  const nodes = tree.nodeCount;
  const lists = tree.kinds * (whoCan.skills + 1) * tree.days;
  const search: Search = {
    pass: 0,
    ahead: createLabels(nodes, room),
    back: createLabels(nodes, room),
    queue: new Int32Array(nodes + room),
    tail: 0,
    found: 0,
    lastLevel: DEAD,
    seen: new Int32Array(lists),
    seenBase: 0,
    seenStep: Math.max(whoCan.people, whoCan.topLevel) + 2,
    seenFirst: new Int32Array(lists),
    seenPart: new Int32Array(lists),
    groupMark: new Int32Array(lists * whoCan.topLevel),
    groupLevel: new Int32Array(lists * whoCan.topLevel),
    groupCursor: new Int32Array(lists * whoCan.topLevel),
    nodeCursor: new Int32Array(nodes),
    treeCursor: new Int32Array(nodes),
    dayCursor: new Int32Array(room),
    levelCursor: new Int32Array(room),
    path: new Int32Array(nodes + room),
    pathEntry: new Int32Array(nodes + room),
  };
  for (let node = 0; node < nodes; node += 1) if (tree.capacity[node] === 0) search.ahead.nodeMark[node] = DEAD;
  return search;
}

/** Makes room for more items. */
export function growSearch(search: Search, tree: CapTree, room: number): void {
  for (const labels of [search.ahead, search.back]) {
    labels.itemMark = grownInts(labels.itemMark, room, 0);
    labels.itemLevel = grownInts(labels.itemLevel, room, 0);
  }
  search.dayCursor = grownInts(search.dayCursor, room, 0);
  search.levelCursor = grownInts(search.levelCursor, room, 0);
  search.queue = new Int32Array(tree.nodeCount + room);
  search.path = new Int32Array(tree.nodeCount + room);
  search.pathEntry = new Int32Array(tree.nodeCount + room);
}

/** Starts a pass: a new number for the marks, an empty queue. */
export function beginPass(search: Search): void {
  search.pass += 1;
  search.seenBase += search.seenStep;
  if (search.seenBase > DEAD - 2 * search.seenStep) {
    search.seen.fill(0);
    search.seenBase = search.seenStep;
  }
  search.tail = 0;
  search.found = 0;
  search.lastLevel = DEAD;
}

/** Appends to the queue: a node, or ~item. */
export function enqueue(search: Search, place: number): void {
  search.queue[search.tail] = place;
  search.tail += 1;
}

/** Says that in this pass items of this level can use a group of people of one day, from the place `start` of their list on. */
export function openGroup(search: Search, group: number, itemLevel: number, start: number): void {
  search.groupMark[group] = search.pass;
  search.groupLevel[group] = itemLevel;
  search.groupCursor[group] = start;
}
