import type { ReactNode } from 'react';
import { countries, publicHolidaysBetween } from '@shared/benchmarks';
import type { Region } from '@shared/schema';
import { toDayNumber, weekdayOf } from '@shared/time';
import { Button, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore, usePlan } from '../../state';
import styles from './SideLists.module.css';

function useRegionName(): (region: Region) => string {
  const { language } = useTexts();
  return ({ country, state }) => {
    const place = countries.find((candidate) => candidate.code === country);
    const part = place?.states.find((candidate) => candidate.code === state);
    const names = [part, place].flatMap((one) => (one === undefined ? [] : [language === 'de' ? one.nameDe : one.nameEn]));
    return names.length === 0 ? country : names.join(', ');
  };
}

/** The public holidays of the plan's time; those on a weekend cost nobody a working day and stand back. */
export function HolidaysPanel(): ReactNode {
  const { t, f, language } = useTexts();
  const { horizon, region } = usePlan().settings;
  const showView = useAppStore((state) => state.showView);
  const nameOfRegion = useRegionName();
  const holidays = publicHolidaysBetween(region, horizon.from, horizon.until);
  const onWeekdays = holidays.filter((holiday) => weekdayOf(toDayNumber(holiday.day)) <= 5).length;
  return (
    <Panel
      title={t('team.holidays.title')}
      note={t('team.holidays.note', { region: nameOfRegion(region), count: onWeekdays })}
      actions={
        <Button tone="quiet" onClick={() => showView('settings')}>
          {t('team.holidays.change')}
        </Button>
      }
    >
      {holidays.length === 0 ? <p className={styles['none']}>{t('team.holidays.none')}</p> : null}
      <ul className={styles['holidays']}>
        {holidays.map((holiday) => (
          <li key={holiday.day + holiday.nameDe} className={weekdayOf(toDayNumber(holiday.day)) > 5 ? styles['weekend'] : undefined}>
            <time dateTime={holiday.day}>{f.day(holiday.day)}</time>
            <span>{language === 'de' ? holiday.nameDe : holiday.nameEn}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
