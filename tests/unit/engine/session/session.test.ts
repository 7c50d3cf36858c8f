import { readFileSync } from 'node:fs';
import { add, change, changeSettings, remove, setAbsence } from '@shared/commands';
import { type Bottleneck, coverPlan, openSession, type PlanSession } from '@shared/engine';
import { openPlanText } from '@shared/migrations';
import type { Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../support/plan/apply';
import { exactly, makePlan, makeWorld, person, skills, step } from '../../../support/plan/make-plan';

const world = makeWorld();

/** Anna has 60 minutes on weekdays; a post takes 120 minutes of hers in the five working days up to its day. */
function smallPlan(days: readonly string[]): Plan {
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-24' } },
    brands: [{ id: 'b', name: 'Brand' }],
    channels: [{ id: 'c', brandId: 'b', name: 'Channel', cadence: { minimum: 1, target: 1 } }],
    skills: skills('text'),
    people: [person('anna', 60, ['text'])],
    formats: [{ id: 'f', name: 'Format', steps: [step('write', 'text', 120, -4, 0)] }],
    posts: days.map((day, index) => ({ id: `post${index}`, channelId: 'c', title: `Post ${index}`, formatId: 'f', day })),
  });
}

function open(plan: Plan): PlanSession {
  return openSession(plan, apply, world);
}

function finish(steps: ReturnType<PlanSession['explain']>): { readonly seen: (readonly Bottleneck[] | null)[]; readonly result: readonly Bottleneck[] } {
  const seen: (readonly Bottleneck[] | null)[] = [];
  for (;;) {
    const next = steps.next();
    if (next.done === true) return { seen, result: next.value };
    seen.push(next.value);
  }
}

describe('opening', () => {
  it('says the same as a cold report, to the last line', () => {
    const opened = openPlanText(readFileSync('resources/example/example.de.taktplan', 'utf8'));
    if (!opened.ok) throw new Error('the example does not open');
    const { plan } = opened.value.file;
    expect(open(plan).report()).toEqual(coverPlan(plan, world));
  });

  it('works for a plan in which nobody works yet', () => {
    const plan = makePlan();
    const session = open(plan);
    expect(session.report()).toEqual(coverPlan(plan, world));
    expect(session.apply(add('skills', { id: 'text', name: 'Text' }))).toBe(true);
    expect(session.quick().level).toBe('carries');
  });
});

describe('an edit', () => {
  it('of texts, media, comments and approvals moves no work, and groups of hashtags none either', () => {
    const session = open(smallPlan(['2027-01-08', '2027-01-08', '2027-01-22']));
    const [before, work] = [session.quick(), session.work()];
    const said = { id: 'c', author: 'Anna', day: '2027-01-04', time: '09:00', text: 'Gut' };
    const content = { channel: 'Channel', title: 'Post 0', day: '2027-01-08', time: null, text: '', firstComment: '', hashtags: [], link: '', media: [] };
    const media = [{ id: 'm', file: 'a.png', altText: '' }];
    session.apply(change('posts', 'post0', { text: 'Neu', hashtags: ['a'], link: 'https://example.org', media, notes: 'x', comments: [said], approvals: [{ author: 'Anna', day: '2027-01-04', time: '09:00', content }] }));
    session.apply(add('hashtagGroups', { id: 'g', name: 'G', hashtags: ['a'] }));
    expect(session.work()).toEqual(work);
    expect(session.quick()).toEqual(before);
  });

  it('changes the weeks that it touches, at once', () => {
    const session = open(smallPlan(['2027-01-08', '2027-01-15', '2027-01-22']));
    expect(session.quick().weeks.map((week) => week.neededMinutes)).toEqual([120, 120, 120]);
    session.apply(change('posts', 'post2', { day: '2027-01-15' }));
    const { weeks, level, missingMinutes } = session.quick();
    expect(weeks.map((week) => [week.neededMinutes, week.postCount])).toEqual([[120, 1], [240, 2], [0, 0]]);
    expect([level, missingMinutes]).toEqual(['tight', 0]);
  });

  it('moves other work aside before it says that hours are missing', () => {
    const plan = smallPlan(['2027-01-08', '2027-01-08']);
    const session = open(plan);
    session.apply(change('formats', 'f', { steps: [{ ...step('write', 'text', 150, -4, 0), level: 1, ownerId: null }] }));
    expect(session.quick().missingMinutes).toBe(0);
    session.apply(change('formats', 'f', { steps: [{ ...step('write', 'text', 151, -4, 0), level: 1, ownerId: null }] }));
    expect(session.quick().missingMinutes).toBe(2);
  });

  it('that is refused leaves everything as it was', () => {
    const session = open(smallPlan(['2027-01-08']));
    const { plan } = session;
    const before = session.quick();
    expect(session.apply(remove('posts', 'nobody'))).toBe(false);
    expect(session.preview(remove('channels', 'c'))).toBeUndefined();
    expect(session.plan).toBe(plan);
    expect(session.quick()).toBe(before);
  });

  it('is forgotten when the earlier plan is followed again', () => {
    const plan = smallPlan(['2027-01-08', '2027-01-15']);
    const session = open(plan);
    const before = session.report();
    session.apply(setAbsence({ personId: 'anna', from: '2027-01-11', until: '2027-01-13' }, () => 'away'));
    expect(session.quick().weeks.map((week) => week.availableMinutes)).toEqual([300, 120, 300]);
    expect(session.quick().level).toBe('tight');
    session.follow(plan);
    const { assignment: _now, ...report } = session.report();
    const { assignment: _then, ...known } = before;
    expect(report).toEqual(known);
  });

  it('of the frame opens the plan anew', () => {
    const session = open(smallPlan(['2027-01-08', '2027-01-15']));
    session.apply(changeSettings({ horizon: { from: '2027-01-04', until: '2027-01-31' }, contingencyPercent: 50 }));
    expect(session.quick().weeks.map((week) => week.neededMinutes)).toEqual([180, 180, 0, 0]);
    expect(session.report()).toEqual(coverPlan(session.plan, world));
  });
});

