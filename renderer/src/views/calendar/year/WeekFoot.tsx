import { CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../../i18n';
import type { WeekLoad } from '../model/week-load';
import { LoadBar, useLoadWords } from '../WeekStrip';
import type { YearWeek } from './year-weeks';
import styles from './YearMap.module.css';

/** The load of a week below its days. */
export function WeekFoot({ week, load }: { readonly week: YearWeek; readonly load: WeekLoad | undefined }): ReactNode {
  const { t, f } = useTexts();
  const loadWords = useLoadWords();
  if (load === undefined) return <td aria-hidden="true" />;
  const hours = t('calendar.load.spoken', { needed: f.hoursNumber(load.report.neededMinutes), there: f.hours(load.report.availableMinutes) });
  const words = `${t('common.week', { week: week.number })}: ${hours}, ${loadWords(load)}`;
  return (
    <td className={styles['foot']} title={words}>
      <LoadBar load={load} />
      {load.state === 'short' ? <CircleX className={styles['shortSign']} aria-hidden="true" /> : load.state === 'tight' ? <TriangleAlert className={styles['tightSign']} aria-hidden="true" /> : null}
      <span className="visually-hidden">{words}</span>
    </td>
  );
}
