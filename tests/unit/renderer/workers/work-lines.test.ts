import { capacityOf, coverPlan, createWorld } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { groupWeeks, personWeek, selectLines } from '../../../../renderer/src/workers/work-lines';
import { makePlan, person, skills, step } from '../../../support/plan/make-plan';

const world = createWorld('2027-01-04');
const plan = makePlan({
  brands: [{ id: 'b', name: 'Brand' }],
  channels: [{ id: 'c', brandId: 'b', name: 'Channel' }],
  skills: skills('text'),
  people: [person('anna', 60, ['text']), person('ben', 30, ['text'])],
  formats: [{ id: 'f', name: 'Format', steps: [step('write', 'text', 100, 0, 0)] }],
  posts: ['2027-01-08', '2027-01-11'].map((day, index) => ({ id: `post${index}`, channelId: 'c', title: `Post ${index}`, formatId: 'f', day })),
});
const report = coverPlan(plan, world);
const capacity = capacityOf(plan, world);

function tell(question: Parameters<typeof selectLines>[1]): string[] {
  return selectLines(report, question).map(({ item, personId, day, minutes }) => `${item.sourceId} ${personId ?? 'nobody'} ${day} ${minutes}`);
}

describe('the work behind a figure', () => {
  it('is what people do and, on its last day, what nobody can do', () => {
    expect(tell({ monday: null, personId: null, itemIds: null })).toEqual([
      'post0 anna 2027-01-08 60', 'post0 ben 2027-01-08 30', 'post0 nobody 2027-01-08 10',
      'post1 anna 2027-01-11 60', 'post1 ben 2027-01-11 30', 'post1 nobody 2027-01-11 10',
    ]);
  });

  it('can be that of a week, of a person, of some items', () => {
    expect(tell({ monday: '2027-01-11', personId: 'ben', itemIds: null })).toEqual(['post1 ben 2027-01-11 30']);
    expect(tell({ monday: null, personId: null, itemIds: ['post/post0/write'] })).toHaveLength(3);
    expect(tell({ monday: '2027-01-18', personId: null, itemIds: null })).toEqual([]);
  });
});

describe('the week of a person', () => {
  it('lists what they can give and what they do on each day', () => {
    const days = personWeek(report, capacity, 'ben', '2027-01-11');
    expect(days.map(({ day, availableMinutes, lines }) => `${day} ${availableMinutes} ${lines.map((line) => `${line.item.sourceId} ${line.minutes}`).join()}`.trim())).toEqual([
      '2027-01-11 30 post1 30', '2027-01-12 30', '2027-01-13 30', '2027-01-14 30', '2027-01-15 30', '2027-01-16 0', '2027-01-17 0',
    ]);
  });

  it('ends where the plan ends', () => {
    const [first, ...others] = personWeek(report, capacityOf({ ...plan, settings: { ...plan.settings, horizon: { from: '2027-01-04', until: '2027-01-11' } } }, world), 'ben', '2027-01-11');
    expect(first).toMatchObject({ day: '2027-01-11', availableMinutes: 30 });
    expect(others).toEqual([]);
    expect(personWeek(report, capacity, 'nobody', '2027-01-11')).toEqual([]);
  });
});

describe('work put together', () => {
  it('adds up to what the plan needs and what is missing, week by week', () => {
    const [channel, ...others] = groupWeeks(report, capacity, 'channel');
    expect(others).toEqual([]);
    expect(channel).toEqual({ id: 'c', neededMinutes: report.weeks.map((week) => week.neededMinutes), missingMinutes: report.weeks.map((week) => week.missingMinutes) });
    expect(channel?.missingMinutes.slice(0, 2)).toEqual([10, 10]);
    expect(groupWeeks(report, capacity, 'skill').map((group) => group.id)).toEqual(['text']);
    expect(groupWeeks(report, capacity, 'brand').map((group) => group.id)).toEqual(['b']);
  });

  it('can be asked for piece by piece', () => {
    expect(selectLines(report, { monday: '2027-01-04', personId: null, itemIds: null, group: { by: 'channel', id: 'c' } })).toHaveLength(3);
    expect(selectLines(report, { monday: '2027-01-04', personId: null, itemIds: null, group: { by: 'channel', id: 'other' } })).toEqual([]);
  });
});
