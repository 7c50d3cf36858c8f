import { replayScenario } from '@shared/commands';
import { compareFigures, coverPlan } from '@shared/engine';
import type { Plan, Scenario } from '@shared/schema';
import { bigPlan } from '../../support/plan/big-plan';
import { makeWorld } from '../../support/plan/make-plan';
import { type Figure, figureOf, timed } from '../figures';

const RUNS = 5;
const SCENARIOS = 4;
const MOVED = 200;

/** A scenario that moves some posts by a week; each takes others. */
function scenarioOf(plan: Plan, number: number): Pick<Scenario, 'commands' | 'inverses'> {
  const posts = plan.posts.filter((_, index) => index % SCENARIOS === number).slice(0, MOVED);
  const next = plan.posts.map((post) => post.day);
  return { commands: posts.map((post, index) => ({ type: 'change', collection: 'posts', id: post.id, set: { day: next[(index * 7) % next.length] ?? post.day } })), inverses: [] };
}

/** Four scenarios of a large plan, replayed and computed with all that is compared, against four times one coverage of the plan. */
export function scenarioFigures(): Figure[] {
  const plan = bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 7 });
  const world = makeWorld([], plan.settings.horizon.from);
  const scenarios = Array.from({ length: SCENARIOS }, (_, number) => scenarioOf(plan, number));
  const compared = Array.from({ length: RUNS }, () =>
    timed(() => {
      for (const scenario of scenarios) compareFigures(replayScenario(plan, scenario).plan, world);
    }),
  );
  const covered = Array.from({ length: RUNS }, () => timed(() => void coverPlan(plan, world)));
  return [
    figureOf({ id: 'scenarios.one', what: 'one coverage of 10,000 posts, 50 people, 156 weeks' }, covered),
    figureOf({ id: 'scenarios.four', what: 'four scenarios of it, replayed and compared', goal: 'at most 4 times one coverage' }, compared),
  ];
}
