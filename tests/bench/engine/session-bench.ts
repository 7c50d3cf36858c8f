import { change, type Command, setAbsence } from '@shared/commands';
import { createWorld, openSession, type PlanSession } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Random, seeded } from '../../support/engine/random';
import { apply } from '../../support/plan/apply';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, middleAndSlow, timed } from '../figures';
import { coldFigures } from './cold-opening';

const MOVES = 400;
const TRIES = 120;
const AWAYS = 60;
const LARGE = { posts: 10_000, people: 50, weeks: 156, seed: 1 } as const;
const SIZE = '10,000 x 50 x 156';
const LOADS = [0.85, 0.9, 0.97] as const;

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
  const what = `one moved post to the exact verdict, ${SIZE} at ${percent} % load`;
  return middleAndSlow({ id: `session.move.${percent}`, what, goal: 'median at most 2 ms', slowGoal: 'at most 16 ms' }, times);
}

/** Asks what moving a post would do, with command and answer copied as they are between window and worker. */
function triedMoves(session: PlanSession, percent: number, random: Random): Figure[] {
  const times = Array.from({ length: TRIES }, () => {
    const command = moveOf(session.plan, random);
    return timed(() => structuredClone(session.preview(structuredClone(command))));
  });
  const what = `what a move would do, with both messages, ${SIZE} at ${percent} % load`;
  return middleAndSlow({ id: `session.preview.${percent}`, what, slowGoal: 'at most 16 ms' }, times);
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
  return middleAndSlow({ id: `session.away.${percent}`, what: `somebody away for a week to the exact verdict, ${SIZE} at ${percent} % load` }, times);
}

function editsAt(load: number): Figure[] {
  const plan = bigPlan({ ...LARGE, load });
  const session = openSession(plan, apply, createWorld(plan.settings.horizon.from));
  const random = seeded(7);
  const percent = Math.round(load * 100);
  return [...movedPosts(session, percent, random), ...triedMoves(session, percent, random), ...peopleAway(session, percent, random)];
}

/** How fast the engine opens a large plan, and follows its edits. */
export function sessionFigures(): Figure[] {
  return [
    ...coldFigures({ ...LARGE, load: 0.85 }, { flow: 'at most 0.4 s', open: 'at most 0.4 s' }),
    ...coldFigures({ ...LARGE, load: 0.97 }, {}),
    ...coldFigures({ posts: 1500, people: 10, weeks: 52, seed: 1, load: 0.85 }, { flow: 'at most 0.1 s', open: 'at most 0.1 s' }),
    ...LOADS.flatMap(editsAt),
  ];
}
