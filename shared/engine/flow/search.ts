import type { CapTree } from './cap-tree';
import { grownInts } from './flow-entries';
import type { WhoCan } from './who-can';

/**
 * Mark of a node or item from which no free minute can be reached. Such marks stay true while nothing gets better,
 * so later searches skip everything that carries them. They are greater than every pass number.
 */
export const DEAD = 0x7fffffff;

/**
 * Scratch space of all searches. Marks hold the number of the pass that saw a node last, so nothing is ever cleared
 * between passes. `via` and `viaEntry` are the links of the search tree: `via[node]` is the node before it, or ~item;
 * `viaEntry[item]` is the entry by which the item was reached, -1 for a root.
 */
export interface Search {
  pass: number;
  readonly nodeMark: Int32Array;
  itemMark: Int32Array;
  readonly backNodeMark: Int32Array;
  backItemMark: Int32Array;
  readonly via: Int32Array;
  viaEntry: Int32Array;
  /** Root of the tree an item was reached in: an item going forward, a node going backward. */
  rootOfItem: Int32Array;
  readonly rootOfNode: Int32Array;
  queue: Int32Array;
  tail: number;
  /** How much of a list (kind, skill, day) this pass has looked at, on top of `seenBase`. */
  readonly seen: Int32Array;
  seenBase: number;
  readonly seenStep: number;
  /** For the cut: the first place of that list with capacity, and the part that found it. */
  readonly seenFirst: Int32Array;
  readonly seenPart: Int32Array;
  /** Minutes moved in this pass. */
  pushed: number;
  /** Roots of this pass that are not satisfied yet. */
  pending: number;
}

/** Scratch space for a network of this size. */
export function createSearch(tree: CapTree, whoCan: WhoCan, room: number): Search {
  const nodes = tree.nodeCount;
  const lists = tree.kinds * (whoCan.skills + 1) * tree.days;
  const search: Search = {
    pass: 0,
    nodeMark: new Int32Array(nodes),
    itemMark: new Int32Array(room),
    backNodeMark: new Int32Array(nodes),
    backItemMark: new Int32Array(room),
    via: new Int32Array(nodes),
    viaEntry: new Int32Array(room),
    rootOfItem: new Int32Array(room),
    rootOfNode: new Int32Array(nodes),
    queue: new Int32Array(nodes + room),
    tail: 0,
    seen: new Int32Array(lists),
    seenFirst: new Int32Array(lists),
    seenPart: new Int32Array(lists),
    seenBase: 0,
    seenStep: Math.max(whoCan.people, whoCan.topLevel) + 2,
    pushed: 0,
    pending: 0,
  };
  for (let node = 0; node < nodes; node += 1) if (tree.capacity[node] === 0) search.nodeMark[node] = DEAD;
  return search;
}

/** Makes room for more items. */
export function growSearch(search: Search, tree: CapTree, room: number): void {
  search.itemMark = grownInts(search.itemMark, room, 0);
  search.backItemMark = grownInts(search.backItemMark, room, 0);
  search.viaEntry = grownInts(search.viaEntry, room, -1);
  search.rootOfItem = grownInts(search.rootOfItem, room, 0);
  search.queue = new Int32Array(tree.nodeCount + room);
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
  search.pushed = 0;
  search.pending = 0;
}

/** Appends to the queue: a node, or ~item. */
export function enqueue(search: Search, place: number): void {
  search.queue[search.tail] = place;
  search.tail += 1;
}
