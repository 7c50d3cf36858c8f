import { costOf } from '../../flow/cost';
import { type FlowProblem, type Network, setManyDayMinutes, solveNetwork } from '../../flow';
import { groupBy } from '../../group-by';
import type { RepairBase } from '../base';
import type { Extra } from './extra-people';
import { extraProblem } from './extra-problem';

/** How much of one extra is used, by day of the horizon. */
export interface ExtraUse {
  readonly extra: Extra;
  readonly minutes: Int32Array;
  readonly total: number;
  readonly cents: number;
}

/** The cheapest extras that leave as little missing as all of them together could. */
export interface ExtraCover {
  readonly shortage: number;
  /** Cents, rounded half up once per extra. */
  readonly cents: number;
  readonly used: readonly ExtraUse[];
}

/**
 * Lets extras in by ascending price, those of one price together, each covering as much as possible with everything else free to be re-routed. What
 * extras can do on top of the plan's people is a polymatroid and their cost depends only on who works, so this is the
 * cheapest cover (Edmonds 1970), exact to the minute. Yields between two of them, so that the search can be stopped.
 */
export function* coverWithExtras(base: RepairBase, extras: readonly Extra[]): Generator<null, ExtraCover> {
  const problem = extraProblem(base, extras);
  const network = solveNetwork({ ...problem, capacity: withoutExtras(problem, base.problem.people) });
  for (const places of byPrice(extras)) {
    if (network.shortage === 0) break;
    yield null;
    setManyDayMinutes(network, places.map((place) => ({ person: base.problem.people + place, minutes: extras[place]?.minutes ?? [] })));
  }
  return readCover(network, problem, base.problem.people, extras);
}

function withoutExtras(problem: FlowProblem, people: number): FlowProblem['capacity'] {
  return problem.capacity.slice().fill(0, people * problem.days);
}

/** Places of extras that cost the same, the cheapest first. */
function byPrice(extras: readonly Extra[]): number[][] {
  const groups = groupBy([...extras.keys()], (place) => extras[place]?.rate ?? 0);
  return [...groups].sort(([left], [right]) => left - right).map(([, places]) => places);
}

function readCover({ tree, shortage }: Network, problem: FlowProblem, people: number, extras: readonly Extra[]): ExtraCover {
  const rows = extras.map((_, place) => Int32Array.from({ length: problem.days }, (_day, day) => tree.flow[day * problem.people + people + place] ?? 0));
  const totals = Float64Array.from(rows, (row) => row.reduce((sum, minutes) => sum + minutes, 0));
  const { cents, centsByPerson } = costOf(totals, extras.map((extra) => extra.rate));
  const used = extras.flatMap((extra, place): ExtraUse[] => {
    const minutes = rows[place];
    const total = totals[place] ?? 0;
    return minutes === undefined || total === 0 ? [] : [{ extra, minutes, total, cents: centsByPerson[place] ?? 0 }];
  });
  return { shortage, cents, used };
}
