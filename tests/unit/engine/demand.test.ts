import { listPosts, type WorkItem, workItemsOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

/** Epiphany, Wednesday 2027-01-06, is free. The horizon runs from Monday 2027-01-04 to Sunday 2027-02-28. */
const world = makeWorld(['2027-01-06']);

const base = {
  brands: [{ id: 'b', name: 'Brand' }],
  skills: skills('text', 'talk'),
  people: [person('Ann', 480, ['text', 'talk'])],
  channels: [{ id: 'c', brandId: 'b', name: 'Channel' }],
} satisfies PlanParts;

function itemsOf(parts: PlanParts): WorkItem[] {
  const plan: Plan = makePlan({ ...base, ...parts });
  return workItemsOf(plan, listPosts(plan), world);
}

function windows(items: readonly WorkItem[]): string[] {
  return items.map((item) => `${item.from}..${item.until} ${item.planned}`);
}

const dated = (day: string, more = {}) => ({ id: 'p', channelId: 'c', title: 'Post', formatId: 'f', day, ...more });

describe('work of posts', () => {
  it('counts windows in working days, around weekends and holidays', () => {
    const formats = [{ id: 'f', name: 'Article', kind: 'article', steps: [step('write', 'text', 90, -3, -1), step('send', 'text', 10, 0, 0), step('talk', 'talk', 20, 1, 2)] }];
    expect(windows(itemsOf({ formats, posts: [dated('2027-01-11')] }))).toEqual([
      '2027-01-05..2027-01-08 90',
      '2027-01-11..2027-01-11 10',
      '2027-01-12..2027-01-13 20',
    ]);
  });

  it('cuts windows to the horizon and leaves out what lies wholly before or after it', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('past', 'text', 90, -9, -1), step('cut', 'text', 60, -2, 0), step('talk', 'talk', 20, 1, 1)] }];
    expect(windows(itemsOf({ formats, posts: [dated('2027-01-04')] }))).toEqual(['2027-01-04..2027-01-04 60', '2027-01-05..2027-01-05 20']);
    expect(windows(itemsOf({ formats, posts: [dated('2027-02-26')] }))).toEqual(['2027-02-15..2027-02-25 90', '2027-02-24..2027-02-26 60']);
  });

  it('takes the share of an adaptation and the contingency together and rounds once', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [{ ...step('s', 'text', 0, 0, 0), minutes: { low: 20, likely: 45, high: 100 } }] }];
    const [item] = itemsOf({ settings: { contingencyPercent: 10 }, formats, posts: [dated('2027-01-11', { effortPercent: 33 })] });
    // 0.33 x 1.1 = 0.363: 7.26, 16.335, 36.3; PERT mean (20 + 180 + 100) / 6 = 50, x 0.363 = 18.15
    expect(item).toMatchObject({ low: 7, likely: 16, high: 36, expected: 18, planned: 18 });
  });

  it('plans with the likely figure when the settings say so, and rounds halves up', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [{ ...step('s', 'text', 0, 0, 0), minutes: { low: 1, likely: 3, high: 8 } }] }];
    const [item] = itemsOf({ settings: { estimate: 'likely' }, formats, posts: [dated('2027-01-11', { effortPercent: 50 })] });
    // half of 1, 3, 8 = 0.5, 1.5, 4; PERT mean 21 / 6 = 3.5, half of it 1.75
    expect(item).toMatchObject({ low: 1, likely: 2, high: 4, expected: 2, planned: 2 });
  });

  it('is none for ideas, posts without a format, posts outside the horizon and steps without minutes', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 60, -5, 0), step('nothing', 'text', 0, 0, 0)] }];
    const posts = [{ ...dated('2027-03-01'), id: 'after' }, { ...dated('2027-01-03'), id: 'before' }, { ...dated('2027-01-11', { formatId: null }), id: 'bare' }, { ...dated('2027-01-11'), id: 'idea', day: null }];
    expect(itemsOf({ formats, posts })).toEqual([]);
    expect(itemsOf({ formats, posts: [dated('2027-01-11')] }).map((item) => item.stepId)).toEqual(['s']);
  });

  it('is pinned by the owner of the step, not by the owner of the post', () => {
    const formats = [{ id: 'f', name: 'Article', kind: 'article', steps: [step('mine', 'text', 60, 0, 0, { ownerId: 'Ann' }), step('free', 'text', 60, 0, 0)] }];
    const items = itemsOf({ formats, posts: [dated('2027-01-11', { ownerId: 'Ann' })] });
    expect(items.map((item) => item.ownerId)).toEqual(['Ann', null]);
    expect(items[0]).toMatchObject({ id: 'post/p/mine', brandId: 'b', channelId: 'c', formatId: 'f', activityKind: 'article', title: 'Post', stepName: 'mine' });
  });

  it('serves the goals of its channel and its format, each once', () => {
    const goals = [{ id: 'g', name: 'Known', points: 3 }, { id: 'h', name: 'Sold', points: 5 }];
    const channels = [{ id: 'c', brandId: 'b', name: 'Channel', goalIds: ['g'] }];
    const formats = [{ id: 'f', name: 'Article', goalIds: ['g', 'h'], steps: [step('s', 'text', 60, 0, 0)] }];
    expect(itemsOf({ goals, channels, formats, posts: [dated('2027-01-11')] })[0]?.goalPoints).toBe(8);
  });

  it('serves the goals of its campaign, too', () => {
    const goals = [{ id: 'g', name: 'Known', points: 3 }, { id: 'h', name: 'Sold', points: 5 }];
    const campaigns = [{ id: 'spring', name: 'Spring', from: '2027-01-04', until: '2027-01-31', goalIds: ['g', 'h'] }];
    const formats = [{ id: 'f', name: 'Article', goalIds: ['g'], steps: [step('s', 'text', 60, 0, 0)] }];
    const items = itemsOf({ goals, campaigns, formats, posts: [dated('2027-01-11'), dated('2027-01-12', { id: 'q', campaignId: 'spring' })] });
    expect(items.map((item) => item.goalPoints)).toEqual([3, 8]);
  });
});

