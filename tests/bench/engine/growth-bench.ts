import { createWorld, openSession } from '@shared/engine';
import { apply } from '../../support/plan/apply';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf, timedRuns } from '../figures';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000] as const;

/** What one post costs people, so that teams grow with their posts and the load stays the same. */
const POSTS_PER_PERSON = 200;

function figureFor(posts: number): Figure {
  const plan = bigPlan({ posts, people: Math.ceil(posts / POSTS_PER_PERSON), weeks: 156, seed: 1, load: 0.85 });
  const runs = posts > 10_000 ? 3 : 5;
  const times = timedRuns(runs, () => createWorld(plan.settings.horizon.from), (world) => openSession(plan, apply, world).quick());
  return figureOf({ id: `growth.${posts}`, what: `open ${posts.toLocaleString('en')} posts, cold`, goal: 'grows no faster than n log n' }, times);
}

/** Nanoseconds per n log2 n: a column that does not rise says that the cost grows no faster. */
function perStep({ least = 0 }: Figure, posts: number): number {
  return (least * 1e6) / (posts * Math.log2(posts));
}

/** Cost of opening plans of growing size, with the team growing too, and the same divided by n log n. */
export function growthFigures(): Figure[] {
  return SIZES.flatMap((posts) => {
    const figure = figureFor(posts);
    return [figure, { id: `growth.${posts}.step`, what: `the best of them / (n log2 n), ${posts.toLocaleString('en')} posts`, value: perStep(figure, posts), unit: 'ns', peer: null, runs: figure.runs, goal: null }];
  });
}
