import { coverPlan, type Means, rhythmForMeans } from '@shared/engine';
import { planWithRhythms } from '@shared/engine/rhythm/rhythm-posts';
import type { Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { apply } from '../../support/plan/apply';
import { seeded } from '../../support/engine/random';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

const world = makeWorld();
const HOUR = 60;

/** Four weeks from Monday 2027-01-04. Ann can do everything and has plenty of time; Fay costs money. */
function planOf(parts: PlanParts = {}): Plan {
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-31' }, tightPercent: 100 },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text', 'film'),
    people: [person('ann', 480, ['text', 'film'])],
    goals: [{ id: 'g', name: 'Orders', points: 5 }],
    channels: [
      { id: 'side', brandId: 'b', name: 'Side', cadence: { minimum: 1, target: 3 }, defaultFormatId: 'text' },
      { id: 'main', brandId: 'b', name: 'Main', cadence: { minimum: 1, target: 2 }, defaultFormatId: 'film', goalIds: ['g'] },
    ],
    formats: [
      { id: 'text', name: 'Text', steps: [step('t', 'text', HOUR, 0, 2)] },
      { id: 'film', name: 'Film', steps: [step('f', 'film', 2 * HOUR, 0, 2)] },
    ],
    ...parts,
  });
}

const rates = (plan: Plan, means: Means) => rhythmForMeans(plan, means, world).channels.map(({ channelId, postsPerWeek, limitedBy }) => [channelId, postsPerWeek, limitedBy]);

describe('a rhythm for hours and money', () => {
  it('fills the hours of a week, the highest goal first, and says what stops it', () => {
    expect(rates(planOf(), { minutesPerWeek: 5 * HOUR, cashCentsPerMonth: null })).toEqual([['main', 2, null], ['side', 1, 'hours']]);
    expect(rates(planOf(), { minutesPerWeek: 3 * HOUR, cashCentsPerMonth: null })).toEqual([['main', 1, 'hours'], ['side', 1, 'hours']]);
    expect(rates(planOf(), { minutesPerWeek: null, cashCentsPerMonth: null })).toEqual([['main', 2, null], ['side', 3, null]]);
  });

  it('stops at the money of a month', () => {
    const paid = planOf({ people: [person('fay', 480, ['text', 'film'], { paidAs: 'cash', costCentsPerHour: 5000 })] });
    // January: main 1 a week costs 4 x 2 h x 50 = 400 EUR, side 1 a week 200 EUR
    expect(rates(paid, { minutesPerWeek: null, cashCentsPerMonth: 60_000 })).toEqual([['main', 1, 'money'], ['side', 1, 'money']]);
    expect(rates(paid, { minutesPerWeek: null, cashCentsPerMonth: 59_999 })).toEqual([['main', 1, 'money'], ['side', 0.5, 'money']]);
  });

  it('never goes beyond what the team itself carries', () => {
    const small = planOf({ people: [person('ann', 24, ['text', 'film'])] });
    expect(rates(small, { minutesPerWeek: 40 * HOUR, cashCentsPerMonth: null })).toEqual(rates(small, { minutesPerWeek: null, cashCentsPerMonth: null }));
  });

  it('sets the cadences and turns posts that are too many into ideas, in one step', () => {
    const days = ['2027-01-05', '2027-01-06', '2027-01-07', '2027-01-12'];
    const plan = planOf({ posts: days.map((day, index) => ({ id: `p${index}`, channelId: 'side', title: 'Post', day, formatId: 'text' })) });
    const found = rhythmForMeans(plan, { minutesPerWeek: 5 * HOUR, cashCentsPerMonth: null }, world);
    const changed = apply(plan, found.command);
    expect(found.dropped).toBe(2);
    expect(changed?.posts.map(({ day }) => day)).toEqual(['2027-01-05', null, null, '2027-01-12']);
    expect(changed?.channels.map(({ cadence }) => cadence)).toEqual([{ minimum: 1, target: 1 }, { minimum: 1, target: 2 }]);
  });
});

const STEPS = [0, 0.25, 0.5, 1, 2, 3];

/** Every combination of rhythms, judged by a plan in which Ann's own week is capped; the best by minima and then targets, main first. */
function exhaustive(plan: Plan, minutesPerWeek: number): readonly number[] {
  const formats = new Map([['main', 'film'], ['side', 'text']]);
  const capped = { ...plan, people: plan.people.map((one) => ({ ...one, weeklyCapMinutes: minutesPerWeek })) };
  const wish = (id: string): Plan['channels'][number]['cadence'] => plan.channels.find((channel) => channel.id === id)?.cadence ?? { minimum: 0, target: 0 };
  const [main, side] = [wish('main'), wish('side')];
  const all = STEPS.filter((rate) => rate <= main.target).flatMap((first) => STEPS.filter((rate) => rate <= side.target).map((second) => [first, second] as const));
  const possible = all.filter(([first, second]) => coverPlan(planWithRhythms(capped, formats, new Map([['main', first], ['side', second]])), world).missingMinutes === 0);
  const rank = ([first, second]: readonly [number, number]): number[] => [Math.min(first, main.minimum), Math.min(second, side.minimum), first, second];
  return [...possible].sort((one, other) => rank(other).map((value, index) => value - (rank(one)[index] ?? 0)).find((difference) => difference !== 0) ?? 0)[0] ?? [];
}

it('is what trying every combination finds, on small plans', () => {
  const random = seeded(77);
  const seen = new Set<string>();
  for (let run = 0; run < 30; run += 1) {
    const cadence = (): { minimum: number; target: number } => {
      const target = random.whole(1, 3);
      return { minimum: random.whole(0, target), target };
    };
    const plan = planOf({
      channels: [
        { id: 'side', brandId: 'b', name: 'Side', cadence: cadence(), defaultFormatId: 'text' },
        { id: 'main', brandId: 'b', name: 'Main', cadence: cadence(), defaultFormatId: 'film', goalIds: ['g'] },
      ],
      activities: [{ id: 'talk', name: 'Talk', skillId: 'text', minutes: exactly(random.whole(0, 3) * 20), rhythm: 'daily' }],
    });
    const minutesPerWeek = random.whole(1, 10) * HOUR;
    const rhythm = rhythmForMeans(plan, { minutesPerWeek, cashCentsPerMonth: null }, world);
    if (!rhythm.isPossible) continue;
    const found = rhythm.channels.map(({ postsPerWeek }) => postsPerWeek);
    expect(found, JSON.stringify({ run, minutesPerWeek, channels: plan.channels.map((channel) => channel.cadence) })).toEqual(exhaustive(plan, minutesPerWeek));
    seen.add(found.join());
  }
  expect(seen.size).toBeGreaterThan(5);
});
