import { describe, expect, it } from 'vitest';
import { monthStarts, spanIn, stripYear } from '../../../../renderer/src/views/team/strip-geometry';

describe('the strip of a year', () => {
  const year = stripYear(2027);

  it('is as long as the year', () => {
    expect([stripYear(2027).days, stripYear(2028).days]).toEqual([365, 366]);
    expect(monthStarts(year)).toHaveLength(12);
    expect(monthStarts(year).at(-1)).toBe('2027-12-01');
  });

  it('shows a whole year as its whole width and a day as its 365th part', () => {
    expect(spanIn(year, '2027-01-01', '2027-12-31')).toEqual({ left: 0, width: 100 });
    expect(spanIn(year, '2027-01-02', '2027-01-02')).toEqual({ left: 100 / 365, width: 100 / 365 });
  });

  it('cuts what reaches over the year and leaves out what lies beyond', () => {
    expect(spanIn(year, '2026-12-20', '2027-01-01')).toEqual({ left: 0, width: 100 / 365 });
    expect(spanIn(year, '2027-12-31', '2028-02-01')).toEqual({ left: (364 / 365) * 100, width: 100 / 365 });
    expect(spanIn(year, '2028-01-01', '2028-01-05')).toBeUndefined();
  });
});
