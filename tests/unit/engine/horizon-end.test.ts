import { listPosts, workItemsOf } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, skills, step } from '../../support/plan/make-plan';

/** A plan of the one week from Monday 2027-01-04 to Sunday 2027-01-10 with a post whose follow-up takes 60 minutes. */
function followUpOf(day: string, to: number): ReturnType<typeof workItemsOf> {
  const plan = makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-10' } },
    brands: [{ id: 'brand', name: 'Brand' }],
    skills: skills('community'),
    channels: [{ id: 'channel', brandId: 'brand', name: 'Channel' }],
    formats: [{ id: 'format', name: 'Format', steps: [step('follow-up', 'community', 60, 0, to)] }],
    posts: [{ id: 'post', channelId: 'channel', title: 'Post', day, formatId: 'format' }],
  });
  return workItemsOf(plan, listPosts(plan), makeWorld());
}

describe('work at the end of the horizon', () => {
  it('counts whole when its window ends inside', () => {
    expect(followUpOf('2027-01-07', 1)).toMatchObject([{ planned: 60, from: '2027-01-07', until: '2027-01-08' }]);
  });

  it('counts with the working days that lie inside when its window goes on: Friday of Friday and Monday is half', () => {
    expect(followUpOf('2027-01-08', 1)).toMatchObject([{ planned: 30, from: '2027-01-08', until: '2027-01-10' }]);
  });

  it('belongs to the time after when no working day is left: the follow-up of a Saturday post waits until Monday', () => {
    expect(followUpOf('2027-01-09', 1)).toEqual([]);
  });
});
