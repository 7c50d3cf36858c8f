import { cadenceOf, wholeCadence } from '@shared/engine/cadence';
import { listPosts } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, type PlanParts } from '../../support/plan/make-plan';

describe('wholeCadence', () => {
  it.each([
    [0, 0, 1],
    [3, 3, 1],
    [0.5, 1, 2],
    [0.25, 1, 4],
    [0.75, 3, 4],
    [1.5, 3, 2],
    [1 / 3, 1, 3],
    [0.1, 1, 10],
    [1.3, 5, 4],
  ])('%d a week is %d in %d weeks', (perWeek, posts, weeks) => {
    expect(wholeCadence(perWeek)).toEqual({ posts, weeks });
  });
});

/** Four full weeks from Monday 2027-01-04 when nothing else is said. */
function rhythm(days: readonly string[], channel: Record<string, unknown>, settings: PlanParts['settings'] = {}) {
  const plan = makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-31' }, ...settings },
    brands: [{ id: 'b', name: 'Brand' }],
    channels: [{ id: 'c', brandId: 'b', name: 'Channel', ...channel }, { id: 'other', brandId: 'b', name: 'Other' }],
    posts: days.map((day, index) => ({ id: `p${index}`, channelId: 'c', title: 'Post', day })),
  });
  const [found] = cadenceOf(plan, listPosts(plan), makeWorld());
  if (found === undefined) throw new Error('no channel');
  return { ...found, states: found.weeks.map((week) => week.state), posts: found.weeks.map((week) => week.posts) };
}

describe('cadenceOf', () => {
  it('tells missed, below target, kept and dense weeks apart', () => {
    const days = ['2027-01-05', '2027-01-12', '2027-01-13', '2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-22'];
    const { states, posts, missedWeeks } = rhythm(days, { cadence: { minimum: 1, target: 2 } });
    expect(posts).toEqual([1, 2, 5, 0]);
    expect(states).toEqual(['belowTarget', 'kept', 'dense', 'missed']);
    expect(missedWeeks).toBe(1);
  });

  it('looks at one post in two weeks over any two weeks in a row', () => {
    const { states } = rhythm(['2027-01-05'], { cadence: { minimum: 0.5, target: 0.5 } });
    // weeks 1-2 hold one post, 2-3 and 3-4 none; the first week alone is no run of two
    expect(states).toEqual(['kept', 'kept', 'missed', 'missed']);
  });

  it('judges only full weeks after the launch and before the end', () => {
    const { states } = rhythm([], { cadence: { minimum: 1, target: 1 } }, { launch: '2027-01-12', horizon: { from: '2027-01-04', until: '2027-01-30' } });
    expect(states).toEqual(['outside', 'outside', 'missed', 'outside']);
  });

  it('measures the longest silence between posts and to both edges', () => {
    expect(rhythm(['2027-01-10', '2027-01-20'], {})).toMatchObject({ longestGapDays: 11, isGapTooLong: false });
    expect(rhythm(['2027-01-10', '2027-01-25'], { longestGapDays: 14 })).toMatchObject({ longestGapDays: 15, isGapTooLong: true });
    expect(rhythm(['2027-01-10', '2027-01-25'], { longestGapDays: 15 })).toMatchObject({ isGapTooLong: false });
    expect(rhythm([], {}, { launch: '2027-01-21' })).toMatchObject({ longestGapDays: 10 });
  });

  it('sees no post before the launch', () => {
    expect(rhythm(['2027-01-05', '2027-01-26'], { cadence: { minimum: 1, target: 1 } }, { launch: '2027-01-18' }).states).toEqual(['outside', 'outside', 'missed', 'kept']);
  });
});
