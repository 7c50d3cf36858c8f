import type { Network } from './network';
import { DEAD } from './search';

/** Forgets all marks of a network: nothing is known to be dead but nodes without capacity. */
export function forgetMarks(network: Network): void {
  const { search, tree } = network;
  search.ahead.itemMark.fill(0);
  for (let node = 0; node < tree.nodeCount; node += 1) search.ahead.nodeMark[node] = tree.capacity[node] === 0 ? DEAD : 0;
}
