import { CalendarPlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { personDefaults } from '@shared/benchmarks';
import type { WorkingHours } from '@shared/schema';
import { addDays, formatDay, mondayOf, toDayNumber } from '@shared/time';
import { Button, CommitDayField, IconButton, NumberField, ValueOrigin, WeekHours } from '../../components';
import { useTexts } from '../../i18n';
import { useCoverageStore, usePlan, useToday } from '../../state';
import type { PersonPartProps } from './PersonEditor';
import styles from './PersonEditor.module.css';
import { inOrderOfEffect } from './person-hours';

function HoursPeriod({ hours, person, isDisabled, set }: PersonPartProps & { readonly hours: WorkingHours }): ReactNode {
  const { t, f } = useTexts();
  const isFirst = hours.from === null;
  const [isTwice, setIsTwice] = useState(false);
  const others = person.hours.filter((other) => other !== hours);
  const replace = (fields: Partial<WorkingHours>): void => set({ hours: person.hours.map((other) => (other === hours ? { ...hours, ...fields } : other)) });
  const title = hours.from === null ? t('team.hours.always') : t('team.hours.fromDay', { day: f.day(hours.from) });
  return (
    <div className={styles['period']}>
      {isFirst ? (
        <span className={styles['fromStart']}>{title}</span>
      ) : (
        <CommitDayField
          label={t('team.hours.from')}
          value={hours.from}
          isDisabled={isDisabled}
          error={isTwice ? t('team.hours.twice') : null}
          onCommit={(from) => {
            // Two sets of hours that start on the same day would contradict each other.
            const isTaken = others.some((other) => other.from === from);
            setIsTwice(isTaken);
            if (!isTaken) replace({ from });
          }}
        />
      )}
      <WeekHours label={t('team.hours.of', { name: person.name, period: title })} minutes={hours.minutesByWeekday} isDisabled={isDisabled} onCommit={(minutesByWeekday) => replace({ minutesByWeekday })} />
      {others.length > 0 ? <IconButton label={t('team.hours.remove', { period: title })} icon={<X />} disabled={isDisabled} onClick={() => set({ hours: others })} /> : null}
    </div>
  );
}

/** How many hours the plan may use on average, after holidays, absences and the planned share. */
function UsableHours({ personId }: { readonly personId: string }): ReactNode {
  const { t, f } = useTexts();
  const summary = useCoverageStore((state) => state.summary);
  const row = summary?.people.find((report) => report.personId === personId);
  if (row === undefined || row.availableMinutes.length === 0) return null;
  const weeks = row.availableMinutes.length;
  const sum = (minutes: readonly number[]): number => minutes.reduce((total, part) => total + part, 0);
  return (
    <p className={styles['explained']}>
      {t('team.hours.usable', { average: f.hours(sum(row.availableMinutes) / weeks), used: f.hours(sum(row.assignedMinutes) / weeks), weeks: t('team.weeks', { count: weeks }) })}
    </p>
  );
}

/** Hours per weekday, from which day they hold, and how much of them the plan may use. */
export function PersonHours({ person, isDisabled, set }: PersonPartProps): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const today = useToday();
  const ordered = inOrderOfEffect(person.hours);
  const last = ordered.at(-1);
  const lastFrom = last?.from ?? '';
  const nextFrom = formatDay(mondayOf(toDayNumber(lastFrom < today ? today : addDays(lastFrom, 28))) + 7);
  const origin = personDefaults(person.employment, plan.settings.region.country).plannedShare;
  return (
    <section className={styles['part']}>
      <h3>
        {t('team.hours.title')}
        <Button
          tone="quiet"
          icon={<CalendarPlus />}
          disabled={isDisabled || last === undefined}
          onClick={() => last !== undefined && set({ hours: [...person.hours, { from: nextFrom, minutesByWeekday: [...last.minutesByWeekday] }] })}
        >
          {t('team.hours.addPeriod')}
        </Button>
      </h3>
      {ordered.map((hours) => (
        <HoursPeriod key={hours.from ?? ''} hours={hours} person={person} isDisabled={isDisabled} set={set} />
      ))}
      <div className={styles['below']}>
        <div className={styles['share']}>
          <NumberField
            label={t('team.share.label')}
            value={person.plannedSharePercent}
            maximum={100}
            digits={0}
            suffix="%"
            isDisabled={isDisabled}
            onCommit={(percent) => set({ plannedSharePercent: Math.round(percent ?? 100) })}
          />
          {origin === null ? <p className={styles['note']}>{t('team.share.external')}</p> : <ValueOrigin value={origin} />}
        </div>
        <UsableHours personId={person.id} />
      </div>
    </section>
  );
}
