import { isInRange, listPosts } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, type PlanParts } from '../../support/plan/make-plan';

const base: PlanParts = {
  brands: [{ id: 'b', name: 'Brand' }],
  channels: [{ id: 'c', brandId: 'b', name: 'Channel' }],
  series: [
    { id: 's', channelId: 'c', title: 'Monday', rule: { frequency: 'weekly', weekdays: [1], from: '2027-01-04' }, exceptions: ['2027-01-18'], effortPercent: 50 },
  ],
};

function idsOf(parts: PlanParts): string[] {
  return listPosts(makePlan({ ...base, ...parts })).map((post) => post.id);
}

describe('listPosts', () => {
  it('yields a series inside the horizon without its exceptions', () => {
    expect(idsOf({})).toEqual(['04', '11', '25'].map((day) => `s@2027-01-${day}`).concat(['01', '08', '15', '22'].map((day) => `s@2027-02-${day}`)));
  });

  it('lets a stored post stand in for its occurrence, even on another day', () => {
    const moved = { id: 'm', channelId: 'c', title: 'Moved', day: '2027-01-13', seriesId: 's', occurrenceDay: '2027-01-11' };
    expect(idsOf({ posts: [moved] }).slice(0, 3)).toEqual(['s@2027-01-04', 'm', 's@2027-01-25']);
  });

  it('gives an occurrence everything its series says', () => {
    const [first] = listPosts(makePlan(base));
    expect(first).toMatchObject({ isOccurrence: true, seriesId: 's', occurrenceDay: '2027-01-04', day: '2027-01-04', title: 'Monday', effortPercent: 50, adaptedFromId: null });
    expect(first).not.toHaveProperty('rule');
  });

  it('sorts by day and time, no time meaning the default time, ideas last', () => {
    const post = (id: string, day: string | null, time: string | null) => ({ id, channelId: 'c', title: id, day, time });
    const posts = [post('idea', null, null), post('late', '2027-01-05', '10:01'), post('none', '2027-01-05', null), post('early', '2027-01-05', '09:59')];
    expect(idsOf({ series: [], posts })).toEqual(['early', 'none', 'late', 'idea']);
  });

  it('expands another range when asked, and stored posts whatever the range', () => {
    const plan = makePlan({ ...base, posts: [{ id: 'far', channelId: 'c', title: 'Far', day: '2028-01-01' }] });
    const range = { from: '2027-03-01', until: '2027-03-08' };
    const posts = listPosts(plan, range);
    expect(posts.map((post) => post.id)).toEqual(['s@2027-03-01', 's@2027-03-08', 'far']);
    expect(posts.filter((post) => isInRange(post, range)).map((post) => post.id)).toEqual(['s@2027-03-01', 's@2027-03-08']);
  });
});
