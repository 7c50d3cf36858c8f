import { createWorld, openSession } from '@shared/engine';
import { apply } from '../../support/plan/apply';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf, timed } from '../figures';

const SIZES = [1000, 3000, 10_000, 30_000, 100_000] as const;
const TEAM = 50;
const POSTS_PER_PERSON = 200;

interface Opening {
  readonly figure: Figure;
  /** Milliseconds of processor time, at best: what other programs do to the clock does not count. */
  readonly processor: number;
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function openingOf(id: string, posts: number, people: number): Opening {
  const plan = bigPlan({ posts, people, weeks: 156, seed: 1, load: 0.85 });
  let processor = Infinity;
  const times = Array.from({ length: posts > 10_000 ? 3 : 7 }, () =>
    timed(() => {
      processor = Math.min(processor, processorTime(() => openSession(plan, apply, createWorld(plan.settings.horizon.from)).quick()));
    }),
  );
  return { figure: figureOf({ id, what: `open ${posts.toLocaleString('en')} posts x ${people} people x 156 weeks, cold, 85 % load` }, times), processor };
}

/** Processor time divided by n log2 n, in nanoseconds: a column that does not rise says that the cost grows no faster. */
function perStep({ figure, processor }: Opening, posts: number, goal: string | null): Figure {
  const value = (processor * 1e6) / (posts * Math.log2(posts));
  return { id: `${figure.id}.step`, what: `${processor.toFixed(0)} ms of processor time at best / (n log2 n), n posts`, value, unit: 'ns', peer: null, runs: figure.runs, goal };
}

/**
 * Cost of opening plans of growing size as a table: once with the same team, whose work comes in ever smaller pieces at
 * the same load, and once with a team that grows with its posts (then people and weeks to choose from grow as well).
 */
export function growthFigures(): Figure[] {
  const same = SIZES.flatMap((posts) => {
    const opening = openingOf(`growth.${posts}`, posts, TEAM);
    return [opening.figure, perStep(opening, posts, 'does not rise')];
  });
  const growing = SIZES.flatMap((posts) => {
    const opening = openingOf(`growth.team.${posts}`, posts, Math.ceil(posts / POSTS_PER_PERSON));
    return [opening.figure, perStep(opening, posts, null)];
  });
  return [...same, ...growing];
}
