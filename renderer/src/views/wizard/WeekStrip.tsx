import type { ReactNode } from 'react';
import type { WeekReport } from '@shared/engine';
import styles from './WeekStrip.module.css';

interface WeekStripProps {
  readonly weeks: readonly WeekReport[];
  readonly size: 'small' | 'large';
}

const COLUMN = 10;
const HEIGHT = 100;

function stairs(weeks: readonly WeekReport[], y: (minutes: number) => number): string {
  return weeks.map((week, index) => `${index === 0 ? 'M' : 'L'}${index * COLUMN},${y(week.availableMinutes)}H${(index + 1) * COLUMN}`).join('');
}

/** Every week of the plan as a column of needed hours, the part that does not fit hatched, under the line of hours that are there. What it says stands beside it in figures. */
export function WeekStrip({ weeks, size }: WeekStripProps): ReactNode {
  const highest = Math.max(60, ...weeks.map((week) => Math.max(week.neededMinutes, week.availableMinutes)));
  const y = (minutes: number): number => HEIGHT - (minutes / highest) * (HEIGHT - 4);
  return (
    <svg aria-hidden="true" className={`${styles['strip']} ${styles[size]}`} viewBox={`0 0 ${Math.max(1, weeks.length) * COLUMN} ${HEIGHT}`} preserveAspectRatio="none">
      <defs>
        <pattern id={`missing-${size}`} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" className={styles['missingGround']} />
          <rect width="1.6" height="4" className={styles['missingLine']} />
        </pattern>
      </defs>
      {weeks.map((week, index) => {
        const covered = week.neededMinutes - week.missingMinutes;
        return (
          <g key={week.monday}>
            <rect x={index * COLUMN + 1} width={COLUMN - 2} y={y(covered)} height={HEIGHT - y(covered)} className={styles['covered']} />
            <rect x={index * COLUMN + 1} width={COLUMN - 2} y={y(week.neededMinutes)} height={y(covered) - y(week.neededMinutes)} fill={`url(#missing-${size})`} />
          </g>
        );
      })}
      <path d={stairs(weeks, y)} className={styles['there']} />
    </svg>
  );
}
