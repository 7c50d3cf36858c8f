import { kindCapOn } from '@shared/engine/flow/cap-tree';
import { itemAt, itemTable, type FlowItem, type FlowProblem, solveNetwork, type SpanCap } from '@shared/engine/flow';
import { type CapChange, changeCaps, createRankedNetwork, putItem, type RankedNetwork, replaceItem, setFirstBounds, takeItem } from '@shared/engine/session/ranked';
import { describe, expect, it } from 'vitest';
import { boundFaults } from '../support/engine/check-bounds';
import { plainShortage } from '../support/engine/plain-flow';
import { type Random, seeded } from '../support/engine/random';
import { type ProblemShape, randomItem, randomProblem, randomShape } from '../support/engine/random-problem';

const RUNS = Number(process.env['SESSION_RUNS'] ?? 400);
const EDITS = 24;

/** A random problem as it stands after some edits, written down apart from the network. */
interface Drawn {
  readonly shape: ProblemShape;
  readonly problem: FlowProblem;
  readonly items: Map<number, FlowItem>;
  readonly capacity: Int32Array;
  readonly spans: SpanCap[];
  readonly eased: number[];
  readonly ranked: RankedNetwork;
}

function weekSpans(random: Random, { people, days }: FlowProblem): SpanCap[] {
  const caps = Array.from({ length: people }, () => (random.chance(0.3) ? random.whole(0, 1500) : 10_080));
  const spans: SpanCap[] = [];
  for (let firstDay = 0; firstDay < days; firstDay += 7) {
    caps.forEach((minutes, person) => spans.push({ person, firstDay, lastDay: Math.min(days - 1, firstDay + 6), minutes }));
  }
  return spans;
}

function easedOf(span: SpanCap, capacity: ArrayLike<number>, days: number, share: number): number {
  let there = 0;
  for (let day = span.firstDay; day <= span.lastDay; day += 1) there += capacity[span.person * days + day] ?? 0;
  return Math.floor(Math.min(there, span.minutes) * share);
}

function draw(random: Random, share: number): Drawn {
  const shape = randomShape(random);
  const plain = randomProblem(random, shape);
  const spans = weekSpans(random, plain);
  const problem = { ...plain, spanCaps: spans };
  const rates = [...new Set(plain.rates)].sort((left, right) => left - right);
  const eased = spans.map((span) => easedOf(span, plain.capacity, plain.days, share));
  const firstRank = Int32Array.from(spans, ({ person }) => rates.indexOf(plain.rates[person] ?? 0) * 2);
  const ranked = createRankedNetwork(solveNetwork(problem), firstRank, Float64Array.from(eased));
  setFirstBounds(ranked);
  const items = new Map(Array.from({ length: plain.items.count }, (_, item) => [item, itemAt(plain.items, item)]));
  return { shape, problem, items, capacity: Int32Array.from(plain.capacity), spans, eased, ranked };
}

function pickItem(random: Random, { items }: Drawn): number | undefined {
  const numbers = [...items.keys()];
  return numbers.length === 0 ? undefined : random.pick(numbers);
}

/** New minutes for a stretch of a person's days: away, back or part of the day. */
function changeDays(random: Random, drawn: Drawn, share: number): void {
  const { problem, capacity, spans, ranked } = drawn;
  const { days, people } = problem;
  const { tree } = ranked.network;
  const person = random.whole(0, people - 1);
  const first = random.whole(0, days - 1);
  const last = Math.min(days - 1, first + random.whole(0, 9));
  const changes: CapChange[] = [];
  for (let day = first; day <= last; day += 1) {
    const minutes = random.pick([0, 240, 480, random.whole(0, 600)]);
    capacity[person * days + day] = minutes;
    const node = day * people + person;
    changes.push({ node, minutes, eased: null });
    for (let kind = 1; kind < tree.kinds; kind += 1) {
      const shift = tree.leafShift[kind * people + person] ?? 0;
      if (shift > 0) changes.push({ node: node + shift, minutes: minutes > 0 ? kindCapOn(tree, kind, node) : 0, eased: null });
    }
  }
  spans.forEach((span, place) => {
    if (span.person !== person || span.lastDay < first || last < span.firstDay) return;
    if (random.chance(0.2)) spans[place] = { ...span, minutes: random.pick([10_080, random.whole(0, 1500)]) };
    const next = spans[place] ?? span;
    const eased = easedOf(next, capacity, days, share);
    drawn.eased[place] = eased;
    changes.push({ node: tree.spanBase + place, minutes: next.minutes, eased });
  });
  changeCaps(ranked, changes);
}

