import { BugError } from '../../util';
import { blockingFlow } from './blocking-flow';
import { sweepEmptied } from './flow-entries';
import { labelFromItem, labelFromNode, labelNode, reviveVisited } from './label-backward';
import { roomAbove, type Network } from './network';
import { beginPass, DEAD } from './search';

/**
 * Labels the dead part against the flow, from all queued nodes, until open items with `wanted` minutes are found or
 * the level of the first one is complete. Returns the open items found.
 */
function labelToOpen(network: Network, wanted: number): number[] {
  const { search, items } = network;
  const sources: number[] = [];
  let found = 0;
  let lastLevel = DEAD;
  for (let head = 0; head < search.tail && found < wanted; head += 1) {
    const at = search.queue[head] ?? 0;
    if (at >= 0) {
      if ((search.back.nodeLevel[at] ?? 0) >= lastLevel) break;
      labelFromNode(network, at);
      continue;
    }
    const open = items.open[~at] ?? 0;
    if (open > 0) {
      sources.push(~at);
      found += open;
      lastLevel = search.back.itemLevel[~at] ?? 0;
    } else if ((search.back.itemLevel[~at] ?? 0) < lastLevel) labelFromItem(network, ~at);
  }
  return sources;
}

/** One pass from all starts that have room. True when another pass may move more. */
function backwardPass(network: Network, starts: Int32Array): boolean {
  const { search, tree } = network;
  beginPass(search);
  let room = 0;
  for (const node of starts) {
    if (search.ahead.nodeMark[node] !== DEAD) continue;
    const above = roomAbove(tree, node);
    room += above;
    if (above > 0) labelNode(network, node, 0);
  }
  const sources = labelToOpen(network, room);
  if (sources.length === 0) {
    reviveVisited(network);
    return false;
  }
  const isEnd = (node: number): boolean => search.back.nodeLevel[node] === 0 && roomAbove(tree, node) > 0;
  const before = network.shortage;
  for (const item of sources) blockingFlow(network, search.back, item, -1, isEnd);
  sweepEmptied(network.entries);
  if (network.shortage === before) throw new BugError('open work was found but no way from it');
  return before - network.shortage < room;
}

/**
 * Uses new room at dead nodes for open items, by searching from the nodes back to the items. Ends when the room is
 * used up or no open item leads to it; in the latter case everything that does lead to it is alive again.
 */
export function augmentBackward(network: Network, starts: Int32Array): void {
  while (backwardPass(network, starts)) { /* every pass moves at least one minute */ }
}
