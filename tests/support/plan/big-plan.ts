import { type Plan, type PlanInput, planSchema } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Random, seeded } from '../engine/random';

/** Size of a generated plan. `load` is the share of all capacity that its posts ask for. */
export interface BigPlanSize {
  readonly posts: number;
  readonly people: number;
  readonly weeks: number;
  readonly load: number;
  readonly seed: number;
}

const FROM = '2027-01-04';
const SKILLS = ['strategy', 'text', 'design', 'photo', 'video', 'audio', 'community', 'approval'] as const;
const MINUTES_PER_WEEK = 4 * 480 + 240;

type Input<Name extends 'people' | 'formats' | 'channels' | 'posts'> = NonNullable<PlanInput[Name]>[number];

function person(index: number, random: Random): Input<'people'> {
  const first = index % SKILLS.length;
  const known = [first, (first + 1 + random.whole(0, 2)) % SKILLS.length, (first + 4) % SKILLS.length];
  return {
    id: `person-${index}`,
    name: `Person ${index + 1}`,
    hours: [{ minutesByWeekday: [480, 480, 480, 480, 240, 0, 0] }],
    skills: [...new Set(known)].map((skill) => ({ skillId: SKILLS[skill] ?? 'text', level: random.pick([1, 2, 3] as const) })),
    costCentsPerHour: random.whole(20, 90) * 100,
    paidAs: index % 7 === 6 ? 'cash' : 'internal',
  };
}

/** Three steps a post, so that 10,000 posts make about 30,000 pieces of work. `likely` is the middle step's minutes. */
function format(index: number, likely: number): Input<'formats'> {
  const step = (id: string, share: number, from: number, to: number): NonNullable<Input<'formats'>['steps']>[number] => ({
    id,
    name: id,
    skillId: SKILLS[(index + id.length) % SKILLS.length] ?? 'text',
    minutes: { low: Math.round(likely * share * 0.5), likely: Math.round(likely * share), high: Math.round(likely * share * 1.5) },
    window: { from, to },
  });
  return { id: `format-${index}`, name: `Format ${index + 1}`, steps: [step('draft', 0.5, -10, -4), step('production', 1, -6, -2), step('check', 0.25, -2, 0)] };
}

function posts(size: BigPlanSize, random: Random): Input<'posts'>[] {
  return Array.from({ length: size.posts }, (_, index): Input<'posts'> => {
    const week = Math.floor((index * size.weeks) / size.posts);
    return {
      id: `post-${index}`,
      channelId: `channel-${index % 12}`,
      title: `Post ${index + 1}`,
      day: addDays(FROM, week * 7 + random.whole(0, 4)),
      time: '10:00',
      formatId: `format-${random.whole(0, 7)}`,
      status: random.pick(['draft', 'review', 'approved'] as const),
    };
  });
}

/** A valid plan of the wanted size; the same seed gives the same plan on every machine. */
export function bigPlan(size: BigPlanSize): Plan {
  const random = seeded(size.seed);
  const capacity = size.people * size.weeks * MINUTES_PER_WEEK;
  const likely = Math.max(4, Math.round((capacity * size.load) / size.posts / 1.75));
  return planSchema.parse({
    id: 'big',
    name: `${size.posts} posts`,
    settings: { horizon: { from: FROM, until: addDays(FROM, size.weeks * 7 - 1) } },
    brands: [{ id: 'brand', name: 'Brand' }],
    skills: SKILLS.map((id) => ({ id, name: id })),
    people: Array.from({ length: size.people }, (_, index) => person(index, random)),
    formats: Array.from({ length: 8 }, (_, index) => format(index, likely)),
    channels: Array.from({ length: 12 }, (_, index): Input<'channels'> => ({ id: `channel-${index}`, brandId: 'brand', name: `Channel ${index + 1}`, color: '#2f7f9e' })),
    posts: posts(size, random),
  } satisfies PlanInput);
}
