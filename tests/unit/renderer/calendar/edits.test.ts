import { describe, expect, it } from 'vitest';
import { type Command, restoreOccurrence } from '@shared/commands';
import { listPosts, type PlannedPost } from '@shared/engine';
import { type Plan, validatePlan } from '@shared/schema';
import { changePost, changesOfMove, countInScope, isOccurrence, planIdeaOn, realChanges, removePost, repeatPost, type Scope, unplan } from '../../../../renderer/src/views/calendar/model/post-edits';
import { indexPosts } from '../../../../renderer/src/views/calendar/model/post-index';
import { proposedRepeat, type Repeat } from '../../../../renderer/src/views/calendar/model/repeat';
import { after, calendarPlan, countingIds } from './support';

const plan = calendarPlan({
  people: [{ id: 'ada', name: 'Ada', hours: [{ minutesByWeekday: [240, 240, 240, 240, 240, 0, 0] }] }],
  posts: [
    { id: 'p', channelId: 'blog', title: 'Post', day: '2027-01-12', time: '09:00', status: 'approved' },
    { id: 'idea', channelId: 'blog', title: 'Idee', status: 'idea' },
    { id: 'adapted', channelId: 'insta', title: 'Kurz', day: '2027-01-13', adaptedFromId: 'p' },
  ],
  series: [{ id: 's', channelId: 'insta', title: 'Serie', time: '12:00', rule: { frequency: 'weekly', weekdays: [1], from: '2027-01-04', until: '2027-02-01' } }],
});
const THIRD = 's@2027-01-18';
const comment = { id: 'c', author: 'Ada', day: '2027-01-02', time: '09:00', text: 'Gut so' };
const entry = { id: 'e', day: '2027-01-15', personId: 'ada', minutes: 30, stepId: null, note: '' };

function find(id: string, of: Plan = plan): PlannedPost {
  const post = listPosts(of).find((candidate) => candidate.id === id);
  if (post === undefined) throw new Error(`no post ${id}`);
  return post;
}

function newIds(): { post: () => string; series: () => string } {
  return { post: countingIds(), series: () => 'split' };
}

function done(command: Command, from: Plan = plan): Plan {
  const next = after(from, command);
  expect(validatePlan(next).ok).toBe(true);
  return next;
}

const serial = (of: Plan): string[] => listPosts(of).flatMap((post) => (post.seriesId === null ? [] : [`${post.day} ${post.time} ${post.title}`]));

describe('putting a post down', () => {
  it('changes the day and leaves the time', () => {
    expect(changesOfMove(plan, find('p'), { day: '2027-01-15' })).toEqual({ day: '2027-01-15' });
  });

  it('changes nothing where it was', () => {
    expect(changesOfMove(plan, find('p'), { day: '2027-01-12' })).toBeNull();
    expect(changesOfMove(plan, find('p'), { day: '2027-01-12', time: '09:00' })).toBeNull();
    expect(changesOfMove(plan, find('adapted'), { day: '2027-01-13', time: '10:00' })).toBeNull();
  });

  it('changes the time where hours are shown', () => {
    expect(changesOfMove(plan, find('p'), { day: '2027-01-12', time: '09:15' })).toEqual({ time: '09:15' });
  });

  it('plans an idea as a draft, at its own time or the proposed one', () => {
    expect(done(planIdeaOn(plan, find('idea'), { day: '2027-01-20' }, '14:00')).posts[1]).toMatchObject({ day: '2027-01-20', time: '14:00', status: 'draft' });
    expect(done(planIdeaOn(plan, { ...find('idea'), time: '07:00' }, { day: '2027-01-20' }, '14:00')).posts[1]).toMatchObject({ time: '07:00' });
    expect(done(planIdeaOn(plan, find('idea'), { day: '2027-01-20', time: '16:15' }, '14:00')).posts[1]).toMatchObject({ time: '16:15' });
  });
});

