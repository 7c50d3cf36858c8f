import type { World } from '@shared/engine';
import type { Plan, PlanInput } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Random, seeded } from '../engine/random';
import { makePlan, makeWorld } from './make-plan';

type Record<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]> extends readonly (infer Item)[] ? Item : never;

interface Frame {
  readonly random: Random;
  readonly from: string;
  readonly days: number;
  readonly skillIds: readonly string[];
  readonly personIds: readonly string[];
}

/** A small plan of any shape together with its world; the same seed gives the same plan. */
export interface RandomPlan {
  readonly plan: Plan;
  readonly world: World;
  readonly holidays: readonly string[];
}

function list<Value>(random: Random, low: number, high: number, make: (index: number) => Value): Value[] {
  return Array.from({ length: random.whole(low, high) }, (_, index) => make(index));
}

function level(random: Random): 1 | 2 | 3 {
  return random.pick([1, 1, 2, 2, 3] as const);
}

function estimate(random: Random, most: number): { low: number; likely: number; high: number } {
  const [low = 0, likely = 0, high = 0] = [random.whole(0, most), random.whole(0, most), random.whole(0, most)].sort((left, right) => left - right);
  return { low, likely, high };
}

function stretch({ random, from, days }: Frame, longest: number): { from: string; until: string } {
  const first = addDays(from, random.whole(-3, days));
  return { from: first, until: addDays(first, random.whole(0, longest)) };
}

function owner({ random, personIds }: Frame): string | null {
  return random.chance(0.15) && personIds.length > 0 ? random.pick(personIds) : null;
}

function randomPerson(frame: Frame, id: string): Record<'people'> {
  const { random, skillIds } = frame;
  const hours = (from: string | null) => ({ from, minutesByWeekday: Array.from({ length: 7 }, (_, day) => (random.chance(day < 5 ? 0.8 : 0.1) ? random.whole(10, 240) : 0)) });
  return {
    id,
    name: id,
    hours: [hours(null), ...(random.chance(0.2) ? [hours(addDays(frame.from, random.whole(1, frame.days)))] : [])],
    from: random.chance(0.1) ? addDays(frame.from, random.whole(0, 10)) : null,
    plannedSharePercent: random.pick([100, 100, 80, 55]),
    skills: skillIds.filter(() => random.chance(0.6)).map((skillId) => ({ skillId, level: level(random) })),
    costCentsPerHour: random.whole(0, 9000),
    paidAs: random.chance(0.3) ? 'cash' : 'internal',
    weeklyCapMinutes: random.chance(0.25) ? random.whole(0, 700) : null,
    dialogueCapMinutesPerDay: random.chance(0.25) ? random.whole(0, 60) : null,
  };
}

function randomStep(frame: Frame, id: string): NonNullable<Record<'formats'>['steps']>[number] {
  const { random, skillIds } = frame;
  const from = random.whole(-12, 2);
  return {
    id,
    name: id,
    skillId: random.pick(skillIds),
    level: level(random),
    minutes: estimate(random, 300),
    window: { from, to: from + random.whole(0, 8) },
    ownerId: owner(frame),
  };
}

function randomActivity(frame: Frame, id: string): Record<'activities'> {
  const { random, skillIds } = frame;
  return {
    id,
    name: id,
    kind: random.pick(['dialogue', 'reporting', 'planning']),
    channelId: random.chance(0.5) ? 'c0' : null,
    skillId: random.pick(skillIds),
    level: level(random),
    minutes: estimate(random, 90),
    rhythm: random.pick(['daily', 'daily', 'weekly', 'monthly', 'quarterly', 'once'] as const),
    weekdays: random.pick([[1, 2, 3, 4, 5], [1, 3, 7], [1, 2, 3, 4, 5, 6, 7]] as const).slice(),
    promiseWorkingDays: random.chance(0.5) ? random.whole(0, 3) : null,
    phase: random.chance(0.2) ? 'setup' : 'running',
    from: random.chance(0.2) ? addDays(frame.from, random.whole(-5, 20)) : null,
    ownerId: owner(frame),
  };
}

