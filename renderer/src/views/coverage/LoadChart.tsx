import { type ReactNode, useId, useState } from 'react';
import type { WeekReport } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useRoving } from '../../components/charts/use-roving';
import { useWidth } from '../../components/charts/use-width';
import { useTexts } from '../../i18n';
import { capacityPath, type ChartGeometry, chartGeometry, chartSize } from './chart-geometry';
import styles from './LoadChart.module.css';
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

/** What a week says when it is pointed at or read aloud. */
function useWeekWords(): (week: WeekReport) => string {
  const { t, f } = useTexts();
  return (week) =>
    t(week.missingMinutes > 0 ? 'coverage.load.weekShort' : 'coverage.load.week', {
      week: isoWeekOf(toDayNumber(week.monday)).week,
      monday: f.shortDay(week.monday),
      needed: f.hours(week.neededMinutes),
      there: f.hours(week.availableMinutes),
      missing: f.hours(week.missingMinutes),
      posts: t('common.posts', { count: week.postCount }),
    });
}

/** Hours needed per week against hours there: bars for the work, a line for the capacity, hatching for what is missing. */
export function LoadChart({ weeks, onShow }: { readonly weeks: readonly WeekReport[]; readonly onShow: (question: WorkQuestion) => void }): ReactNode {
  const { t } = useTexts();
  const [element, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const roving = useRoving(weeks.length);
  const words = useWeekWords();
  const pattern = useId();
  const geometry = chartGeometry(weeks, width);
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
            aria-label={words(week)}
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
        {shown === undefined ? t('coverage.load.hint') : words(shown)}
      </p>
      <ul className={styles['legend']}>
        <li className={styles['keyCovered']}>{t('coverage.load.covered')}</li>
        <li className={styles['keyTight']}>{t('coverage.load.tight')}</li>
        <li className={styles['keyMissing']}>{t('coverage.load.missing')}</li>
        <li className={styles['keyCapacity']}>{t('coverage.load.capacity')}</li>
      </ul>
    </div>
  );
}