describe('changing a post', () => {
  it('takes only what really differs', () => {
    expect(realChanges(find('p'), { title: 'Post', time: '09:00', labelIds: [], notes: 'neu' })).toEqual({ notes: 'neu' });
  });

  it('needs no question for a stored one', () => {
    expect(isOccurrence(find('p'))).toBe(false);
    expect(done(changePost(plan, find('p'), { title: 'Neu' }, 'this', newIds())).posts[0]?.title).toBe('Neu');
  });

  const changed = (scope: Scope): string[] => serial(done(changePost(plan, find(THIRD), { title: 'Neu', day: '2027-01-20' }, scope, newIds())));

  it('changes one post of a series', () => {
    expect(changed('this')).toEqual(['2027-01-04 12:00 Serie', '2027-01-11 12:00 Serie', '2027-01-20 12:00 Neu', '2027-01-25 12:00 Serie', '2027-02-01 12:00 Serie']);
  });

  it('changes it and all following', () => {
    expect(changed('following')).toEqual(['2027-01-04 12:00 Serie', '2027-01-11 12:00 Serie', '2027-01-20 12:00 Neu', '2027-01-27 12:00 Neu', '2027-02-03 12:00 Neu']);
  });

  it('changes the whole series', () => {
    expect(changed('all')).toEqual(['2027-01-06 12:00 Neu', '2027-01-13 12:00 Neu', '2027-01-20 12:00 Neu', '2027-01-27 12:00 Neu', '2027-02-03 12:00 Neu']);
  });

  it('changes the series itself when the first of it and all following are meant', () => {
    const next = done(changePost(plan, find('s@2027-01-04'), { title: 'Neu' }, 'following', newIds()));
    expect(next.series.map((series) => series.id)).toEqual(['s']);
  });

  it('changes when a series repeats, from a day on', () => {
    const next = done(changePost(plan, find(THIRD), { repeat: { ...proposedRepeat('2027-01-18'), weekdays: [1, 3], until: '2027-01-25' } }, 'following', newIds()));
    expect(serial(next).map((line) => line.slice(0, 10))).toEqual(['2027-01-04', '2027-01-11', '2027-01-18', '2027-01-20', '2027-01-25']);
  });

  it('knows how many posts that reaches', () => {
    const post = find(THIRD);
    if (!isOccurrence(post)) throw new Error('not of a series');
    const index = indexPosts(plan);
    expect([countInScope(index, post, 'this'), countInScope(index, post, 'following'), countInScope(index, post, 'all')]).toEqual([1, 3, 5]);
  });
});

describe('taking a post away', () => {
  it('keeps it as an idea with its time as a wish', () => {
    expect(done(unplan(plan, find('p'), countingIds())).posts[0]).toMatchObject({ day: null, time: '09:00', status: 'idea' });
  });

  it('takes a post of a series out of the series', () => {
    const next = done(unplan(plan, find(THIRD), countingIds()));
    expect(serial(next)).toHaveLength(4);
    expect(next.posts.at(-1)).toMatchObject({ id: 'id1', title: 'Serie', day: null, time: '12:00', status: 'idea', seriesId: null });
  });

  it('deletes a post but not what was made from it', () => {
    const next = done(removePost(plan, find('p'), 'this'));
    expect(next.posts.map((post) => [post.id, post.adaptedFromId])).toEqual([
      ['idea', null],
      ['adapted', null],
    ]);
  });

  it('deletes one, the following ones, or all of a series', () => {
    const left = (scope: Scope): string[] => serial(done(removePost(plan, find(THIRD), scope))).map((line) => line.slice(5, 10));
    expect(left('this')).toEqual(['01-04', '01-11', '01-25', '02-01']);
    expect(left('following')).toEqual(['01-04', '01-11']);
    expect(left('all')).toEqual([]);
  });
});

