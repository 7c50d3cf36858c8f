import { type ReactNode, useId, useState } from 'react';
import type { Percentiles, Simulation, WeekReport } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useRoving } from '../../components/charts/use-roving';
import { useWidth } from '../../components/charts/use-width';
import { useTexts } from '../../i18n';
import { bandEdge, bandPath, capacityPath, type ChartGeometry, chartGeometry, chartSize } from './chart-geometry';
import styles from './LoadChart.module.css';
import { LoadTable } from './LoadTable';
import { useWeekWords } from './use-week-words';
import type { WorkQuestion } from './WorkDialog';

const MINIMUM_LABEL_WIDTH = 46;

function Axis({ geometry, width }: { readonly geometry: ChartGeometry; readonly width: number }): ReactNode {
  const { f } = useTexts();
  return geometry.ticks.map((tick) => (
    <g key={tick} transform={`translate(0,${geometry.y(tick * 60)})`}>
      <line className={styles['grid']} x1={chartSize.left} x2={width - chartSize.right} />
      <text className={styles['tick']} x={chartSize.left - 8} dy="0.32em" textAnchor="end">
        {f.hours(tick * 60)}
      </text>
    </g>
  ));
}

/** Which weeks are labelled with their month: the first of each month, where the label before leaves room. */
function monthLabels(weeks: readonly WeekReport[], geometry: ChartGeometry): Set<number> {
  const labelled = new Set<number>();
  let lastX = -Infinity;
  weeks.forEach((week, index) => {
    const isNew = index === 0 || week.monday.slice(0, 7) !== weeks[index - 1]?.monday.slice(0, 7);
    if (!isNew || geometry.x(index) - lastX <= MINIMUM_LABEL_WIDTH * 2) return;
    labelled.add(index);
    lastX = geometry.x(index);
  });
  return labelled;
}

function WeekLabels({ weeks, geometry }: { readonly weeks: readonly WeekReport[]; readonly geometry: ChartGeometry }): ReactNode {
  const { f } = useTexts();
  const every = Math.max(1, Math.ceil(MINIMUM_LABEL_WIDTH / 2 / Math.max(1, geometry.columnWidth)));
  const months = monthLabels(weeks, geometry);
  return weeks.map((week, index) => {
    const x = geometry.x(index);
    return (
      <g key={week.monday}>
        {index % every === 0 ? (
          <text className={styles['tick']} x={x + geometry.columnWidth / 2} y={geometry.plotHeight + 15} textAnchor="middle">
            {isoWeekOf(toDayNumber(week.monday)).week}
          </text>
        ) : null}
        {months.has(index) ? (
          <text className={styles['month']} x={x} y={geometry.plotHeight + 32}>
            {f.month(week.monday)}
          </text>
        ) : null}
      </g>
    );
  });
}

function Bars({ weeks, geometry, pattern }: { readonly weeks: readonly WeekReport[]; readonly geometry: ChartGeometry; readonly pattern: string }): ReactNode {
  const barWidth = Math.max(1, geometry.columnWidth - Math.min(4, geometry.columnWidth * 0.25));
  return weeks.map((week, index) => {
    const covered = geometry.y(week.coveredMinutes);
    const needed = geometry.y(week.neededMinutes);
    const x = geometry.x(index) + (geometry.columnWidth - barWidth) / 2;
    return (
      <g key={week.monday}>
        <rect className={week.isTight ? styles['tight'] : styles['covered']} x={x} width={barWidth} y={covered} height={geometry.plotHeight - covered} rx={Math.min(2, barWidth / 4)} />
        {week.missingMinutes > 0 ? <rect className={styles['missing']} fill={`url(#${pattern})`} x={x} width={barWidth} y={needed} height={Math.max(3, covered - needed)} rx={Math.min(2, barWidth / 4)} /> : null}
      </g>
    );
  });
}

interface LoadChartProps {
  readonly weeks: readonly WeekReport[];
  /** How the weeks may turn out; null until something is simulated. */
  readonly simulation: Simulation | null;
  readonly onShow: (question: WorkQuestion) => void;
}

const nothing: readonly Percentiles[] = [];

/** The hours that the weeks may need, in the order of the weeks; none while the simulation is of another time. */
function bandOf(weeks: readonly WeekReport[], simulation: Simulation | null): readonly Percentiles[] {
  if (simulation === null || simulation.weeks.length !== weeks.length || simulation.weeks[0]?.monday !== weeks[0]?.monday) return nothing;
  return simulation.weeks.map((week) => week.neededMinutes);
}

/**
 * Hours needed per week against hours there: bars for the work, a line for the capacity, hatching for what is missing, and a band for
 * what the work may come to when estimates are off. The same figures stand in a table below.
 */
export function LoadChart({ weeks, simulation, onShow }: LoadChartProps): ReactNode {
  const { t } = useTexts();
  const [element, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const roving = useRoving(weeks.length);
  const words = useWeekWords();
  const pattern = useId();
  const band = bandOf(weeks, simulation);
  const geometry = chartGeometry(weeks, band, width);
  const shown = pointed === null ? undefined : weeks[pointed];
  return (
    <div ref={element} className={styles['chart']}>
      <svg width={width} height={chartSize.height} aria-hidden="true">
        <defs>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className={styles['hatchGround']} />
            <rect width="2.5" height="6" className={styles['hatch']} />
          </pattern>
        </defs>
        <Axis geometry={geometry} width={width} />
        {pointed === null ? null : <rect className={styles['pointed']} x={geometry.x(pointed)} width={geometry.columnWidth} y={0} height={geometry.plotHeight} />}
        <Bars weeks={weeks} geometry={geometry} pattern={pattern} />
        <path className={styles['band']} d={bandPath(band, geometry)} />
        <path className={styles['bandEdge']} d={bandEdge(band, geometry)} />
        <path className={styles['capacity']} d={capacityPath(weeks, geometry)} />
        <WeekLabels weeks={weeks} geometry={geometry} />
      </svg>
      {/* The keys belong to the row as a whole: it is one stop for the Tab key. */}
      <div className={styles['columns']} role="toolbar" tabIndex={-1} aria-label={t('coverage.load.title')} onKeyDown={roving.onKeyDown} onMouseLeave={() => setPointed(null)}>
        {weeks.map((week, index) => (
          <button
            key={week.monday}
            type="button"
            data-index={index}
            tabIndex={index === roving.current ? 0 : -1}
            aria-label={words(week, band[index])}
            onMouseEnter={() => setPointed(index)}
            onFocus={() => {
              setPointed(index);
              roving.setCurrent(index);
            }}
            onBlur={() => setPointed(null)}
            onClick={() => onShow({ title: words(week), monday: week.monday, personId: null, itemIds: null })}
          />
        ))}
      </div>
      <p className={styles['words']} aria-hidden="true">
        {shown === undefined || pointed === null ? t('coverage.load.hint') : words(shown, band[pointed])}
      </p>
      <ul className={styles['legend']}>
        <li className={styles['keyCovered']}>{t('coverage.load.covered')}</li>
        <li className={styles['keyTight']}>{t('coverage.load.tight')}</li>
        <li className={styles['keyMissing']}>{t('coverage.load.missing')}</li>
        <li className={styles['keyCapacity']}>{t('coverage.load.capacity')}</li>
        {band.length === 0 ? null : <li className={styles['keyBand']}>{t('coverage.load.band')}</li>}
      </ul>
      <LoadTable weeks={weeks} band={band} />
    </div>
  );
}