describe('money and rhythm', () => {
  it('follow the edit: hours of somebody paid in cash, a missed week', () => {
    const plan = smallPlan(['2027-01-08', '2027-01-15', '2027-01-22']);
    const paid = { ...plan, people: plan.people.map((one) => ({ ...one, paidAs: 'cash' as const, costCentsPerHour: 3000 })) };
    const session = open({ ...paid, budgetCaps: [{ id: 'k', scope: 'month', category: null, brandId: null, cents: 17_000 }] });
    expect(session.quick().totalCashCents).toBe(18_000);
    expect([session.quick().level, session.quick().overBudgetCents]).toEqual(['fails', 1000]);
    session.apply(remove('posts', 'post1'));
    const { level, totalCashCents, overBudgetCents, cadence } = session.quick();
    expect([level, totalCashCents, overBudgetCents]).toEqual(['tight', 12_000, 0]);
    expect(cadence[0]?.weeks.map((week) => week.state)).toEqual(['kept', 'missed', 'kept']);
  });

  it('charge each brand for its own work', () => {
    const plan = smallPlan(['2027-01-08', '2027-01-15']);
    const two = {
      ...plan,
      brands: [...plan.brands, { id: 'other', name: 'Other', color: null }],
      people: plan.people.map((one) => ({ ...one, paidAs: 'cash' as const, costCentsPerHour: 6000 })),
      budgetCaps: [{ id: 'k', scope: 'month' as const, category: null, brandId: 'other', cents: 5000 }],
    };
    const session = open(two);
    expect(session.quick().overBudgetCents).toBe(0);
    session.apply(change('channels', 'c', { brandId: 'other' }));
    expect(session.quick().overBudgetCents).toBe(19_000);
  });
});

describe('trying an edit', () => {
  it('says what would be, and does nothing', () => {
    const session = open(smallPlan(['2027-01-08', '2027-01-15']));
    const before = session.report();
    expect(session.preview(change('posts', 'post1', { day: '2027-01-08' }))).toEqual({
      levelBefore: 'tight', levelAfter: 'tight', missingBefore: 0, missingAfter: 0,
      weeks: [
        { monday: '2027-01-04', neededBefore: 120, neededAfter: 240, availableBefore: 300, availableAfter: 300, missingBefore: 0, missingAfter: 0 },
        { monday: '2027-01-11', neededBefore: 120, neededAfter: 0, availableBefore: 300, availableAfter: 300, missingBefore: 0, missingAfter: 0 },
      ],
    });
    expect(session.preview(setAbsence({ personId: 'anna', from: '2027-01-04', until: '2027-01-08' }, () => 'away'))).toMatchObject({
      levelAfter: 'fails', missingAfter: 120,
      weeks: [{ monday: '2027-01-04', neededAfter: 120, availableAfter: 0, missingAfter: 120 }],
    });
    expect(session.preview(changeSettings({ contingencyPercent: 100 }))).toMatchObject({ weeks: [{ neededAfter: 240 }, { neededAfter: 240 }] });
    expect(session.report()).toEqual(before);
  });
});

describe('bottlenecks', () => {
  const plan = makePlan({
    ...smallPlan(['2027-01-08', '2027-01-08']),
    settings: { horizon: { from: '2027-01-04', until: '2027-01-24' } },
    absences: [{ id: 'away', personId: 'anna', from: '2027-01-04', until: '2027-01-05' }],
    tasks: [{ id: 'task', name: 'Task', skillId: 'text', ownerId: 'anna', minutes: exactly(30), due: '2027-01-07' }],
  });

  it('come without levers first, then lever by lever, and are those of a cold report in the end', () => {
    const session = open(plan);
    const { seen, result } = finish(session.explain());
    expect(result).toEqual(coverPlan(plan, world).bottlenecks);
    const [bare, ...others] = seen.filter((one) => one !== null);
    expect(bare).toMatchObject(result.map(({ itemIds, missingMinutes }) => ({ itemIds, missingMinutes, levers: [] })));
    expect(others).toEqual([]);
    expect(seen.length).toBeGreaterThan(result.flatMap((part) => part.levers).length);
  });

  it('may be left half explained, and trying levers moves nothing', () => {
    const session = open(plan);
    const before = session.report();
    const steps = session.explain();
    for (let count = 0; count < 5; count += 1) expect(steps.next().done).toBe(false);
    session.apply(change('posts', 'post1', { title: 'Other' }));
    session.apply(change('posts', 'post1', { title: 'Post 1' }));
    expect(session.report()).toEqual(before);
  });

  it('are none when nothing is missing', () => {
    expect(finish(open(smallPlan(['2027-01-08'])).explain())).toEqual({ seen: [], result: [] });
  });
});
