import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnGeometry, columnParts, columnSize, labelStep, stepPath } from '../../../../renderer/src/components/charts/column-geometry';

function column(values: readonly number[]): Column {
  return { id: 'c', label: '1', group: '', title: 'Week 1', values, over: 0 };
}

const HOUR = 60;
const PLOT_HEIGHT = columnSize.height - columnSize.bottom;

describe('layout of a column chart', () => {
  it('fits the highest column and the highest line between top and bottom', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(6000), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 60 }), fc.nat(20_000), (values, limit) => {
        const columns = values.map(column);
        const geometry = columnGeometry(columns, [{ id: 'l', name: 'Limit', kind: 'limit', values: [limit] }], HOUR, 900);
        for (const one of columns) expect(geometry.y(one.values.reduce((sum, value) => sum + value, 0))).toBeGreaterThanOrEqual(columnSize.top - 0.001);
        expect(geometry.y(limit)).toBeGreaterThanOrEqual(columnSize.top - 0.001);
        expect(geometry.y(0)).toBeCloseTo(PLOT_HEIGHT);
        expect(geometry.x(columns.length)).toBeCloseTo(900 - columnSize.right);
      }),
      { seed: 7 },
    );
  });

  it('grows wider than its place rather than drawing columns that cannot be hit', () => {
    const columns = Array.from({ length: 520 }, () => column([60]));
    expect(columnGeometry(columns, [], HOUR, 900).width).toBe(columnSize.left + columnSize.right + 520 * columnSize.narrowest);
    expect(columnGeometry(columns.slice(0, 26), [], HOUR, 900).width).toBe(900);
  });

  it('has ticks at whole numbers of what people count in', () => {
    expect(columnGeometry([column([600])], [], HOUR, 900).ticks.every((tick) => tick % HOUR === 0)).toBe(true);
  });
});

describe('parts of a column', () => {
  const geometry = columnGeometry([column([60, 0, 120])], [], HOUR, 900);

  it('stand on one another without a gap, and empty ones are left out', () => {
    const parts = columnParts(column([60, 0, 120]), geometry);
    expect(parts.map((part) => part.seriesIndex)).toEqual([0, 2]);
    expect((parts[0]?.y ?? 0) + (parts[0]?.height ?? 0)).toBeCloseTo(PLOT_HEIGHT);
    expect((parts[1]?.y ?? 0) + (parts[1]?.height ?? 0)).toBeCloseTo(parts[0]?.y ?? 0);
    expect((parts[1]?.height ?? 0) / (parts[0]?.height ?? 1)).toBeCloseTo(2);
  });

  it('lie under a line that breaks where there is no value', () => {
    const path = stepPath([60, null, 120, 120], geometry);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(1);
    expect(stepPath([null], geometry)).toBe('');
  });
});

describe('labels', () => {
  it('are thinned out until they keep their distance', () => {
    expect([labelStep(40, 34), labelStep(20, 34), labelStep(5, 34)]).toEqual([1, 2, 7]);
  });
});
