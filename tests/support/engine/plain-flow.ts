import { itemAt, kindMinutesOn, mayDo, type FlowProblem } from '@shared/engine/flow';

/**
 * A second, deliberately plain way to the shortage: every arc of the network written out, shortest augmenting paths
 * (Edmonds and Karp). Shares nothing with the engine but the problem.
 */
export function plainShortage(problem: FlowProblem): number {
  const graph = plainGraph(problem);
  let covered = 0;
  for (;;) {
    const pushed = augmentOnce(graph);
    if (pushed === 0) break;
    covered += pushed;
  }
  let asked = 0;
  for (let item = 0; item < problem.items.count; item += 1) asked += problem.items.minutes[item] ?? 0;
  return asked - covered;
}

interface PlainGraph {
  readonly arcs: { to: number; room: number; back: number }[][];
  readonly source: number;
  readonly sink: number;
}

function plainGraph(problem: FlowProblem): PlainGraph {
  const arcs: PlainGraph['arcs'] = [];
  const node = (): number => arcs.push([]) - 1;
  const connect = (from: number, to: number, room: number): void => {
    const forth = arcs[from];
    const back = arcs[to];
    if (forth === undefined || back === undefined) throw new Error('unknown node');
    forth.push({ to, room, back: back.length });
    back.push({ to: from, room: 0, back: forth.length - 1 });
  };
  const source = node();
  const sink = node();
  const exits = spanNodes(problem, node, connect, sink);
  const days = new Map<number, number>();
  const kinds = new Map<string, number>();
  for (let item = 0; item < problem.items.count; item += 1) {
    const wanted = itemAt(problem.items, item);
    const at = node();
    connect(source, at, wanted.minutes);
    for (let person = 0; person < problem.people; person += 1) {
      if (!mayDo(problem, wanted, person)) continue;
      for (let day = Math.max(0, wanted.firstDay); day <= Math.min(problem.days - 1, wanted.lastDay); day += 1) {
        const place = person * problem.days + day;
        let dayNode = days.get(place);
        if (dayNode === undefined) {
          dayNode = node();
          days.set(place, dayNode);
          connect(dayNode, exits(person, day), problem.capacity[place] ?? 0);
        }
        const cap = problem.kindCaps.find((entry) => entry.person === person && entry.kind === wanted.kind);
        let entry = dayNode;
        if (cap !== undefined) {
          const key = `${wanted.kind}/${place}`;
          const known = kinds.get(key);
          entry = known ?? node();
          if (known === undefined) connect(entry, dayNode, kindMinutesOn(cap, day));
          kinds.set(key, entry);
        }
        connect(at, entry, Number.MAX_SAFE_INTEGER);
      }
    }
  }
  return { arcs, source, sink };
}

/** One node per span cap, each leading to the next wider one; answers where a person's day leads to. */
function spanNodes(
  problem: FlowProblem, node: () => number, connect: (from: number, to: number, room: number) => void, sink: number,
): (person: number, day: number) => number {
  const spans = problem.spanCaps.map((span) => ({ ...span, at: node(), length: span.lastDay - span.firstDay }));
  spans.sort((a, b) => b.length - a.length);
  const innermost = (person: number, first: number, last: number, before: number): number => {
    let exit = sink;
    spans.forEach((span, place) => {
      if (place < before && span.person === person && span.firstDay <= first && span.lastDay >= last) exit = span.at;
    });
    return exit;
  };
  spans.forEach((span, place) => connect(span.at, innermost(span.person, span.firstDay, span.lastDay, place), span.minutes));
  return (person, day) => innermost(person, day, day, spans.length);
}

function augmentOnce(graph: PlainGraph): number {
  const cameBy = new Map<number, { from: number; place: number }>();
  const queue = [graph.source];
  for (const at of queue) {
    graph.arcs[at]?.forEach((arc, place) => {
      if (arc.room <= 0 || arc.to === graph.source || cameBy.has(arc.to)) return;
      cameBy.set(arc.to, { from: at, place });
      queue.push(arc.to);
    });
    if (cameBy.has(graph.sink)) break;
  }
  if (!cameBy.has(graph.sink)) return 0;
  const path: { to: number; room: number; back: number }[] = [];
  for (let at = graph.sink; at !== graph.source;) {
    const step = cameBy.get(at);
    const arc = step === undefined ? undefined : graph.arcs[step.from]?.[step.place];
    if (step === undefined || arc === undefined) throw new Error('broken path');
    path.push(arc);
    at = step.from;
  }
  const pushed = Math.min(...path.map((arc) => arc.room));
  for (const arc of path) {
    arc.room -= pushed;
    const back = graph.arcs[arc.to]?.[arc.back];
    if (back !== undefined) back.room += pushed;
  }
  return pushed;
}