describe('repeating a post', () => {
  it('puts a series in its place', () => {
    const { channelId, title, time } = find('p');
    const repeat = { ...proposedRepeat('2027-01-12'), weekdays: [2, 4], until: '2027-01-21' } satisfies Repeat;
    const next = done(repeatPost(plan, find('p'), { channelId, title, time }, '2027-01-12', repeat, newIds()));
    expect(next.posts.some((post) => post.id === 'p')).toBe(false);
    const [series] = next.series.slice(-1);
    expect(listPosts(next).filter((post) => post.seriesId === series?.id).map((post) => post.day)).toEqual(['2027-01-12', '2027-01-14', '2027-01-19', '2027-01-21']);
  });

  it('keeps what was said about the post, and the hours worked on it, on its day', () => {
    const worked = done(changePost(plan, find('p'), { entries: { added: [entry], removedIds: [] } }, 'this', newIds()));
    const { channelId, title } = find('p');
    const next = done(repeatPost(worked, find('p'), { channelId, title, comments: [comment] }, '2027-01-12', proposedRepeat('2027-01-12'), newIds()), worked);
    const kept = next.posts.find((post) => post.occurrenceDay === '2027-01-12');
    expect(kept?.comments).toEqual([comment]);
    expect(next.timeEntries[0]?.postId).toBe(kept?.id);
  });
});

describe('what is meant for one post of a series only', () => {
  it('makes it a post of its own and leaves the others alone', () => {
    const next = done(changePost(plan, find(THIRD), { comments: [comment] }, 'all', newIds()));
    expect(next.posts.filter((post) => post.seriesId === 's').map((post) => [post.day, post.comments.length])).toEqual([['2027-01-18', 1]]);
    expect(serial(next)).toEqual(serial(plan));
  });

  it('goes along with a change of the whole series, on the moved day', () => {
    const next = done(changePost(plan, find(THIRD), { title: 'Neu', day: '2027-01-20', doneStepIds: ['x'], entries: { added: [entry], removedIds: [] } }, 'all', newIds()));
    const own = next.posts.find((post) => post.seriesId === 's');
    expect(own).toMatchObject({ title: 'Neu', day: '2027-01-20', occurrenceDay: '2027-01-20', doneStepIds: ['x'] });
    expect(next.timeEntries.map(({ postId }) => postId)).toEqual([own?.id]);
    expect(serial(next)).toHaveLength(5);
  });

  it('hours alone leave it in its series, and follow it when the series moves or it becomes a post of its own', () => {
    const worked = done(changePost(plan, find(THIRD), { entries: { added: [entry], removedIds: [] } }, 'this', newIds()));
    expect([worked.posts.length, worked.timeEntries[0]?.postId]).toEqual([plan.posts.length, THIRD]);
    const moved = done(changePost(worked, find(THIRD), { day: '2027-01-19' }, 'all', newIds()), worked);
    expect(moved.timeEntries[0]?.postId).toBe('s@2027-01-19');
    const split = done(changePost(worked, find(THIRD), { title: 'Neu' }, 'following', newIds()), worked);
    expect(split.timeEntries[0]?.postId).toBe(`${split.series.at(-1)?.id}@2027-01-18`);
    const own = done(changePost(worked, find(THIRD), { title: 'Neu' }, 'this', newIds()), worked);
    expect(own.timeEntries[0]?.postId).toBe(own.posts.at(-1)?.id);
    const back = done(restoreOccurrence(own, 's', '2027-01-18'), own);
    expect(back.timeEntries[0]?.postId).toBe(THIRD);
  });

  it('hours are taken away again', () => {
    const worked = done(changePost(plan, find('p'), { entries: { added: [entry], removedIds: [] } }, 'this', newIds()));
    expect(done(changePost(worked, find('p'), { entries: { added: [], removedIds: ['e'] } }, 'this', newIds()), worked).timeEntries).toEqual([]);
  });

  it('days for which a changed post stands in stay left out when the rule changes', () => {
    const changed = done(changePost(plan, find(THIRD), { title: 'Anders' }, 'this', newIds()));
    const repeat = { ...proposedRepeat('2027-01-04'), weekdays: [1], until: '2027-02-01' } satisfies Repeat;
    const next = done(changePost(changed, find('s@2027-01-04'), { repeat }, 'all', newIds()), changed);
    expect(serial(next)).toEqual(serial(changed));
  });
});
