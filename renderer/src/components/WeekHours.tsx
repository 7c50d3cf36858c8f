import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import { NumberField } from './NumberField';
import styles from './WeekHours.module.css';
import { weekdayName, weekdays } from './weekdays';

interface WeekHoursProps {
  /** Minutes Monday to Sunday. */
  readonly minutes: readonly number[];
  readonly onCommit: (minutes: number[]) => void;
  readonly label: string;
  readonly isDisabled?: boolean;
  /** Commits while typing. */
  readonly isLive?: boolean;
}

/** Hours of the seven weekdays in a row, with their sum. */
export function WeekHours({ minutes, onCommit, label, isDisabled = false, isLive = false }: WeekHoursProps): ReactNode {
  const { t, f, language } = useTexts();
  const total = minutes.reduce((sum, part) => sum + part, 0);
  return (
    <fieldset aria-label={label} className={styles['row']}>
      {weekdays.map((weekday, index) => (
        <NumberField
          key={weekday}
          label={weekdayName(weekday, language, 'short')}
          value={(minutes[index] ?? 0) / 60}
          maximum={24}
          isDisabled={isDisabled}
          isLive={isLive}
          onCommit={(hours) => onCommit(weekdays.map((_, place) => (place === index ? Math.round((hours ?? 0) * 60) : (minutes[place] ?? 0))))}
        />
      ))}
      <div className={styles['total']}>
        <span className={styles['totalLabel']}>{t('common.perWeek')}</span>
        <output>{f.hours(total)}</output>
      </div>
    </fieldset>
  );
}
