import { describe, expect, it } from 'vitest';
import { campaignBars, lanesBetween, levelBars } from '../../../../renderer/src/views/calendar/model/campaign-bars';
import { calendarPlan } from './support';

const { campaigns } = calendarPlan({
  campaigns: [
    { id: 'late', name: 'Late', from: '2027-04-26', until: '2027-04-30' },
    { id: 'spring', name: 'Spring', from: '2027-04-08', until: '2027-04-23' },
    { id: 'fair', name: 'Fair', from: '2027-04-14', until: '2027-05-05' },
  ],
});
const barsOf = campaignBars(campaigns);
const on = (day: string): (string | null)[] => barsOf(day).map((bar) => bar?.campaign.id ?? null);

describe('campaigns over the days', () => {
  it('keep their lane, and a lane is used again when it is free', () => {
    expect([on('2027-04-07'), on('2027-04-08'), on('2027-04-14'), on('2027-04-24'), on('2027-04-26'), on('2027-05-05'), on('2027-05-06')]).toEqual([
      [], ['spring'], ['spring', 'fair'], [null, 'fair'], ['late', 'fair'], [null, 'fair'], [],
    ]);
  });

  it('begin and end on their days, and say their name there and on Mondays', () => {
    const told = (day: string): unknown => barsOf(day)[0] === null ? null : [barsOf(day)[0]?.isFirst, barsOf(day)[0]?.isNamed, barsOf(day)[0]?.isLast];
    expect([told('2027-04-08'), told('2027-04-09'), told('2027-04-12'), told('2027-04-23')]).toEqual([[true, true, false], [false, false, false], [false, true, false], [false, false, true]]);
  });

  it('leave room for the other days of a week', () => {
    expect(levelBars(barsOf, '2027-04-13').map((bar) => bar?.campaign.id ?? null)).toEqual(['spring', null]);
    expect(levelBars(barsOf, '2027-03-01')).toEqual([]);
  });

  it('need as many lanes as run side by side, up to a most', () => {
    const needed = (from: string, until: string, most = 5): number => lanesBetween(campaigns, from, until, most);
    expect([needed('2027-04-01', '2027-04-07'), needed('2027-04-01', '2027-04-08'), needed('2027-04-01', '2027-04-30'), needed('2027-04-01', '2027-04-30', 1), needed('2027-05-01', '2027-05-31')]).toEqual([0, 1, 2, 1, 2]);
  });
});
