import { checkGoals, checkSubGoal, coverPlan, goalEffort, subGoalWork } from '@shared/engine';
import type { PlanInput } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills } from '../../../support/plan/make-plan';
import { spoken } from '../../../support/plan/spoken';

type SubGoalInput = NonNullable<PlanInput['subGoals']>[number];

const sound: SubGoalInput = { id: 'more', name: 'More orders', goalIds: ['orders'], indicator: 'Orders a month', baseline: 4, target: 8, deadline: '2027-02-20', activityIds: ['sell'] };

function planWith(subGoal: Partial<SubGoalInput>, parts: PlanParts = {}): ReturnType<typeof makePlan> {
  return makePlan({
    skills: skills('text'),
    people: [person('ann', 60, ['text'])],
    goals: [{ id: 'orders', name: 'Orders', points: 3 }],
    activities: [{ id: 'sell', name: 'Sell', skillId: 'text', minutes: exactly(120), rhythm: 'weekly', goalIds: ['orders'] }],
    subGoals: [{ ...sound, ...subGoal }],
    ...parts,
  });
}

function saysOf(subGoal: Partial<SubGoalInput>, parts: PlanParts = {}): string[] {
  const plan = planWith(subGoal, parts);
  const world = makeWorld();
  const report = coverPlan(plan, world);
  const [checked] = plan.subGoals;
  if (checked === undefined) throw new Error('no sub-goal');
  return spoken(checkSubGoal(plan, checked, subGoalWork(plan, checked, report.items, report.assignment), world).map(({ sentence }) => sentence), 'en');
}

describe('a sub-goal', () => {
  it('that is measurable, dated and worked for is told what stands behind it', () => {
    expect(saysOf({})).toEqual(['Measurable and dated. 12 h of work stand behind it, 1 h 45 min a week.']);
  });

  it.each<[string, Partial<SubGoalInput>, string]>([
    ['nothing to measure', { indicator: '' }, 'Not measurable yet: nothing says how you will know that it works.'],
    ['no target', { target: null }, 'Not measurable yet: the target is missing.'],
    ['no baseline', { baseline: null }, 'The baseline is missing. Without it nobody sees whether anything moves.'],
    ['a target on the wrong side', { target: 3 }, 'The target is not above the baseline.'],
    ['a target on the wrong side where less is better', { direction: 'down' }, 'The target is not below the baseline, although less is better here.'],
    ['no deadline', { deadline: null }, 'The day by which it is to be reached is missing.'],
    ['no goal', { goalIds: [] }, 'Serves no goal. Choose at least one.'],
    ['nobody working for it', { deadline: '2027-01-06' }, 'Nobody works for it yet: no channel and no activity pays into it.'],
  ])('with %s is objected to', (_name, change, says) => {
    expect(saysOf(change)).toContain(says);
  });

  it('with a deadline before the launch, after the plan or in the past says so', () => {
    expect(saysOf({}, { settings: { launch: '2027-02-22' } })[0]).toBe('The deadline on 20 February is not after the launch on 22 February.');
    expect(saysOf({ deadline: '2027-06-01' })).toContain('The deadline is after the end of the plan on 28 February; work is counted until then.');
    expect(saysOf({ deadline: '2027-01-02' })).toContain('The deadline on 2 January is over: time to take stock.');
  });

  it('whose work nobody can do is told how much is missing', () => {
    expect(saysOf({}, { people: [person('ann', 12, ['text'])] })).toEqual(['12 h of work are planned until the deadline; nobody can do 6 h of them.']);
  });

  it('with a few minutes a week is called weakly worked for', () => {
    const rare: PlanParts = { activities: [{ id: 'sell', name: 'Sell', skillId: 'text', minutes: exactly(30), rhythm: 'once', until: '2027-01-20' }] };
    expect(saysOf({}, rare)).toEqual(['Only 30 min stand behind it until the deadline, 4 min a week. That is little for a goal.']);
  });
});

function goalsSay(parts: PlanParts): string[] {
  const plan = makePlan({ skills: skills('text'), people: [person('ann', 60, ['text'])], ...parts });
  const report = coverPlan(plan, makeWorld());
  return spoken(checkGoals(plan, goalEffort(plan, report.items, report.assignment)).map(({ sentence }) => sentence), 'de');
}

describe('the goals of a plan', () => {
  it('are asked for when there are none', () => {
    expect(goalsSay({})).toEqual(['Noch kein Ziel. Ohne Ziel lässt sich nicht sagen, ob sich die Mühe lohnt.']);
  });

  it.each<[string, PlanParts]>([
    ['a goal of the catalogue that is mere reach', { goals: [{ id: 'a', name: 'Reichweite', catalogueId: 'reach' }] }],
    ['a goal of its own that counts followers', { goals: [{ id: 'a', name: '10.000 Follower' }] }],
    ['sub-goals that count only followers', { goals: [{ id: 'a', name: 'Bekannt werden', catalogueId: 'image' }], subGoals: [{ id: 's', name: 'Fans', goalIds: ['a'], indicator: 'Fans' }] }],
  ])('meet the objection to followers as the only goal: %s', (_name, parts) => {
    expect(goalsSay(parts)[0]).toMatch(/^Follower und Reichweite allein sind kein Ziel/);
  });

  it('that nobody works for, that nothing measures, and work without a goal are named', () => {
    const says = goalsSay({
      goals: [{ id: 'a', name: 'Aufträge', catalogueId: 'acquisition' }],
      activities: [{ id: 'x', name: 'Lesen', skillId: 'text', minutes: exactly(60), rhythm: 'once' }],
    });
    expect(says).toEqual(['Für ein Ziel arbeitet niemand: Aufträge.', 'Ein Ziel hat kein Teilziel, an dem man Fortschritt sieht: Aufträge.', '1 h Arbeit dienen keinem Ziel: Lesen.']);
  });
});
