import loadHighs from 'highs';
import { cheapestCover } from '@shared/engine/flow';
import { bigProblem } from '../../support/engine/big-problem';
import { type Figure, figureOf, timed, timedRuns } from '../figures';
import { PooledModel, pricedCover } from './pooled-model';
import { weeklyProblem } from './weekly-problem';

const RUNS = 7;
const HIGHS_RUNS = 3;
const WEEKLY = { posts: 10_000, people: 50, weeks: 156, load: 0.95, seed: 1 } as const;
const DAILY = { posts: 1500, people: 10, weeks: 52, load: 0.95, seed: 1 } as const;
/** Half a cent, in cent-minutes. */
const SAME_CENTS = 30;

/**
 * Milliseconds that HiGHS takes on the model; throws when it finds another cost. Interior point is by far the quicker
 * of its methods here (simplex takes more than ten times as long), with or without crossover to whole figures.
 */
async function timeHighs(model: PooledModel, ours: number): Promise<number> {
  const highs = await loadHighs();
  let theirs = 0;
  const time = timed(() => {
    theirs = model.minimum(highs, 'ipm');
  });
  if (Math.abs(theirs - ours) >= SAME_CENTS) throw new Error(`HiGHS says ${theirs} cent-minutes, we say ${ours}`);
  return time;
}

/** The cheapest cover of weekly work against HiGHS on the same model, in turns so that both meet the same machine. */
async function weeklyAgainstHighs(): Promise<Figure> {
  const problem = weeklyProblem(WEEKLY);
  const { cost, shortage } = cheapestCover(problem);
  const model = new PooledModel(problem);
  const times: number[] = [];
  const highs: number[] = [];
  for (let run = 0; run < HIGHS_RUNS; run += 1) {
    times.push(...timedRuns(RUNS, () => problem, cheapestCover));
    highs.push(await timeHighs(model, pricedCover(cost.numerator, shortage)));
  }
  const euros = (cost.cents / 100).toLocaleString('en');
  const what = `cheapest cover, weekly classes, 156 x 8 x 50: ${problem.items.count} classes (in HiGHS ${model.model.costs.length} columns), ${euros} € and ${shortage} min missing in both`;
  return figureOf({ id: 'cost.weekly', what, peer: { name: 'HiGHS, best', value: Math.min(...highs) }, goal: 'at least 20 times faster (at most x0.05), same cents' }, times);
}

/** How long the cheapest cover takes, exact in minutes and cents. */
export async function costFigures(): Promise<Figure[]> {
  const daily = bigProblem(DAILY);
  const times = timedRuns(RUNS, () => daily, cheapestCover);
  return [
    await weeklyAgainstHighs(),
    figureOf({ id: 'cost.daily', what: 'cheapest cover at day level, 1,500 posts x 10 people x 52 weeks', goal: 'at most 0.5 s' }, times),
  ];
}
