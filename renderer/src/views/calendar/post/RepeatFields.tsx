import type { ReactNode } from 'react';
import { CheckField, DayField, weekdayName, weekdays } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { type PostForm, proposedRepeat } from '../model/post-form';
import { toggled } from '../model/toggled';
import styles from './RepeatFields.module.css';

interface RepeatFieldsProps {
  readonly form: PostForm;
  readonly onChange: (repeat: PostForm['repeat']) => void;
  /** A post of a series keeps repeating; only when it does can be changed. */
  readonly isSeries: boolean;
  readonly isDisabled: boolean;
  readonly error: string | null;
}

/** On which weekdays a post comes again, and until when. */
export function RepeatFields({ form, onChange, isSeries, isDisabled, error }: RepeatFieldsProps): ReactNode {
  const { t, f, language } = useTexts();
  const { horizon } = usePlan().settings;
  const { repeat, day } = form;
  return (
    <div className={styles['repeat']}>
      {isSeries ? null : (
        <CheckField
          label={t('calendar.form.repeat')}
          isChecked={repeat !== null}
          isDisabled={isDisabled || day === null}
          onChange={(isOn) => onChange(isOn && day !== null ? proposedRepeat(day) : null)}
        />
      )}
      {repeat === null ? null : (
        <>
          <fieldset className={styles['weekdays']}>
            <legend className="visually-hidden">{t('calendar.form.weekdays')}</legend>
            {weekdays.map((weekday) => (
              <button
                key={weekday}
                type="button"
                className={styles['weekday']}
                aria-pressed={repeat.weekdays.includes(weekday)}
                aria-label={weekdayName(weekday, language, 'long')}
                disabled={isDisabled}
                onClick={() => onChange({ ...repeat, weekdays: toggled(repeat.weekdays, weekday).toSorted((left, right) => left - right) })}
              >
                {weekdayName(weekday, language, 'short')}
              </button>
            ))}
          </fieldset>
          <DayField
            label={t('calendar.form.until')}
            value={repeat.until}
            {...(day === null ? {} : { minimum: day })}
            isOptional
            isDisabled={isDisabled}
            hint={repeat.until === null ? t('calendar.form.untilPlan', { day: f.day(horizon.until) }) : undefined}
            error={error}
            onChange={(until) => onChange({ ...repeat, until })}
          />
        </>
      )}
    </div>
  );
}
