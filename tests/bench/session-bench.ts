import { change } from '@shared/commands';
import { createWorld, openSession } from '@shared/engine';
import { addDays } from '@shared/time';
import { seeded } from '../support/engine/random';
import { apply } from '../support/plan/apply';
import { bigPlan } from '../support/plan/big-plan';
import { type Figure, median, percentile, timed } from './figures';

const MOVES = 400;
const LARGE = { posts: 10_000, people: 50, weeks: 156, seed: 1 } as const;

/** Moves posts by a few days, one after another, each time up to the new exact verdict and week figures. */
function movedPost(load: number): Figure[] {
  const plan = bigPlan({ ...LARGE, load });
  const session = openSession(plan, apply, createWorld(plan.settings.horizon.from));
  const random = seeded(7);
  const times = Array.from({ length: MOVES }, () => {
    const post = random.pick(session.plan.posts);
    const day = addDays(post.day ?? plan.settings.horizon.from, random.whole(1, 9) - 5);
    return timed(() => {
      session.apply(change('posts', post.id, { day }));
      session.quick();
    });
  });
  const percent = Math.round(load * 100);
  const common = { unit: 'ms', peer: null, runs: MOVES };
  const what = `one moved post to the exact verdict, 10,000 x 50 x 156 at ${percent} % load`;
  return [
    { ...common, id: `session.move.${percent}`, what, value: median(times), goal: 'median at most 2 ms' },
    { ...common, id: `session.move.${percent}.p95`, what: `${what}, 95 of 100`, value: percentile(times, 0.95), goal: 'at most 16 ms' },
  ];
}

function coldOpen(): Figure {
  const plan = bigPlan({ ...LARGE, load: 0.85 });
  const times = Array.from({ length: 3 }, () => timed(() => openSession(plan, apply, createWorld(plan.settings.horizon.from)).quick()));
  return { id: 'session.open', what: 'open the same plan at 85 % load, cold, to the exact verdict', value: median(times), unit: 'ms', peer: null, runs: 3, goal: 'at most 0.4 s for the flow' };
}

/** How fast the engine follows edits of a large plan. */
export function sessionFigures(): Figure[] {
  return [coldOpen(), ...movedPost(0.85), ...movedPost(0.97)];
}
