import { scaleLinear } from 'd3-scale';

/** One kind of thing that columns are stacked from. */
export interface ColumnSeries {
  readonly id: string;
  readonly name: string;
  /** A colour, or the name of one as `var(--series-1)`. */
  readonly color: string;
}

/** One column: a week or a month. */
export interface Column {
  readonly id: string;
  /** What stands below it. */
  readonly label: string;
  /** What stands below the labels where it changes, such as the month or the year. */
  readonly group: string;
  /** What it is called in full. */
  readonly title: string;
  /** One value per series, in the order of the series. */
  readonly values: readonly number[];
  /** How much of the top breaks a limit; 0 when all is well. */
  readonly over: number;
}

/** A figure to compare the columns with, drawn as a line over them. */
export interface ColumnLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'limit' | 'comparison';
  /** One value per column; null where there is none. */
  readonly values: readonly (number | null)[];
}

/** Sizes of a column chart in pixels. */
export const columnSize = { height: 240, top: 14, bottom: 40, left: 56, right: 8, narrowest: 5 } as const;

/** Where things stand in a column chart. */
export interface ColumnGeometry {
  readonly width: number;
  readonly plotHeight: number;
  readonly columnWidth: number;
  readonly barWidth: number;
  /** Values at which the axis has a line. */
  readonly ticks: readonly number[];
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

/** Sum of a column. */
export function columnTotal(column: Column): number {
  return column.values.reduce((sum, value) => sum + value, 0);
}

/** Lays a chart out; `unit` is how much of the values makes one of what people count in (60 minutes, 100 cents). */
export function columnGeometry(columns: readonly Column[], lines: readonly ColumnLine[], unit: number, width: number): ColumnGeometry {
  const { height, top, bottom, left, right, narrowest } = columnSize;
  const highest = Math.max(unit, ...columns.map(columnTotal), ...lines.flatMap((line) => line.values.map((value) => value ?? 0)));
  const scale = scaleLinear([0, highest / unit], [height - bottom, top]).nice(4);
  const full = Math.max(width, left + right + columns.length * narrowest);
  const columnWidth = (full - left - right) / Math.max(1, columns.length);
  return {
    width: full,
    plotHeight: height - bottom,
    columnWidth,
    barWidth: Math.min(56, Math.max(1, columnWidth - Math.min(columnWidth > 40 ? columnWidth * 0.35 : 4, columnWidth * 0.35))),
    ticks: scale.ticks(4).map((tick) => tick * unit),
    x: (index) => left + index * columnWidth,
    y: (value) => scale(value / unit),
  };
}

/** One drawn part of a column, from the bottom up. */
export interface ColumnPart {
  readonly seriesIndex: number;
  readonly y: number;
  readonly height: number;
}

/** The parts of a column with something in them. */
export function columnParts(column: Column, { y }: ColumnGeometry): ColumnPart[] {
  let sum = 0;
  return column.values.flatMap((value, seriesIndex) => {
    const bottom = y(sum);
    sum += value;
    return value > 0 ? [{ seriesIndex, y: y(sum), height: bottom - y(sum) }] : [];
  });
}

/** A line in steps, one step a column; it breaks where there is no value. */
export function stepPath(values: readonly (number | null)[], { x, y }: ColumnGeometry): string {
  let path = '';
  let isOpen = false;
  values.forEach((value, index) => {
    if (value !== null) path += `${isOpen ? 'L' : 'M'}${x(index)},${y(value)}H${x(index + 1)}`;
    isOpen = value !== null;
  });
  return path;
}

/** Which of the labels are shown so that they keep their distance: every n-th. */
export function labelStep(columnWidth: number, labelWidth: number): number {
  return Math.max(1, Math.ceil(labelWidth / Math.max(1, columnWidth)));
}
