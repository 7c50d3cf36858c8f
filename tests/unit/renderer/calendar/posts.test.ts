import { describe, expect, it } from 'vitest';
import { proposeTime } from '../../../../renderer/src/views/calendar/model/free-slot';
import { indexPosts, postsBetween } from '../../../../renderer/src/views/calendar/model/post-index';
import { namesIn, sortPosts } from '../../../../renderer/src/views/calendar/model/post-list';
import { calendarPlan } from './support';

const TUESDAY = '2027-01-12';

const plan = calendarPlan({
  posts: [
    { id: 'late', channelId: 'blog', title: 'Zebra', day: '2027-01-13', time: '18:00' },
    { id: 'early', channelId: 'insta', title: 'apfel', day: '2027-01-13', time: '07:00', status: 'approved' },
    { id: 'idea', channelId: 'insta', title: 'Birne' },
    { id: 'taken', channelId: 'blog', title: 'Äpfel', day: TUESDAY, time: '08:30' },
  ],
  series: [{ id: 's', channelId: 'blog', title: 'Serie', rule: { frequency: 'weekly', weekdays: [1], from: '2027-01-04' } }],
});
const index = indexPosts(plan);

describe('the posts of a stretch of days', () => {
  it('come by day and time, stored ones and those of series alike', () => {
    expect(postsBetween(index, '2027-01-11', '2027-01-14').map((post) => post.id)).toEqual(['s@2027-01-11', 'taken', 'early', 'late']);
    expect(postsBetween(index, '2027-01-13', '2027-01-13')).toEqual([]);
  });

  it('leave ideas to the tray and end with the horizon', () => {
    expect(index.ideas.map((post) => post.id)).toEqual(['idea']);
    expect(postsBetween(index, '2027-06-28', '2028-01-01')).toEqual([]);
    expect(index.byId.get('s@2027-06-21')?.title).toBe('Serie');
  });

  it('are all found by any stretch of a large plan', () => {
    const many = calendarPlan({ posts: Array.from({ length: 500 }, (_, number) => ({ id: `p${number}`, channelId: 'blog', title: 't', day: `2027-0${1 + (number % 6)}-${String(1 + (number % 28)).padStart(2, '0')}` })) });
    const found = postsBetween(indexPosts(many), '2027-02-05', '2027-04-20').map((post) => post.id);
    const expected = many.posts.filter((post) => post.day !== null && post.day >= '2027-02-05' && post.day < '2027-04-20').map((post) => post.id);
    expect(new Set(found)).toEqual(new Set(expected));
  });
});

describe('the time of a new post', () => {
  const blog = plan.channels.find((channel) => channel.id === 'blog');
  const insta = plan.channels.find((channel) => channel.id === 'insta');
  const on = (day: string): ReturnType<typeof postsBetween> => postsBetween(index, day, `${day}~`);

  it('is the first slot of the weekday that is still free', () => {
    expect(proposeTime(plan, blog, TUESDAY, [])).toEqual({ time: '08:30', origin: 'slot' });
    expect(proposeTime(plan, blog, TUESDAY, on(TUESDAY))).toEqual({ time: '14:00', origin: 'slot' });
  });

  it('is the time of the plan when slots are taken or there are none', () => {
    const full = [...on(TUESDAY), ...on(TUESDAY).map((post) => ({ ...post, id: 'second', time: '14:00' }))];
    expect(proposeTime(plan, blog, TUESDAY, full)).toEqual({ time: '10:00', origin: 'default' });
    expect(proposeTime(plan, blog, '2027-01-13', [])).toEqual({ time: '10:00', origin: 'default' });
    expect(proposeTime(plan, insta, TUESDAY, [])).toEqual({ time: '10:00', origin: 'default' });
  });

  it('does not count posts of other channels', () => {
    const others = on(TUESDAY).map((post) => ({ ...post, channelId: 'insta' }));
    expect(proposeTime(plan, blog, TUESDAY, others).time).toBe('08:30');
  });
});

describe('the list', () => {
  const posts = postsBetween(index, '2027-01-11', '2027-01-14');
  const sorted = (column: Parameters<typeof sortPosts>[1], isDescending = false): string[] =>
    sortPosts(posts, column, isDescending, namesIn(plan), new Intl.Collator('de').compare).map((post) => post.id);

  it('sorts by day, by title in the order of the language, and by status as work goes on', () => {
    expect(sorted('day')).toEqual(['s@2027-01-11', 'taken', 'early', 'late']);
    expect(sorted('day', true)).toEqual(['late', 'early', 'taken', 's@2027-01-11']);
    expect(sorted('title')).toEqual(['early', 'taken', 's@2027-01-11', 'late']);
    expect(sorted('status').at(-1)).toBe('early');
  });

  it('keeps the order of time where a column says the same', () => {
    expect(sorted('channel')).toEqual(['s@2027-01-11', 'taken', 'late', 'early']);
  });
});
