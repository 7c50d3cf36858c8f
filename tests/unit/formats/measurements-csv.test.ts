import { readMeasurementsCsv, splitCells } from '@shared/formats';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../support/plan/make-plan';

const { subGoals } = makePlan({ subGoals: [{ id: 'orders', name: 'Aufträge; neue' }, { id: 'talks', name: 'Gespräche' }] });
const read = (text: string) => readMeasurementsCsv(text, subGoals, 'orders');

describe('a table of measurements', () => {
  it('is read with German and English days and numbers, whatever the separator', () => {
    expect(read('Tag;Wert\n03.05.2027;1.234,5\n4.5.2027;12,5 %\n').read).toEqual([
      { row: 2, subGoalId: 'orders', day: '2027-05-03', value: 1234.5, note: '' },
      { row: 3, subGoalId: 'orders', day: '2027-05-04', value: 12.5, note: '' },
    ]);
    expect(read('2027-05-03,"1,234.5",Gespräche,Good').read).toEqual([{ row: 1, subGoalId: 'talks', day: '2027-05-03', value: 1234.5, note: 'Good' }]);
    expect(read('\uFEFF2027-05-03\t-7').read).toEqual([{ row: 1, subGoalId: 'orders', day: '2027-05-03', value: -7, note: '' }]);
  });

  it('finds sub-goals by name, also with the separator in it', () => {
    expect(read('2027-05-03;1;"aufträge; neue"').read[0]?.subGoalId).toBe('orders');
  });

  it('names rows that cannot be read, with their number and why, and keeps the others', () => {
    const { read: good, refused } = read('2027-05-03;1\n31.02.2027;1\n2027-05-04;viel\n2027-05-05;1;Niemand\nnur Text\n\n2027-05-06;2');
    expect(good.map(({ row }) => row)).toEqual([1, 7]);
    expect(refused.map(({ row, reason }) => [row, reason])).toEqual([[2, 'day'], [3, 'value'], [4, 'subGoal'], [5, 'columns']]);
  });

  it('splits quoted cells', () => {
    expect(splitCells('a;"b;""c""";', ';')).toEqual(['a', 'b;"c"', '']);
  });
});
