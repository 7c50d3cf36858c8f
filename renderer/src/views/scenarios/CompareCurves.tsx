import { scaleLinear } from 'd3-scale';
import { type ReactNode } from 'react';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useWidth } from '../../components/charts/use-width';
import { useTexts } from '../../i18n';
import type { ComparedColumn } from '../../workers/scenario-protocol';
import styles from './CompareCurves.module.css';

const size = { height: 250, top: 14, bottom: 26, left: 56, right: 14 } as const;
const LABEL_WIDTH = 44;
const TICKS = 4;

/** A curve of the chart: the plan, or a scenario. */
export interface Curve {
  readonly id: string;
  readonly name: string;
  readonly column: ComparedColumn;
}

interface Geometry {
  readonly x: (monday: string) => number;
  readonly y: (minutes: number) => number;
  readonly ticks: readonly number[];
  readonly mondays: readonly string[];
}

function geometryOf(curves: readonly Curve[], width: number): Geometry {
  const weeks = curves.flatMap(({ column }) => column.figures.weeks);
  const mondays = [...new Set(weeks.map((week) => week.monday))].sort((one, other) => (one < other ? -1 : 1));
  const most = Math.max(60, ...weeks.map((week) => Math.max(week.neededMinutes, week.availableMinutes)));
  const y = scaleLinear([0, most / 60], [size.height - size.bottom, size.top]).nice(TICKS);
  const x = scaleLinear([0, Math.max(1, mondays.length - 1)], [size.left, width - size.right]);
  const places = new Map(mondays.map((monday, index) => [monday, x(index)]));
  return { x: (monday) => places.get(monday) ?? size.left, y: (minutes) => y(minutes / 60), ticks: y.ticks(TICKS), mondays };
}

function pathOf(points: readonly (readonly [x: number, y: number])[]): string {
  return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
}

function Axes({ geometry, width }: { readonly geometry: Geometry; readonly width: number }): ReactNode {
  const { f } = useTexts();
  const every = Math.max(1, Math.ceil((geometry.mondays.length * LABEL_WIDTH) / Math.max(1, width - size.left)));
  return (
    <g>
      {geometry.ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${geometry.y(tick * 60)})`}>
          <line className={styles['grid']} x1={size.left} x2={width - size.right} />
          <text className={styles['tick']} x={size.left - 8} dy="0.32em" textAnchor="end">
            {f.hours(tick * 60)}
          </text>
        </g>
      ))}
      {geometry.mondays.map((monday, index) =>
        index % every === 0 ? (
          <text key={monday} className={styles['tick']} x={geometry.x(monday)} y={size.height - 8} textAnchor="middle">
            {isoWeekOf(toDayNumber(monday)).week}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** The hours that each week needs, of the plan and of scenarios, one curve over the other; the grey line is the team's time in the plan. */
export function CompareCurves({ curves, label }: { readonly curves: readonly Curve[]; readonly label: string }): ReactNode {
  const { t } = useTexts();
  const [element, width] = useWidth<HTMLDivElement>();
  const geometry = geometryOf(curves, width);
  const [plan] = curves;
  return (
    <figure className={styles['chart']}>
      <div ref={element}>
        {width === 0 ? null : (
          <svg width={width} height={size.height} role="img" aria-label={label}>
            <Axes geometry={geometry} width={width} />
            {plan === undefined ? null : <path className={styles['capacity']} d={pathOf(plan.column.figures.weeks.map((week) => [geometry.x(week.monday), geometry.y(week.availableMinutes)]))} />}
            {curves.map(({ id, column }, index) => (
              <path key={id} className={`${styles['curve']} ${styles[`curve${index}`]}`} d={pathOf(column.figures.weeks.map((week) => [geometry.x(week.monday), geometry.y(week.neededMinutes)]))} />
            ))}
          </svg>
        )}
      </div>
      <figcaption>
        <ul className={styles['legend']}>
          {curves.map(({ id, name }, index) => (
            <li key={id}>
              <svg width="30" height="10" aria-hidden="true">
                <path className={`${styles['curve']} ${styles[`curve${index}`]}`} d="M1,5L29,5" />
              </svg>
              {name}
            </li>
          ))}
          <li>
            <svg width="30" height="10" aria-hidden="true">
              <path className={styles['capacity']} d="M1,5L29,5" />
            </svg>
            {t('scenarios.curves.capacity')}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}
