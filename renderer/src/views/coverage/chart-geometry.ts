import { scaleLinear } from 'd3-scale';
import type { Percentiles, WeekReport } from '@shared/engine';

const MINUTES_PER_HOUR = 60;

/** Sizes of the load chart in pixels. */
export const chartSize = { height: 250, top: 12, bottom: 40, left: 44, right: 8 } as const;

/** Where things stand in the load chart. */
export interface ChartGeometry {
  readonly plotHeight: number;
  readonly columnWidth: number;
  readonly ticks: readonly number[];
  /** Pixels from the top for minutes. */
  readonly y: (minutes: number) => number;
  /** Pixels from the left for the n-th week. */
  readonly x: (index: number) => number;
}

/** Lays the chart out so that the highest bar, the highest capacity and the whole band fit. */
export function chartGeometry(weeks: readonly WeekReport[], band: readonly Percentiles[], width: number): ChartGeometry {
  const { height, top, bottom, left, right } = chartSize;
  const highest = Math.max(MINUTES_PER_HOUR, ...weeks.map((week) => Math.max(week.neededMinutes, week.availableMinutes)), ...band.map((week) => week.p80));
  const scale = scaleLinear([0, highest / MINUTES_PER_HOUR], [height - bottom, top]).nice(4);
  const columnWidth = Math.max(0, width - left - right) / Math.max(1, weeks.length);
  return {
    plotHeight: height - bottom,
    columnWidth,
    ticks: scale.ticks(4),
    y: (minutes) => scale(minutes / MINUTES_PER_HOUR),
    x: (index) => left + index * columnWidth,
  };
}

/** The capacity as a line in steps, one step a week. */
export function capacityPath(weeks: readonly WeekReport[], { x, y }: ChartGeometry): string {
  return weeks.map((week, index) => `${index === 0 ? 'M' : 'L'}${x(index)},${y(week.availableMinutes)}H${x(index + 1)}`).join('');
}

/** The band from the hours of 50 to those of 80 in 100 cases, in steps; empty while nothing is simulated. */
export function bandPath(band: readonly Percentiles[], { x, y }: ChartGeometry): string {
  if (band.length === 0) return '';
  const there = band.map((week, index) => `L${x(index)},${y(week.p80)}H${x(index + 1)}`).join('');
  const back = band.map((week, index) => `L${x(index + 1)},${y(week.p50)}H${x(index)}`).toReversed().join('');
  return `M${there.slice(1)}${back}Z`;
}

/** The upper edge of the band. */
export function bandEdge(band: readonly Percentiles[], { x, y }: ChartGeometry): string {
  return band.map((week, index) => `${index === 0 ? 'M' : 'L'}${x(index)},${y(week.p80)}H${x(index + 1)}`).join('');
}
