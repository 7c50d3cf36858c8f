import type { ReactNode } from 'react';
import { NoteLine } from './DayTop';
import styles from './DayHead.module.css';
import type { DayNote } from './model/day-notes';

/** The head of a day in week and day: weekday, number, and what is to know about it. */
export function DayHead({ day, weekday, isToday, notes }: { readonly day: string; readonly weekday: string; readonly isToday: boolean; readonly notes: readonly DayNote[] }): ReactNode {
  return (
    <div className={styles['head']}>
      <span className={styles['day']}>
        {weekday}
        <strong className={isToday ? styles['today'] : undefined}>{Number(day.slice(8))}</strong>
      </span>
      <NoteLine notes={notes} />
    </div>
  );
}
