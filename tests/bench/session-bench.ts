import { change, type Command, setAbsence } from '@shared/commands';
import { capacityOf, createWorld, listPosts, openSession, type PlanSession, workItemsOf } from '@shared/engine';
import { solveNetwork } from '@shared/engine/flow';
import { problemOfPlan } from '@shared/engine/problem-of-plan';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Random, seeded } from '../support/engine/random';
import { apply } from '../support/plan/apply';
import { bigPlan } from '../support/plan/big-plan';
import { type Figure, median, percentile, timed } from './figures';

const MOVES = 400;
const TRIES = 120;
const AWAYS = 60;
const LARGE = { posts: 10_000, people: 50, weeks: 156, seed: 1 } as const;
const SIZE = '10,000 x 50 x 156';

/** A middle and a slow figure of the same measurements. */
function twoFigures(id: string, what: string, times: readonly number[], goals: readonly [string | null, string | null]): Figure[] {
  const common = { unit: 'ms', peer: null, runs: times.length };
  return [
    { ...common, id, what, value: median(times), goal: goals[0] },
    { ...common, id: `${id}.p95`, what: `${what}, 95 of 100`, value: percentile(times, 0.95), goal: goals[1] },
  ];
}

function moveOf(plan: Plan, random: Random): Command {
  const post = random.pick(plan.posts);
  return change('posts', post.id, { day: addDays(post.day ?? plan.settings.horizon.from, random.whole(1, 9) - 5) });
}

/** Moves posts by a few days, one after another, each time from the command to the new exact verdict and week figures. */
function movedPosts(session: PlanSession, percent: number, random: Random): Figure[] {
  const times = Array.from({ length: MOVES }, () => {
    const command = moveOf(session.plan, random);
    return timed(() => {
      session.apply(command);
      session.quick();
    });
  });
  return twoFigures(`session.move.${percent}`, `one moved post to the exact verdict, ${SIZE} at ${percent} % load`, times, ['median at most 2 ms', 'at most 16 ms']);
}

/** Asks what moving a post would do, with command and answer copied as they are between window and worker. */
function triedMoves(session: PlanSession, percent: number, random: Random): Figure[] {
  const times = Array.from({ length: TRIES }, () => {
    const command = moveOf(session.plan, random);
    return timed(() => structuredClone(session.preview(structuredClone(command))));
  });
  return twoFigures(`session.preview.${percent}`, `what a move would do, with both messages, ${SIZE} at ${percent} % load`, times, [null, 'at most 16 ms']);
}

function peopleAway(session: PlanSession, percent: number, random: Random): Figure[] {
  const times = Array.from({ length: AWAYS }, (_, index) => {
    const { plan } = session;
    const from = addDays(plan.settings.horizon.from, random.whole(0, 1000));
    const command = setAbsence({ personId: random.pick(plan.people).id, from, until: addDays(from, 6) }, () => `bench${index}`);
    return timed(() => {
      session.apply(command);
      session.quick();
    });
  });
  return twoFigures(`session.away.${percent}`, `somebody away for a week to the exact verdict, ${SIZE} at ${percent} % load`, times, [null, null]);
}

function editsAt(load: number): Figure[] {
  const plan = bigPlan({ ...LARGE, load });
  const session = openSession(plan, apply, createWorld(plan.settings.horizon.from));
  const random = seeded(7);
  const percent = Math.round(load * 100);
  return [...movedPosts(session, percent, random), ...triedMoves(session, percent, random), ...peopleAway(session, percent, random)];
}

function coldOpen(load: number): Figure[] {
  const plan = bigPlan({ ...LARGE, load });
  const world = createWorld(plan.settings.horizon.from);
  const problem = problemOfPlan(plan, workItemsOf(plan, listPosts(plan), world), capacityOf(plan, world));
  const percent = Math.round(load * 100);
  const flow = Array.from({ length: 3 }, () => timed(() => solveNetwork(problem)));
  const whole = Array.from({ length: 3 }, () => timed(() => openSession(plan, apply, world).quick()));
  const common = { unit: 'ms', peer: null, runs: 3 };
  return [
    { ...common, id: `session.flow.${percent}`, what: `the exact flow alone, cold, ${SIZE} at ${percent} % load`, value: median(flow), goal: percent === 85 ? 'at most 0.4 s' : null },
    { ...common, id: `session.open.${percent}`, what: 'open that plan, cold, to the exact verdict with money, rhythm and people', value: median(whole), goal: percent === 85 ? 'at most 0.8 s' : null },
  ];
}

/** How fast the engine follows edits of a large plan. */
export function sessionFigures(): Figure[] {
  return [...coldOpen(0.85), ...coldOpen(0.97), ...editsAt(0.85), ...editsAt(0.97)];
}
