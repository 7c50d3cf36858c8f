import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { seeded } from '../engine/random';
import { makePlan, person, skills } from './make-plan';

/** Size of a generated plan. `minutesPerDay` is what each person has on a weekday. */
export interface PlanSize {
  readonly posts: number;
  readonly people: number;
  readonly weeks: number;
  readonly seed: number;
  readonly minutesPerDay?: number;
}

const SKILLS = ['text', 'design', 'video', 'approval', 'photo', 'community', 'analysis', 'strategy'];

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
  const formats = Array.from({ length: 6 }, (_, index) => ({
    id: `f${index}`,
    name: `Format ${index}`,
    kind: `kind-${index}`,
    steps: [
      { id: 'draft', name: 'Draft', skillId: random.pick(SKILLS), minutes: { low: 30, likely: 60, high: 120 }, window: { from: -10, to: -4 } },
      { id: 'make', name: 'Make', skillId: random.pick(SKILLS), minutes: { low: 60, likely: 120, high: 240 }, window: { from: -6, to: -1 } },
      { id: 'finish', name: 'Finish', skillId: random.pick(SKILLS), minutes: { low: 10, likely: 20, high: 40 }, window: { from: -2, to: 0 } },
    ],
  }));
  const channels = Array.from({ length: 8 }, (_, index) => ({ id: `c${index}`, brandId: 'b', name: `Channel ${index}`, cadence: { minimum: 1, target: 3 } }));
  const days = size.weeks * 7;
  return makePlan({
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
      formatId: `f${random.whole(0, 5)}`,
      day: addDays(from, Math.floor((index * days) / size.posts)),
    })),
  });
}
