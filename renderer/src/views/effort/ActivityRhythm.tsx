import type { ReactNode } from 'react';
import type { Activity, Rhythm } from '@shared/schema';
import type { Weekday } from '@shared/time';
import { CheckField, NumberField, SelectField, weekdayName, weekdays } from '../../components';
import { useTexts } from '../../i18n';
import styles from './ActivityEditor.module.css';
import type { ActivityPartProps } from './ActivityEditor';

const rhythms = ['daily', 'weekly', 'monthly', 'quarterly', 'once'] as const satisfies readonly Rhythm[];
const phases = ['running', 'setup'] as const satisfies readonly Activity['phase'][];
const MOST_PROMISED_DAYS = 60;

function Weekdays({ activity, isDisabled, set }: ActivityPartProps): ReactNode {
  const { t, language } = useTexts();
  const toggle = (weekday: Weekday, isOn: boolean): void => {
    const chosen = weekdays.filter((day) => (day === weekday ? isOn : activity.weekdays.includes(day)));
    // A day at least has to stay: work on no day at all would be no work.
    if (chosen.length > 0) set({ weekdays: chosen });
  };
  return (
    <fieldset className={styles['weekdays']}>
      <legend>{t('effort.activity.weekdays')}</legend>
      {weekdays.map((weekday) => (
        <label key={weekday} className={styles['weekday']}>
          <input type="checkbox" className="visually-hidden" checked={activity.weekdays.includes(weekday)} disabled={isDisabled} aria-label={weekdayName(weekday, language, 'long')} onChange={(event) => toggle(weekday, event.target.checked)} />
          <span aria-hidden="true">{weekdayName(weekday, language, 'short')}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** When an activity comes round: phase, rhythm, weekdays and how soon it must be done. */
export function ActivityRhythm(props: ActivityPartProps): ReactNode {
  const { t } = useTexts();
  const { activity, isDisabled, set } = props;
  const isRunning = activity.phase === 'running';
  const isDaily = isRunning && activity.rhythm === 'daily';
  return (
    <section className={styles['part']}>
      <h3>{t('effort.activity.when')}</h3>
      <div className={styles['fields']}>
        <SelectField
          label={t('effort.activity.phase')}
          value={activity.phase}
          choices={phases.map((value) => ({ value, label: t(`effort.phase.${value}`) }))}
          hint={t(`effort.phase.${activity.phase}.note`)}
          isDisabled={isDisabled}
          onChange={(phase) => set({ phase })}
        />
        {isRunning ? (
          <SelectField label={t('effort.activity.rhythm')} value={activity.rhythm} choices={rhythms.map((value) => ({ value, label: t(`effort.rhythm.${value}`) }))} isDisabled={isDisabled} onChange={(rhythm) => set({ rhythm })} />
        ) : null}
        {isDaily ? (
          <NumberField
            label={t('effort.activity.promise')}
            hint={t('effort.activity.promiseHint')}
            value={activity.promiseWorkingDays}
            maximum={MOST_PROMISED_DAYS}
            digits={0}
            isOptional
            isDisabled={isDisabled}
            onCommit={(days) => set({ promiseWorkingDays: days === null ? null : Math.round(days) })}
          />
        ) : null}
      </div>
      {isDaily ? <Weekdays {...props} /> : null}
      {!isRunning || activity.rhythm === 'once' ? <CheckField label={t('effort.activity.isDone')} isChecked={activity.isDone} isDisabled={isDisabled} onChange={(isDone) => set({ isDone })} /> : null}
    </section>
  );
}