function editOnce(random: Random, drawn: Drawn, share: number): void {
  const { ranked, items, shape } = drawn;
  const chosen = pickItem(random, drawn);
  const next = randomItem(random, shape, random.whole(0, 300));
  const kind = random.whole(0, 9);
  if (kind < 2 || chosen === undefined) {
    items.set(putItem(ranked, next), next);
  } else if (kind < 4) {
    takeItem(ranked, chosen);
    items.delete(chosen);
  } else if (kind < 8) {
    const known = items.get(chosen) ?? next;
    const moved = { ...known, firstDay: known.firstDay + random.whole(-3, 3), lastDay: known.lastDay + random.whole(-3, 3), minutes: random.chance(0.3) ? next.minutes : known.minutes };
    replaceItem(ranked, chosen, moved);
    items.set(chosen, moved);
  } else {
    changeDays(random, drawn, share);
  }
}

function currentProblem({ problem, items, capacity, spans }: Drawn): FlowProblem {
  return { ...problem, items: itemTable([...items.values()]), capacity, spanCaps: spans };
}

/** Minutes covered when only ranks up to `rank` may be used, from a cold and plain solve. */
function coveredUpTo(drawn: Drawn, rank: number): number {
  const problem = currentProblem(drawn);
  const { firstRank } = drawn.ranked;
  const spanCaps = problem.spanCaps.map((span, place) => {
    const first = firstRank[place] ?? 0;
    return { ...span, minutes: first > rank ? 0 : first === rank ? Math.min(span.minutes, drawn.eased[place] ?? 0) : span.minutes };
  });
  const asked = [...drawn.items.values()].reduce((sum, item) => sum + item.minutes, 0);
  return asked - plainShortage({ ...problem, spanCaps });
}

function usedUpTo({ ranked }: Drawn, rank: number): number {
  const { tree } = ranked.network;
  let sum = 0;
  for (let span = 0; span < tree.nodeCount - tree.spanBase; span += 1) {
    const flow = tree.flow[tree.spanBase + span] ?? 0;
    const first = ranked.firstRank[span] ?? 0;
    if (first < rank) sum += flow;
    else if (first === rank) sum += Math.min(flow, ranked.eased[span] ?? 0);
  }
  return sum;
}

function run(seed: number): void {
  const random = seeded(seed);
  const share = random.pick([0.9, 0.8, 1, 0.5]);
  const drawn = draw(random, share);
  for (let edit = 0; edit < EDITS; edit += 1) {
    if (edit > 0) editOnce(random, drawn, share);
    expect(boundFaults(drawn.ranked), `seed ${seed}, edit ${edit}`).toEqual([]);
    expect(drawn.ranked.network.shortage, `seed ${seed}, edit ${edit}`).toBe(plainShortage(currentProblem(drawn)));
    if (edit % 6 !== 0) continue;
    for (let rank = 0; rank < drawn.ranked.none; rank += 1) {
      expect(usedUpTo(drawn, rank), `seed ${seed}, edit ${edit}, rank ${rank}`).toBe(coveredUpTo(drawn, rank));
    }
  }
}

describe('a ranked network', () => {
  it('stays least in shortage, cash and strain after every edit, and its bounds prove it', { timeout: 600_000 }, () => {
    for (let seed = 1; seed <= RUNS; seed += 1) run(seed);
  });
});
