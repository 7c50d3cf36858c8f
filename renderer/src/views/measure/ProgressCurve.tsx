import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { SubGoalProgress } from '@shared/engine';
import type { SubGoal } from '@shared/schema';
import { toDayNumber } from '@shared/time';
import { useWidth } from '../../components/charts/use-width';
import { useTexts } from '../../i18n';
import { useToday } from '../../state';
import styles from './ProgressCurve.module.css';

const size = { height: 150, top: 12, bottom: 22, left: 44, right: 12 } as const;
const TICKS = 3;

/** The values of a sub-goal over time, the straight line from baseline to target, the target, the deadline, and today. */
export function ProgressCurve({ subGoal, progress }: { readonly subGoal: SubGoal; readonly progress: SubGoalProgress }): ReactNode {
  const { t, f } = useTexts();
  const today = useToday();
  const [element, width] = useWidth<HTMLDivElement>();
  const { baseline, target, deadline } = subGoal;
  if (baseline === null || target === null || deadline === null) return null;
  const days = [progress.start, deadline, ...progress.points.map(({ day }) => day)].map(toDayNumber);
  const values = [baseline, target, ...progress.points.map(({ value }) => value)];
  const x = scaleLinear([Math.min(...days), Math.max(...days)], [size.left, width - size.right]);
  const y = scaleLinear([Math.min(...values), Math.max(...values)], [size.height - size.bottom, size.top]).nice(TICKS);
  const at = (day: string, value: number): string => `${x(toDayNumber(day)).toFixed(1)},${y(value).toFixed(1)}`;
  const isTodayInside = toDayNumber(today) >= Math.min(...days) && toDayNumber(today) <= Math.max(...days);
  return (
    <div ref={element} className={styles['chart']}>
      {width === 0 ? null : (
        <svg width={width} height={size.height} role="img" aria-label={t('measure.curve', { name: subGoal.name, count: progress.points.length, target: f.number(target, 2) })}>
          {y.ticks(TICKS).map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick)})`}>
              <line className={styles['grid']} x1={size.left} x2={width - size.right} />
              <text className={styles['tick']} x={size.left - 6} dy="0.32em" textAnchor="end">
                {f.number(tick, 1)}
              </text>
            </g>
          ))}
          <line className={styles['target']} x1={size.left} x2={width - size.right} y1={y(target)} y2={y(target)} />
          <line className={styles['deadline']} x1={x(toDayNumber(deadline))} x2={x(toDayNumber(deadline))} y1={size.top} y2={size.height - size.bottom} />
          {isTodayInside ? <line className={styles['today']} x1={x(toDayNumber(today))} x2={x(toDayNumber(today))} y1={size.top} y2={size.height - size.bottom} /> : null}
          <path className={styles['line']} d={`M${at(progress.start, baseline)}L${at(deadline, target)}`} />
          <path className={styles['curve']} d={progress.points.map(({ day, value }, index) => `${index === 0 ? 'M' : 'L'}${at(day, value)}`).join('')} />
          {progress.points.map(({ day, value }) => (
            <circle key={day} className={styles['point']} cx={x(toDayNumber(day))} cy={y(value)} r="3.5">
              <title>{`${f.day(day)}: ${f.number(value, 2)}`}</title>
            </circle>
          ))}
          <text className={styles['tick']} x={size.left} y={size.height - 5}>
            {f.shortDay(progress.start)}
          </text>
          <text className={styles['tick']} x={x(toDayNumber(deadline))} y={size.height - 5} textAnchor="end">
            {f.shortDay(deadline)}
          </text>
        </svg>
      )}
    </div>
  );
}
