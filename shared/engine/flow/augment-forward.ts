import { BugError } from '../../util';
import { blockingFlow } from './blocking-flow';
import { sweepEmptied } from './flow-entries';
import { buryVisited, labelFromItem, labelFromNode, labelItem, labelNode } from './label-forward';
import type { Network } from './network';
import { beginPass, DEAD } from './search';

/** Labels outwards until enough room is found, or the level at which the first room is found is complete. */
function labelToRoom(network: Network, wanted: number): void {
  const { search } = network;
  const { nodeLevel } = search.ahead;
  for (let head = 0; head < search.tail && search.found < wanted; head += 1) {
    const at = search.queue[head] ?? 0;
    const level = (at < 0 ? search.ahead.itemLevel[~at] : nodeLevel[at]) ?? 0;
    if (level >= search.lastLevel) return;
    if (at < 0) labelFromItem(network, ~at);
    else labelFromNode(network, at);
  }
}

/** One pass from all sources at once. True when another pass may move more. */
function forwardPass(network: Network, sources: Int32Array): boolean {
  const { search, entries, items, tree } = network;
  beginPass(search);
  let wanted = 0;
  for (const item of sources) {
    const open = items.open[item] ?? 0;
    if (open === 0 || search.ahead.itemMark[item] === DEAD) continue;
    wanted += open;
    labelItem(network, item, 0);
  }
  if (wanted === 0) return false;
  labelToRoom(network, wanted);
  if (search.found === 0) {
    buryVisited(network);
    return false;
  }
  const isEnd = (node: number): boolean => (tree.parent[node] ?? 0) < 0 && (tree.flow[node] ?? 0) < (tree.capacity[node] ?? 0);
  const before = network.shortage;
  for (const item of sources) {
    if (search.ahead.itemMark[item] === search.pass) blockingFlow(network, search.ahead, item, 1, isEnd);
  }
  sweepEmptied(entries);
  if (network.shortage === before) throw new BugError('room was found but no way to it');
  return before - network.shortage < wanted;
}

/**
 * Covers the open minutes of the given items as far as the network allows, moving other items aside where needed;
 * nobody loses minutes. What stays open is proved to be uncoverable: everything reachable from it gets the mark DEAD.
 */
export function augmentForward(network: Network, sources: Int32Array): void {
  while (forwardPass(network, sources)) { /* every pass moves at least one minute */ }
}

/** Whether flow that arrives at a live node finds its way to the sink. When not, everything it reaches is marked DEAD. */
export function leadsToRoom(network: Network, node: number): boolean {
  const { search } = network;
  if (search.ahead.nodeMark[node] === DEAD) return false;
  beginPass(search);
  labelNode(network, node, 0);
  labelToRoom(network, 1);
  if (search.found > 0) return true;
  buryVisited(network);
  return false;
}
