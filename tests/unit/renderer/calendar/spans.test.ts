import { addDays } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { channelRows, longGaps } from '../../../../renderer/src/views/calendar/channel-weeks/channel-rows';
import { clockText } from '../../../../renderer/src/views/calendar/model/clock-text';
import { edgeAt } from '../../../../renderer/src/views/calendar/model/edge-zones';
import { noFilter } from '../../../../renderer/src/views/calendar/model/post-filter';
import { indexPosts } from '../../../../renderer/src/views/calendar/model/post-index';
import { halfYearsOf, heatOf } from '../../../../renderer/src/views/calendar/year/year-weeks';
import { calendarPlan } from './support';

describe('the halves of a year', () => {
  it('number their weeks as ISO does, over the turn of the year', () => {
    const [first, second] = halfYearsOf('2027-05-11');
    expect(first?.weeks.map((week) => week.number).slice(0, 3)).toEqual([53, 1, 2]);
    expect(first?.weeks[0]?.days).toEqual([null, null, null, null, '2027-01-01', '2027-01-02', '2027-01-03']);
    expect(second?.weeks.at(-1)?.days.filter((day) => day !== null).at(-1)).toBe('2027-12-31');
  });

  it('write every month over as many weeks as there are', () => {
    for (let year = 2024; year < 2034; year += 1) {
      for (const half of halfYearsOf(`${year}-06-15`)) {
        expect(half.months.reduce((sum, month) => sum + month.weeks, 0)).toBe(half.weeks.length);
        expect(half.months.every((month) => month.weeks >= 4)).toBe(true);
      }
    }
  });

  it('colour by the fullest day, but two posts a day are never the darkest', () => {
    expect([0, 1, 2, 3, 4].map((posts) => heatOf(posts, 2))).toEqual([0, 1, 2, 3, 4]);
    expect(heatOf(1, 20)).toBe(1);
    expect(heatOf(20, 20)).toBe(4);
    expect(heatOf(0, 0)).toBe(0);
  });
});

describe('rows of channels', () => {
  const plan = calendarPlan({
    posts: ['2027-01-05', '2027-01-06', '2027-02-10'].map((day, number) => ({ id: `p${number}`, channelId: 'blog', title: 't', day })),
  });
  const mondays = Array.from({ length: 7 }, (_, week) => addDays('2027-01-04', 7 * week));
  const rows = (filter = noFilter): ReturnType<typeof channelRows> =>
    channelRows({ plan: { ...plan, channels: plan.channels.map((channel) => ({ ...channel, longestGapDays: 14 })) }, index: indexPosts(plan), cadence: null }, mondays, filter);

  it('count by week, grouped by brand', () => {
    expect(rows().map(({ brand, rows: some }) => [brand.id, ...some.map((row) => row.channel.id)])).toEqual([['shop', 'blog'], ['studio', 'insta']]);
    expect(rows()[0]?.rows[0]?.cells.map((cell) => cell.posts)).toEqual([2, 0, 0, 0, 0, 1, 0]);
    expect(rows({ ...noFilter, brandIds: ['studio'] }).map(({ brand }) => brand.id)).toEqual(['studio']);
  });

  it('mark the weeks that lie wholly in too long a gap', () => {
    expect(rows()[0]?.rows[0]?.cells.map((cell) => cell.isInGap)).toEqual([false, true, true, true, true, false, true]);
    expect(rows()[1]?.rows[0]?.cells.every((cell) => cell.isInGap)).toBe(true);
  });

  it('find gaps as the engine counts them', () => {
    const judged = { from: '2027-01-01', until: '2027-01-31' };
    expect(longGaps(10, ['2027-01-11', '2027-01-22'], judged)).toEqual([{ from: '2027-01-12', until: '2027-01-21' }]);
    expect(longGaps(11, ['2027-01-11', '2027-01-22'], judged)).toEqual([]);
    expect(longGaps(5, [], judged)).toEqual([judged]);
    expect(longGaps(null, [], judged)).toEqual([]);
  });
});

describe('edges of the grid', () => {
  const box = { left: 100, right: 900, top: 100, bottom: 600 };
  const open = { above: false, below: false };

  it('lead back on the left and above, on on the right and below', () => {
    expect(edgeAt(box, 105, 300, true, open)).toEqual({ by: 'page', count: -1 });
    expect(edgeAt(box, 895, 300, false, open)).toEqual({ by: 'page', count: 1 });
    expect(edgeAt(box, 500, 103, true, open)).toEqual({ by: 'page', count: -1 });
    expect(edgeAt(box, 500, 598, true, open)).toEqual({ by: 'page', count: 1 });
    expect(edgeAt(box, 500, 300, true, open)).toBeNull();
    expect(edgeAt(box, 950, 300, true, open)).toBeNull();
  });

  it('scroll first where something is out of sight, and never leaf up and down beside hours', () => {
    expect(edgeAt(box, 500, 598, true, { above: true, below: true })).toBeNull();
    expect(edgeAt(box, 500, 598, false, open)).toBeNull();
  });
});

it('times are read without a leading nought', () => {
  expect(['08:30', '18:00', '00:15'].map(clockText)).toEqual(['8:30', '18:00', '0:15']);
});