const activity = { id: 'a', name: 'Talk', skillId: 'talk', minutes: exactly(100) };

describe('work of activities', () => {
  it('daily without a promise falls away on holidays and closures', () => {
    const closures = [{ id: 'x', name: 'Closed', from: '2027-01-08', until: '2027-01-08' }];
    const items = itemsOf({ closures, activities: [{ ...activity, rhythm: 'daily', until: '2027-01-11' }] });
    expect(items.map((item) => `${item.from}..${item.until}`)).toEqual(['04', '05', '07', '11'].map((day) => `2027-01-${day}..2027-01-${day}`));
  });

  it('daily with a promise arrives on every listed weekday and may wait for the next working day', () => {
    const items = itemsOf({ activities: [{ ...activity, rhythm: 'daily', weekdays: [3, 5, 7], promiseWorkingDays: 1, until: '2027-01-10' }] });
    expect(windows(items)).toEqual(['2027-01-06..2027-01-07 100', '2027-01-08..2027-01-11 100', '2027-01-10..2027-01-11 100']);
  });

  it('weekly takes whole weeks in full and cut weeks by their working days', () => {
    // 4-10 January has 4 working days (Epiphany); from the 7th on 2 of them are left: 100 x 2 / 4. The last week ends on Tuesday: 2 of 5.
    const items = itemsOf({ activities: [{ ...activity, rhythm: 'weekly', from: '2027-01-07', until: '2027-01-19' }] });
    expect(windows(items)).toEqual(['2027-01-07..2027-01-10 50', '2027-01-11..2027-01-17 100', '2027-01-18..2027-01-19 40']);
  });

  it('drops a period whose active days hold no working day', () => {
    expect(windows(itemsOf({ activities: [{ ...activity, rhythm: 'weekly', from: '2027-01-09', until: '2027-01-17' }] }))).toEqual(['2027-01-11..2027-01-17 100']);
  });

  it('monthly and quarterly follow the calendar', () => {
    // January 2027 has 21 - 1 = 20 working days here (the 1st is an ordinary Friday in this world), 19 of them from the 4th on.
    expect(windows(itemsOf({ activities: [{ ...activity, rhythm: 'monthly' }] }))).toEqual(['2027-01-04..2027-01-31 95', '2027-02-01..2027-02-28 100']);
    // The quarter has 20 + 20 + 23 = 63 working days, 39 of them in the horizon: 100 x 39 / 63 = 61.9
    expect(windows(itemsOf({ activities: [{ ...activity, rhythm: 'quarterly' }] }))).toEqual(['2027-01-04..2027-02-28 62']);
  });

  it('once may be done at any time between its first and last day', () => {
    expect(windows(itemsOf({ activities: [{ ...activity, rhythm: 'once', from: '2026-12-01', until: '2027-01-15' }] }))).toEqual(['2027-01-04..2027-01-15 100']);
  });

  it('starts with the launch, set-up work ends the day before', () => {
    const activities = [{ ...activity, rhythm: 'weekly' as const }, { ...activity, id: 's', rhythm: 'weekly' as const, phase: 'setup' as const }];
    const items = itemsOf({ settings: { launch: '2027-02-15' }, activities });
    expect(windows(items)).toEqual(['2027-02-15..2027-02-21 100', '2027-02-22..2027-02-28 100', '2027-01-04..2027-02-14 100']);
  });

  it('leaves set-up work out when the launch lies before the horizon, and needs no launch day', () => {
    const activities = [{ ...activity, rhythm: 'once' as const, phase: 'setup' as const }];
    expect(itemsOf({ settings: { launch: '2027-01-04' }, activities })).toEqual([]);
    expect(windows(itemsOf({ activities }))).toEqual(['2027-01-04..2027-02-28 100']);
  });

  it('belongs to the brand of its channel', () => {
    expect(itemsOf({ activities: [{ ...activity, rhythm: 'once', channelId: 'c', kind: 'dialogue' }] })[0]).toMatchObject({ brandId: 'b', channelId: 'c', activityKind: 'dialogue', source: 'activity' });
  });
});

describe('work of tasks', () => {
  const task = { id: 't', name: 'Imprint', minutes: exactly(45), due: '2027-01-20' };

  it('is open until it is due, from the first day of the horizon or its own', () => {
    expect(windows(itemsOf({ tasks: [task] }))).toEqual(['2027-01-04..2027-01-20 45']);
    expect(windows(itemsOf({ tasks: [{ ...task, from: '2027-01-18' }] }))).toEqual(['2027-01-18..2027-01-20 45']);
    expect(itemsOf({ tasks: [task] })[0]).toMatchObject({ id: 'task/t', skillId: null, ownerId: null, source: 'task' });
  });

  it('is due in the first week when it is overdue, and none when done or due later', () => {
    expect(windows(itemsOf({ tasks: [{ ...task, due: '2026-12-01' }] }))).toEqual(['2027-01-04..2027-01-10 45']);
    expect(itemsOf({ tasks: [{ ...task, isDone: true }, { ...task, id: 'u', due: '2027-03-01' }] })).toEqual([]);
  });
});
