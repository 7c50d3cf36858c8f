import { describe, expect, it } from 'vitest';
import { addPost, editOccurrence } from '@shared/commands';
import { coverPlan, listPosts, postMinutesOf } from '@shared/engine';
import { gridKeyOf } from '../../../../renderer/src/actions/key-table';
import { findIdeas, groupIdeas } from '../../../../renderer/src/views/calendar/model/idea-groups';
import { countInScope, isOccurrence } from '../../../../renderer/src/views/calendar/model/post-edits';
import { indexPosts } from '../../../../renderer/src/views/calendar/model/post-index';
import { postsOfWeek, shiftsToNextWeeks, shiftsToWeek } from '../../../../renderer/src/views/calendar/model/week-copies';
import { exactly, makeWorld, person } from '../../../support/plan/make-plan';
import { after, calendarPlan } from './support';

const plan = calendarPlan({
  skills: [{ id: 'text', name: 'Text' }],
  people: [person('ada', 240, ['text'])],
  formats: [{ id: 'article', name: 'Artikel', steps: [{ id: 'write', name: 'Schreiben', skillId: 'text', minutes: exactly(90), window: { from: -3, to: 0 } }, { id: 'check', name: 'Prüfen', skillId: 'text', minutes: exactly(30), window: { from: -1, to: 0 } }] }],
  campaigns: [{ id: 'spring', brandId: 'shop', name: 'Frühling', from: '2027-01-04', until: '2027-03-31' }],
  pillars: [{ id: 'craft', name: 'Handwerk' }],
  posts: [
    { id: 'p', channelId: 'blog', title: 'Eiche', day: '2027-01-12', formatId: 'article' },
    { id: 'half', channelId: 'blog', title: 'Esche', day: '2027-01-13', formatId: 'article', effortPercent: 50 },
    { id: 'none', channelId: 'blog', title: 'Ohne Format', day: '2027-01-14', formatId: null },
    { id: 'idea-a', channelId: 'blog', title: 'Möbel pflegen', status: 'idea', campaignId: 'spring' },
    { id: 'idea-b', channelId: 'blog', title: 'Werkstatt', notes: 'mit der Tischlerin', status: 'idea', pillarId: 'craft' },
  ],
  series: [{ id: 's', channelId: 'insta', title: 'Serie', rule: { frequency: 'weekly', weekdays: [1], from: '2027-01-04', until: '2027-02-01' } }],
});
const index = indexPosts(plan);

describe('weeks', () => {
  it('hold what a series brings apart from single posts, and only what is shown', () => {
    const week = postsOfWeek(index, '2027-01-11', () => true);
    expect(week.own.map((post) => post.id)).toEqual(['p', 'half', 'none']);
    expect(week.ofSeries.map((post) => post.id)).toEqual(['s@2027-01-11']);
    expect(postsOfWeek(index, '2027-01-11', (post) => post.channelId === 'insta').own).toEqual([]);
  });

  it('lie whole weeks apart, whatever day of the other week is meant', () => {
    expect(shiftsToWeek('2027-01-11', '2027-01-24')).toEqual([{ days: 7 }]);
    expect(shiftsToWeek('2027-01-11', '2027-01-10')).toEqual([{ days: -7 }]);
    expect(shiftsToWeek('2027-01-11', '2027-01-17')).toEqual([]);
    expect(shiftsToNextWeeks(3)).toEqual([{ days: 7 }, { days: 14 }, { days: 21 }]);
  });
});

describe('ideas', () => {
  it('are found by the beginnings of words, in any order, without regard to accents', () => {
    const found = (typed: string): string[] => findIdeas(index.ideas, typed).map((idea) => idea.id);
    expect(found('')).toEqual(['idea-a', 'idea-b']);
    expect(found('pfl mobel')).toEqual(['idea-a']);
    expect(found('tischl')).toEqual(['idea-b']);
    expect(found('öbel')).toEqual([]);
  });

  it('are grouped in the order of the plan, those without a group last', () => {
    expect(groupIdeas(plan, index.ideas, 'campaign').map(({ name, ideas }) => [name, ideas.map((idea) => idea.id)])).toEqual([['Frühling', ['idea-a']], [null, ['idea-b']]]);
    expect(groupIdeas(plan, index.ideas, 'pillar').map(({ name }) => name)).toEqual(['Handwerk', null]);
    expect(groupIdeas(plan, index.ideas, 'none')).toHaveLength(1);
  });
});

it('a post takes the minutes that it adds to the work of the plan', () => {
  const minutesOf = postMinutesOf(plan);
  const total = (of: typeof plan): number => coverPlan(of, makeWorld()).weeks.reduce((sum, week) => sum + week.neededMinutes, 0);
  expect(index.dated.filter((post) => !post.isOccurrence).map(minutesOf)).toEqual([120, 60, 0]);
  const more = after(plan, addPost(plan, { channelId: 'blog', title: 'Neu', day: '2027-02-10', formatId: 'article', effortPercent: 70 }, () => 'new'));
  const added = listPosts(more).find((post) => post.id === 'new');
  expect(added === undefined ? 0 : minutesOf(added)).toBe(total(more) - total(plan));
});

it('deleting a series counts what was changed apart, changing it does not', () => {
  const changed = indexPosts(after(plan, editOccurrence(plan, 's', '2027-01-25', { day: '2027-01-27' }, () => 'moved')));
  const post = changed.byId.get('s@2027-01-18');
  if (post === undefined || !isOccurrence(post)) throw new Error('not of a series');
  expect([countInScope(changed, post, 'following'), countInScope(changed, post, 'all')]).toEqual([2, 4]);
  expect([countInScope(changed, post, 'this', 'remove'), countInScope(changed, post, 'following', 'remove'), countInScope(changed, post, 'all', 'remove')]).toEqual([1, 3, 5]);
});

it('keys of the grid are read by the typed sign and with the keys that are held', () => {
  const key = (name: string, held: { altKey?: boolean; shiftKey?: boolean; ctrlKey?: boolean } = {}) => gridKeyOf({ key: name, altKey: false, shiftKey: false, ctrlKey: false, metaKey: false, ...held });
  expect([key('ArrowLeft'), key('ArrowLeft', { altKey: true }), key('ArrowLeft', { shiftKey: true }), key('ArrowLeft', { ctrlKey: true })]).toEqual(['walk', 'move', 'extend', undefined]);
  expect([key(' '), key('Enter'), key('F10', { shiftKey: true }), key('x')]).toEqual(['toggle', 'open', 'menu', undefined]);
});
