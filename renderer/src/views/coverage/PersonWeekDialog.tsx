import { type ReactNode, useEffect, useState } from 'react';
import { isoWeekOf, toDayNumber, weekdayOf } from '@shared/time';
import { Dialog, tableStyles, weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { askPersonWeek, useCoverageStore, usePlan } from '../../state';
import type { PersonDay } from '../../workers/coverage-protocol';
import { ItemName } from './ItemName';
import styles from './PersonWeekDialog.module.css';

/** Whose week is looked at. */
export interface PersonWeekQuestion {
  readonly personId: string;
  readonly monday: string;
}

function useDays({ personId, monday }: PersonWeekQuestion): readonly PersonDay[] | null {
  const reportNumber = useCoverageStore((state) => state.reportNumber);
  const [days, setDays] = useState<readonly PersonDay[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void askPersonWeek(personId, monday).then((answer) => {
      if (isCurrent) setDays(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [personId, monday, reportNumber]);
  return days;
}

function plannedOn(day: PersonDay): number {
  return day.lines.reduce((sum, line) => sum + line.minutes, 0);
}

function DayHead({ day, isAway }: { readonly day: PersonDay; readonly isAway: boolean }): ReactNode {
  const { t, f, language } = useTexts();
  const planned = plannedOn(day);
  const { availableMinutes } = day;
  const words = availableMinutes === 0 ? t(isAway ? 'coverage.day.away' : 'coverage.day.free') : t('coverage.day.planned', { planned: f.duration(planned), available: f.duration(availableMinutes) });
  return (
    <header className={styles['head']}>
      <h3>
        {weekdayName(weekdayOf(toDayNumber(day.day)), language, 'long')}, {f.shortDay(day.day)}
      </h3>
      <span className={styles['sum']}>{words}</span>
      <span className={styles['track']} aria-hidden="true">
        <i className={planned >= availableMinutes ? styles['full'] : undefined} style={{ width: `${availableMinutes === 0 ? 0 : Math.min(1, planned / availableMinutes) * 100}%` }} />
      </span>
    </header>
  );
}

function DayWork({ day, isAway }: { readonly day: PersonDay; readonly isAway: boolean }): ReactNode {
  const { t, f } = useTexts();
  return (
    <section className={day.availableMinutes === 0 ? styles['closed'] : styles['day']}>
      <DayHead day={day} isAway={isAway} />
      {day.lines.length === 0 ? null : (
        <table className={`${tableStyles['table']} ${styles['work']}`}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('coverage.work.what')}</th>
              <th scope="col">{t('coverage.day.due')}</th>
              <th scope="col">{t('coverage.work.hours')}</th>
            </tr>
          </thead>
          <tbody>
            {day.lines.map(({ item, minutes, isLogged }) => (
              <tr key={item.id}>
                <th scope="row">
                  <ItemName item={item} />
                </th>
                <td className={tableStyles['faint']}>{isLogged ? t('coverage.work.logged') : t('coverage.day.dueOn', { day: f.day(item.until) })}</td>
                <td className={tableStyles['numeric']}>{f.duration(minutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** A person's week by day: what they can give, what is planned of it, and each piece of work with the day on which it is due. */
export function PersonWeekDialog({ question, onClose }: { readonly question: PersonWeekQuestion; readonly onClose: () => void }): ReactNode {
  const { t, f } = useTexts();
  const { people, absences } = usePlan();
  const summary = useCoverageStore((state) => state.summary);
  const days = useDays(question);
  const { week, year } = isoWeekOf(toDayNumber(question.monday));
  const person = people.find((candidate) => candidate.id === question.personId);
  const isAway = (day: string): boolean => absences.some((absence) => absence.personId === question.personId && absence.from <= day && day <= absence.until);
  const sum = (days ?? []).reduce((minutes, day) => minutes + plannedOn(day), 0);
  // Flexible hours: in a week somebody can give less than on all of its days.
  const there = summary?.people.find((entry) => entry.personId === question.personId)?.availableMinutes[summary.weeks.findIndex((entry) => entry.monday === question.monday)] ?? 0;
  return (
    <Dialog title={t('coverage.day.title', { name: person?.name ?? '', week, year })} width="large" onClose={onClose}>
      {days === null ? (
        <p>{t('common.computing')}</p>
      ) : (
        <>
          <p className={styles['week']}>{t('coverage.day.week', { planned: f.duration(sum), available: f.duration(there) })}</p>
          {days.map((day) => (
            <DayWork key={day.day} day={day} isAway={isAway(day.day)} />
          ))}
        </>
      )}
    </Dialog>
  );
}
