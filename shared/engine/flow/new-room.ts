import { augmentBackward } from './augment-backward';
import { augmentForward, leadsToRoom } from './augment-forward';
import { forgetMarks } from './forget-marks';
import { labelFromItem, labelFromNode, labelNode, reviveVisited } from './label-backward';
import { cover, openItems, roomAbove, type Network } from './network';
import { beginPass, DEAD } from './search';
import { visitItemsOf } from './visit-items';

/** From so many starts on it pays to compare which side has less left. */
const MANY = 256;

/** Only dead items: flow of a live item at a node that stays dead would be a way out of the dead part. */
function coverDirectly(network: Network, item: number, node: number): boolean {
  const open = network.items.open[item] ?? 0;
  if (open === 0 || network.search.ahead.itemMark[item] !== DEAD) return false;
  const room = roomAbove(network.tree, node);
  if (room > 0) cover(network, item, node, Math.min(open, room));
  return room <= open;
}

/** Uses the room at a node, or at the dead days below a cap, for items that may use them, without moving others. */
function fillDirectly(network: Network, start: number): void {
  const { tree, search } = network;
  const nodes = [start];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (search.ahead.nodeMark[node] !== DEAD || roomAbove(tree, node) <= 0) continue;
    visitItemsOf(network, node, false, coverDirectly);
    if (node < tree.spanBase) continue;
    for (let place = tree.childStart[node] ?? 0; place < (tree.childStart[node + 1] ?? 0); place += 1) nodes.push(tree.childList[place] ?? 0);
  }
}

/** The general case of a node that leads out of the dead part: forget all marks that lead to it and search again. */
function reviveBlocked(network: Network, start: number): void {
  const { search } = network;
  beginPass(search);
  labelNode(network, start, 0);
  const open: number[] = [];
  for (let head = 0; head < search.tail; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at >= 0) labelFromNode(network, at);
    else labelFromItem(network, ~at);
    if (at < 0 && (network.items.open[~at] ?? 0) > 0) open.push(~at);
  }
  reviveVisited(network);
  augmentForward(network, Int32Array.from(open));
}

/** Whether so much room is left at so many starts that searching from the open items is the shorter way. */
function isWide(network: Network, starts: Int32Array): boolean {
  if (starts.length <= MANY) return false;
  let room = 0;
  for (const node of starts) if (network.search.ahead.nodeMark[node] === DEAD) room += Math.max(0, roomAbove(network.tree, node));
  return room > network.shortage;
}

/**
 * Makes the flow largest again after room has appeared at the given nodes (each with all caps above it that changed).
 * Must run before any forward search, which relies on the marks.
 */
export function fillNewRoom(network: Network, nodes: Int32Array): void {
  const { search, tree } = network;
  for (const node of nodes) if (search.ahead.nodeMark[node] === DEAD) fillDirectly(network, node);
  if (isWide(network, nodes)) {
    forgetMarks(network);
    augmentForward(network, openItems(network));
    return;
  }
  augmentBackward(network, nodes);
  if (!tree.nested) return;
  for (const node of nodes) {
    const parent = tree.parent[node] ?? -1;
    const isOpen = (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0);
    if (search.ahead.nodeMark[node] === DEAD && isOpen && parent >= 0 && leadsToRoom(network, parent)) reviveBlocked(network, node);
  }
}
