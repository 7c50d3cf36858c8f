import { createWorld, listPosts } from '@shared/engine';
import type { Plan, RecordOf } from '@shared/schema';
import { addDays, daysBetween } from '@shared/time';
import { type Random, seeded } from '../engine/random';
import { makePlan } from './make-plan';
import { type RandomPlan, randomPlan } from './random-plan';

type Entry = RecordOf<'timeEntries'>;

const STATUSES = ['draft', 'draft', 'review', 'approved', 'scheduled', 'published', 'published'] as const;

/** Time that somebody of the plan logged on some work of it, on a day before, in or a little after its time so far. */
export function randomEntry(plan: Plan, today: string, random: Random, id: string): Entry | undefined {
  const person = plan.people.length === 0 ? undefined : random.pick(plan.people);
  if (person === undefined) return undefined;
  const since = Math.max(0, daysBetween(plan.settings.horizon.from, today));
  const shared = { id, day: random.chance(0.3) ? today : addDays(today, 2 - random.whole(0, since + 6)), personId: person.id, minutes: random.whole(0, 200), postId: null, stepId: null, activityId: null, note: '' };
  const posts = listPosts(plan);
  if (posts.length > 0 && random.chance(0.6)) {
    const post = random.pick(posts);
    const steps = plan.formats.find((format) => format.id === post.formatId)?.steps ?? [];
    return { ...shared, postId: post.id, stepId: steps.length > 0 && random.chance(0.7) ? random.pick(steps).id : null };
  }
  return plan.activities.length > 0 && random.chance(0.9) ? { ...shared, activityId: random.pick(plan.activities).id } : shared;
}

/** A random plan that has been worked on for a while: today lies in its time (now and then behind it), with logs, published posts and finished steps. */
export function runningPlan(seed: number): RandomPlan {
  const { plan, world, holidays } = randomPlan(seed);
  const random = seeded(seed + 4711);
  const { from, until } = plan.settings.horizon;
  const today = addDays(from, random.whole(0, daysBetween(from, until) + (random.chance(0.1) ? 9 : 0)));
  const entries = Array.from({ length: random.whole(0, 12) }, (_, index) => randomEntry(plan, today, random, `e${index}`)).filter((entry) => entry !== undefined);
  const posts = plan.posts.map((post) => ({
    ...post,
    status: random.pick(STATUSES),
    doneStepIds: random.chance(0.2) ? (plan.formats.find((format) => format.id === post.formatId)?.steps.slice(0, 1).map((step) => step.id) ?? []) : [],
  }));
  const activities = plan.activities.map((activity) => ({ ...activity, isDone: random.chance(0.2) }));
  const series = plan.series.map((one) => ({ ...one, status: random.pick(STATUSES) }));
  const { id: _id, name: _name, ...rest } = plan;
  return { plan: makePlan({ ...rest, posts, activities, series, timeEntries: entries }), world: createWorld(today, world.holidays), holidays };
}
