import type { ReactNode } from 'react';
import { publicHolidaysBetween } from '@shared/benchmarks';
import type { Region } from '@shared/schema';
import { type Day, toDayNumber, weekdayOf } from '@shared/time';
import { useTexts } from '../../i18n';
import styles from './HolidayNote.module.css';

interface HolidayNoteProps {
  readonly region: Region;
  readonly from: Day;
  readonly until: Day;
}

const NAMED = 3;
const FRIDAY = 5;

/** How many public holidays the region has in the planned time, and which come first. */
export function HolidayNote({ region, from, until }: HolidayNoteProps): ReactNode {
  const { t, f, language } = useTexts();
  const holidays = publicHolidaysBetween(region, from, until);
  const onWorkingDays = holidays.filter(({ day }) => weekdayOf(toDayNumber(day)) <= FRIDAY).length;
  const next = holidays.slice(0, NAMED).map((holiday) => t('wizard.business.holiday', { name: language === 'de' ? holiday.nameDe : holiday.nameEn, day: f.shortDay(holiday.day) }));
  return (
    <output className={styles['note']}>
      {t('wizard.business.holidays', { count: holidays.length, working: onWorkingDays })}
      {next.length === 0 ? '' : ` ${t('wizard.business.nextHolidays', { holidays: f.list(next), count: next.length })}`}
    </output>
  );
}
