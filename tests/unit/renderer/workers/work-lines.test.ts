import { coverPlan, createWorld } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { selectLines } from '../../../../renderer/src/workers/work-lines';
import { makePlan, person, skills, step } from '../../../support/plan/make-plan';

const report = coverPlan(
  makePlan({
    brands: [{ id: 'b', name: 'Brand' }],
    channels: [{ id: 'c', brandId: 'b', name: 'Channel' }],
    skills: skills('text'),
    people: [person('anna', 60, ['text']), person('ben', 30, ['text'])],
    formats: [{ id: 'f', name: 'Format', steps: [step('write', 'text', 100, 0, 0)] }],
    posts: ['2027-01-08', '2027-01-11'].map((day, index) => ({ id: `post${index}`, channelId: 'c', title: `Post ${index}`, formatId: 'f', day })),
  }),
  createWorld('2027-01-04'),
);

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
