import type { Network } from '../../flow';

/** Scratch space of the searches: what a pass has seen, and from where. A new pass makes all marks old at once. */
export interface RankSearch {
  pass: number;
  readonly nodeMark: Int32Array;
  itemMark: Int32Array;
  /** The next place on the way back to the start: a node, ~item, or the node itself when it is the start. */
  readonly nodeStep: Int32Array;
  /** The entry whose minutes the step moves, -1 when it moves none. */
  readonly nodeEntry: Int32Array;
  /** The node, or the entry (searches along the flow) that an item was reached by. */
  itemStep: Int32Array;
  queue: Int32Array;
  tail: number;
  /** Where a list of people (or of items) of a skill and day is looked at next in this pass. */
  readonly seen: Int32Array;
  seenBase: number;
  readonly seenStep: number;
  /** The way that was found, in the order of the flow: nodes and ~items, and the entry that each step takes minutes off. */
  readonly path: number[];
  readonly pathEntry: number[];
}

const LARGEST = 0x7fffffff;

/** Scratch space for a network of this size. */
export function createRankSearch({ tree, whoCan, items, days }: Network): RankSearch {
  return {
    pass: 0,
    nodeMark: new Int32Array(tree.nodeCount),
    itemMark: new Int32Array(items.room),
    nodeStep: new Int32Array(tree.nodeCount),
    nodeEntry: new Int32Array(tree.nodeCount),
    itemStep: new Int32Array(items.room),
    queue: new Int32Array(tree.nodeCount + items.room),
    tail: 0,
    seen: new Int32Array(tree.kinds * (whoCan.skills + 1) * days),
    seenBase: 0,
    seenStep: Math.max(whoCan.people, whoCan.topLevel) + 2,
    path: [],
    pathEntry: [],
  };
}

function grown(array: Int32Array, room: number): Int32Array {
  const longer = new Int32Array(room);
  longer.set(array);
  return longer;
}

/** Makes room for more items. */
export function growRankSearch(search: RankSearch, nodes: number, room: number): void {
  search.itemMark = grown(search.itemMark, room);
  search.itemStep = grown(search.itemStep, room);
  search.queue = new Int32Array(nodes + room);
}

/** Starts a pass: nothing is seen, the queue is empty. */
export function beginSearch(search: RankSearch): void {
  search.pass += 1;
  search.tail = 0;
  search.seenBase += search.seenStep;
  if (search.seenBase < LARGEST - 2 * search.seenStep) return;
  search.seen.fill(0);
  search.seenBase = search.seenStep;
}

/** Puts a node, or ~item, at the end of the queue. */
export function enqueue(search: RankSearch, place: number): void {
  search.queue[search.tail] = place;
  search.tail += 1;
}
