import { addMinutes, takeMinutes } from '../../flow/flow-entries';
import { addFlowUpwards } from '../../flow/network';
import { type RankedNetwork, roomOver, usedAtTop } from './ranked-network';

/** The most that fits along the way in `search.path`, at the rank of the room at its end. */
export function roomOfPath(ranked: RankedNetwork): number {
  const { path, pathEntry } = ranked.search;
  const { tree, entries, items } = ranked.network;
  const start = path[0] ?? 0;
  const wanted = start < 0 ? (items.open[~start] ?? 0) : usedAtTop(ranked, start);
  let minutes = Math.min(wanted, roomOver(ranked, path[path.length - 1] ?? 0).minutes);
  for (let step = 1; step < path.length; step += 1) {
    const from = path[step - 1] ?? 0;
    const to = path[step] ?? 0;
    if (to < 0) minutes = Math.min(minutes, entries.minutes[pathEntry[step] ?? 0] ?? 0);
    else if (from >= 0) {
      const isUp = tree.parent[from] === to;
      minutes = Math.min(minutes, isUp ? (tree.capacity[from] ?? 0) - (tree.flow[from] ?? 0) : (tree.flow[to] ?? 0));
    }
  }
  return minutes;
}

function moveStep(ranked: RankedNetwork, step: number, minutes: number): void {
  const { path, pathEntry } = ranked.search;
  const { tree, entries } = ranked.network;
  const from = path[step - 1] ?? 0;
  const to = path[step] ?? 0;
  if (to < 0) {
    const entry = pathEntry[step] ?? 0;
    takeMinutes(entries, entry, minutes);
    ranked.movedItems.add(~to);
    ranked.movedNodes.add(from);
  } else if (from < 0) {
    addMinutes(entries, ~from, to, minutes);
    ranked.movedItems.add(~from);
    ranked.movedNodes.add(to);
  } else if (tree.parent[from] === to) {
    tree.flow[from] = (tree.flow[from] ?? 0) + minutes;
  } else {
    tree.flow[to] = (tree.flow[to] ?? 0) - minutes;
  }
}

/** Moves minutes along the way: an open item gets covered, or a week gives dear minutes up; what lies between changes places. */
export function moveAlongPath(ranked: RankedNetwork, minutes: number): void {
  const { path } = ranked.search;
  const { network } = ranked;
  const start = path[0] ?? 0;
  for (let step = 1; step < path.length; step += 1) moveStep(ranked, step, minutes);
  addFlowUpwards(network.tree, path[path.length - 1] ?? 0, minutes);
  if (start >= 0) {
    network.tree.flow[start] = (network.tree.flow[start] ?? 0) - minutes;
    return;
  }
  network.items.open[~start] = (network.items.open[~start] ?? 0) - minutes;
  network.shortage -= minutes;
}
