import { capacityOf, createWorld, listPosts, workItemsOf } from '@shared/engine';
import type { Plan, PlanInput } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Random, seeded } from '../engine/random';
import { makePlan, person, skills } from './make-plan';

/**
 * Size of a generated plan. `minutesPerDay` is what each person has on a weekday. With `load`, the work asks for about
 * that share of all capacity, and for what people can do: a team that was hired for its work.
 */
export interface PlanSize {
  readonly posts: number;
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  readonly minutesPerDay?: number;
  readonly load?: number;
}

type Person = ReturnType<typeof person>;
type Format = NonNullable<PlanInput['formats']>[number];

const SKILLS = ['text', 'design', 'video', 'approval', 'photo', 'community', 'analysis', 'strategy'];

function formatOf(index: number, skills: readonly { skillId: string; level?: 1 | 2 | 3 }[]): Format {
  const steps = [
    { id: 'draft', name: 'Draft', minutes: { low: 30, likely: 60, high: 120 }, window: { from: -10, to: -4 } },
    { id: 'make', name: 'Make', minutes: { low: 60, likely: 120, high: 240 }, window: { from: -6, to: -1 } },
    { id: 'finish', name: 'Finish', minutes: { low: 10, likely: 20, high: 40 }, window: { from: -2, to: 0 } },
  ];
  return {
    id: `f${index}`,
    name: `Format ${index}`,
    kind: `kind-${index}`,
    steps: steps.map((step, place) => ({ ...step, skillId: SKILLS[0] ?? '', ...skills[place] })),
  };
}

function anyFormats(random: Random): Format[] {
  return Array.from({ length: 6 }, (_, index) => formatOf(index, Array.from({ length: 3 }, () => ({ skillId: random.pick(SKILLS) }))));
}

/** Many formats whose steps ask for what somebody of the team can do, so that no skill is short from the start. */
function teamFormats(random: Random, people: readonly Person[]): Format[] {
  const able = people.flatMap((one) => one.skills ?? []);
  return Array.from({ length: 120 }, (_, index) =>
    formatOf(index, Array.from({ length: 3 }, () => {
      const { skillId, level = 1 } = random.pick(able);
      return { skillId, level: random.pick(([1, 2, 3] as const).filter((one) => one <= level)) };
    })),
  );
}

/** The plan with the minutes of its steps stretched until the work asks for this share of all capacity. */
function withLoad(plan: Plan, load: number): Plan {
  const world = createWorld(plan.settings.horizon.from);
  const items = workItemsOf(plan, listPosts(plan), world);
  const sum = (source: 'post' | 'activity'): number => items.filter((item) => item.source === source).reduce((total, item) => total + item.planned, 0);
  const supply = capacityOf(plan, world).minutes.reduce((total, minutes) => total + minutes, 0);
  const factor = (supply * load - sum('activity')) / sum('post');
  const stretch = (minutes: number): number => Math.round(minutes * factor);
  return {
    ...plan,
    formats: plan.formats.map((format) => ({
      ...format,
      steps: format.steps.map((step) => {
        const { low, likely, high } = step.minutes;
        return { ...step, minutes: { low: stretch(low), likely: stretch(likely), high: stretch(high) } };
      }),
    })),
  };
}
/** A plan of a team with posts of three steps each, dialogue, reports and absences; the same seed gives the same plan. */
export function bigPlan(size: PlanSize): Plan {
  const random = seeded(size.seed);
  const from = '2027-01-04';
  const until = addDays(from, size.weeks * 7 - 1);
  const people = Array.from({ length: size.people }, (_, index) => {
    const first = SKILLS[index % SKILLS.length] ?? 'text';
    const second = SKILLS[random.whole(0, SKILLS.length - 1)] ?? 'text';
    return person(`p${index}`, size.minutesPerDay ?? 360, [...new Set([first, second])].map((skill) => `${skill}:${random.whole(1, 3)}`));
  });
  const formats = size.load === undefined ? anyFormats(random) : teamFormats(random, people);
  const channels = Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, brandId: 'b', name: `Channel ${index}`, cadence: { minimum: 1, target: 3 } }));
  const days = size.weeks * 7;
  const plan = makePlan({
    settings: { horizon: { from, until } },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills(...SKILLS),
    people,
    formats,
    channels,
    absences: people.flatMap(({ id }, index) =>
      Array.from({ length: Math.ceil(size.weeks / 26) }, (_, time) => {
        const start = addDays(from, random.whole(0, days - 15));
        return { id: `a${index}-${time}`, personId: id, from: start, until: addDays(start, 11) };
      }),
    ),
    activities: [
      { id: 'talk', name: 'Talk', kind: 'dialogue', skillId: 'community', minutes: { low: 15, likely: 30, high: 90 }, rhythm: 'daily', promiseWorkingDays: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] },
      { id: 'report', name: 'Report', kind: 'reporting', skillId: 'analysis', minutes: { low: 60, likely: 120, high: 240 }, rhythm: 'monthly' },
    ],
    posts: Array.from({ length: size.posts }, (_, index) => ({
      id: `post${index}`,
      channelId: `c${index % 8}`,
      title: `Post ${index}`,
      formatId: `f${random.whole(0, formats.length - 1)}`,
      day: addDays(from, Math.floor((index * days) / size.posts)),
    })),
  });
  return size.load === undefined ? plan : withLoad(plan, size.load);
}
