import { listPosts } from '@shared/engine';
import { expect, it } from 'vitest';
import { differenceFromSeries, type SeriesDifference } from '../../../../renderer/src/views/calendar/model/series-difference';
import { calendarPlan } from './support';

const series = { id: 's', channelId: 'blog', title: 'Serie', text: 'Wie immer', rule: { frequency: 'weekly' as const, weekdays: [1 as const], from: '2027-01-04', until: '2027-02-01' }, exceptions: ['2027-01-11'] };

function differenceOf(fields: Record<string, unknown>): SeriesDifference {
  const plan = calendarPlan({ series: [series], posts: [{ id: 'own', channelId: 'blog', title: 'Serie', text: 'Wie immer', day: '2027-01-11', seriesId: 's', occurrenceDay: '2027-01-11', ...fields }] });
  const post = listPosts(plan).find((candidate) => candidate.id === 'own');
  if (post === undefined) throw new Error('no such post');
  return differenceFromSeries(post, plan.series[0]);
}

it('says whether the day or the content differs', () => {
  expect(differenceOf({})).toEqual({ isMoved: false, fields: [], isYielded: true });
  expect(differenceOf({ title: 'Anders', hashtags: ['x'] })).toEqual({ isMoved: false, fields: ['title', 'hashtags'], isYielded: true });
  expect(differenceOf({ day: '2027-01-12' })).toEqual({ isMoved: true, fields: [], isYielded: true });
  expect(differenceOf({ comments: [{ id: 'c', author: 'A', day: '2027-01-02', time: '09:00', text: 'x' }] })).toMatchObject({ isMoved: false, fields: [] });
});

it('knows when the series no longer falls on that day', () => {
  expect(differenceOf({ occurrenceDay: '2027-01-12' }).isYielded).toBe(false);
});