function randomPost(frame: Frame, id: string): Record<'posts'> {
  const { random } = frame;
  return {
    id,
    channelId: random.pick(['c0', 'c1']),
    title: id,
    day: random.chance(0.05) ? null : addDays(frame.from, random.whole(-2, frame.days + 1)),
    formatId: random.pick(['f0', 'f0', 'f1', null]),
    effortPercent: random.pick([100, 100, 40, 33]),
  };
}

function randomMoney({ random, from }: Frame): Pick<PlanInput, 'budgetLines' | 'budgetCaps'> {
  return {
    budgetLines: list(random, 0, 3, (index) => ({
      id: `l${index}`,
      name: 'Line',
      cents: random.whole(0, 50_000),
      category: random.pick(['ads', 'tools', 'freelance'] as const),
      rhythm: random.pick(['once', 'monthly', 'quarterly', 'yearly'] as const),
      from: addDays(from, random.whole(-20, 20)),
    })),
    budgetCaps: list(random, 0, 1, (index) => ({ id: `k${index}`, cents: random.whole(0, 200_000), scope: random.pick(['month', 'total'] as const), category: random.pick([null, 'ads', 'freelance'] as const) })),
  };
}

/** Draws a plan of three to six weeks that starts on any weekday. */
export function randomPlan(seed: number): RandomPlan {
  const random = seeded(seed);
  const from = addDays('2027-01-01', random.whole(0, 400));
  const days = random.whole(15, 42);
  const skillIds = ['text', 'video', 'talk'].slice(0, random.whole(1, 3));
  const personIds = list(random, 0, 4, (index) => `p${index}`);
  const frame: Frame = { random, from, days, skillIds, personIds };
  const holidays = list(random, 0, 3, () => addDays(from, random.whole(0, days)));
  const formats = ['f0', 'f1'].map((id) => ({ id, name: id, kind: id, steps: list(random, 1, 3, (index) => randomStep(frame, `s${index}`)) }));
  const channels = ['c0', 'c1'].map((id) => ({ id, brandId: 'b', name: id, cadence: random.pick([{ minimum: 0, target: 0 }, { minimum: 0.5, target: 1 }, { minimum: 1, target: 2 }]), longestGapDays: random.chance(0.3) ? random.whole(5, 30) : null, goalIds: random.chance(0.5) ? ['g'] : [] }));
  const plan = makePlan({
    settings: {
      horizon: { from, until: addDays(from, days - 1) },
      launch: random.chance(0.4) ? addDays(from, random.whole(-3, days)) : null,
      contingencyPercent: random.pick([0, 0, 10]),
      tightPercent: random.pick([90, 80, 100]),
      estimate: random.pick(['expected', 'likely'] as const),
    },
    brands: [{ id: 'b', name: 'Brand' }],
    goals: [{ id: 'g', name: 'Goal', points: 3 }],
    skills: skillIds.map((id) => ({ id, name: id })),
    people: personIds.map((id) => randomPerson(frame, id)),
    absences: personIds.length === 0 ? [] : list(random, 0, 4, (index) => ({ id: `a${index}`, personId: random.pick(personIds), ...stretch(frame, 12), minutesPerDay: random.chance(0.3) ? random.whole(10, 120) : null })),
    closures: list(random, 0, 1, (index) => ({ id: `x${index}`, name: 'Closed', ...stretch(frame, 3) })),
    formats,
    channels,
    activities: list(random, 0, 3, (index) => randomActivity(frame, `act${index}`)),
    series: list(random, 0, 1, () => ({ id: 'series', channelId: 'c0', title: 'Series', formatId: 'f1', effortPercent: 50, rule: { frequency: 'weekly' as const, weekdays: [random.pick([1, 3, 5] as const)], from } })),
    posts: list(random, 0, 14, (index) => randomPost(frame, `post${index}`)),
    tasks: list(random, 0, 2, (index) => ({ id: `t${index}`, name: `t${index}`, minutes: estimate(random, 200), skillId: random.chance(0.5) ? random.pick(skillIds) : null, ownerId: owner(frame), due: addDays(from, random.whole(-3, days)) })),
    ...randomMoney(frame),
  });
  return { plan, world: makeWorld(holidays, from), holidays };
}
