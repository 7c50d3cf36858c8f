import { effortOverview, listPosts, workItemsOf } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, skills, step } from '../../support/plan/make-plan';

describe('effortOverview', () => {
  /** Launch on Monday 2027-01-11, horizon of three and a half weeks: the weeks of the 11th and the 18th are full. */
  const plan = makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-28' }, launch: '2027-01-11' },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text', 'talk'),
    people: [person('Ann', 480, ['text'])],
    formats: [{ id: 'f', name: 'Article', steps: [{ ...step('write', 'text', 0, -1, 0), minutes: { low: 30, likely: 60, high: 120 } }, step('send', 'text', 10, 0, 0)] }],
    channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
    posts: ['2027-01-05', '2027-01-14', '2027-01-21', '2027-01-22', '2027-01-26'].map((day) => ({ id: day, channelId: 'c', title: day, day, formatId: 'f' })),
    activities: [{ id: 'plan', name: 'Planning', skillId: 'talk', minutes: { low: 20, likely: 30, high: 40 }, rhythm: 'weekly' }],
    tasks: [{ id: 't', name: 'Imprint', minutes: { low: 5, likely: 5, high: 5 }, due: '2027-01-20' }],
  });
  const overview = effortOverview(plan, workItemsOf(plan, listPosts(plan), makeWorld()));

  it('averages over the full weeks after the launch', () => {
    expect(overview.fullWeeks).toBe(2);
    // two full weeks: 3 posts of 30/60/120 (mean 65), 3 sendings of 10, 2 plannings of 20/30/40, one task of 5
    expect(overview.total.perWeek).toEqual({ low: (90 + 30 + 40 + 5) / 2, likely: (180 + 30 + 60 + 5) / 2, high: (360 + 30 + 80 + 5) / 2, expected: (195 + 30 + 60 + 5) / 2 });
  });

  it('has a row for every activity, step, channel and skill, the largest first', () => {
    const short = (rows: typeof overview.byStep) => rows.map((row) => [row.key, row.perWeek.expected]);
    expect(short(overview.byActivity)).toEqual([['plan', 30], ['task', 2.5]]);
    expect(short(overview.byStep)).toEqual([['write', 97.5], ['send', 15]]);
    expect(short(overview.byFormat)).toEqual([['f', 112.5]]);
    expect(short(overview.byChannel)).toEqual([['c', 112.5], [null, 32.5]]);
    expect(short(overview.byBrand)).toEqual([['b', 112.5], [null, 32.5]]);
    expect(short(overview.bySkill)).toEqual([['text', 112.5], ['talk', 30], [null, 2.5]]);
  });

  it('gives every week of the horizon by the week in which the work is due', () => {
    expect(overview.weeks).toEqual(['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-25']);
    // planning in the last week: 4 of 5 working days
    expect(overview.total.expectedByWeek).toEqual([75, 75 + 30, 150 + 30 + 5, 75 + 24]);
    expect(overview.totalByWeek[2]).toEqual({ low: 80 + 20 + 5, likely: 140 + 30 + 5, high: 260 + 40 + 5, expected: 185 });
  });
});
