import type { ReactNode } from 'react';
import { CheckField, DayField, NumberField, Segmented, SelectField, weekdayName, weekdays } from '../../../components';
import { useTexts } from '../../../i18n';
import { usePlan } from '../../../state';
import { proposedRepeat, type Repeat, withFrequency, withMonthPlace } from '../model/repeat';
import { toggled } from '../model/toggled';
import type { PartProps } from './part-props';
import styles from './SeriesFields.module.css';
import { SeriesPreview } from './SeriesPreview';
import { positionKey } from './use-rule-words';

const frequencies = ['daily', 'weekly', 'monthly'] as const;
const positions = [1, 2, 3, 4, 5, -1] as const;

interface RuleProps {
  readonly repeat: Repeat;
  readonly day: string;
  readonly isDisabled: boolean;
  readonly onChange: (repeat: Repeat) => void;
}

function Weekdays({ repeat, isDisabled, onChange }: RuleProps): ReactNode {
  const { t, language } = useTexts();
  return (
    <fieldset className={styles['weekdays']}>
      <legend className="visually-hidden">{t('calendar.form.weekdays')}</legend>
      {weekdays.map((weekday) => (
        <button
          key={weekday}
          type="button"
          className={styles['weekday']}
          aria-pressed={repeat.weekdays.includes(weekday)}
          disabled={isDisabled}
          onClick={() => onChange({ ...repeat, weekdays: toggled(repeat.weekdays, weekday).toSorted((left, right) => left - right) })}
        >
          <span aria-hidden="true">{weekdayName(weekday, language, 'short')}</span>
          <span className="visually-hidden">{weekdayName(weekday, language, 'long')}</span>
        </button>
      ))}
    </fieldset>
  );
}

function MonthPlace({ repeat, day, isDisabled, onChange }: RuleProps): ReactNode {
  const { t, language } = useTexts();
  const { weekdayPosition } = repeat;
  return (
    <div className={styles['month']}>
      <Segmented
        label={t('post.series.place')}
        value={weekdayPosition === null ? 'day' : 'weekday'}
        choices={[{ value: 'day', label: t('post.series.byDay') }, { value: 'weekday', label: t('post.series.byWeekday') }]}
        onChange={(place) => !isDisabled && onChange(withMonthPlace(repeat, place, day))}
      />
      {weekdayPosition === null ? (
        <NumberField label={t('post.series.monthDay')} isLabelHidden value={repeat.monthDay} minimum={1} maximum={31} digits={0} suffix="." isLive isDisabled={isDisabled} onCommit={(number) => number !== null && onChange({ ...repeat, monthDay: Math.round(number) })} />
      ) : (
        <div className={styles['pair']}>
          <SelectField
            label={t('post.series.position')}
            isLabelHidden
            value={String(weekdayPosition)}
            choices={positions.map((position) => ({ value: String(position), label: t(positionKey(position)) }))}
            isDisabled={isDisabled}
            onChange={(value) => onChange({ ...repeat, weekdayPosition: positions.find((position) => String(position) === value) ?? 1 })}
          />
          <SelectField
            label={t('post.series.weekday')}
            isLabelHidden
            value={String(repeat.weekdays[0] ?? 1)}
            choices={weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(weekday, language, 'long') }))}
            isDisabled={isDisabled}
            onChange={(value) => onChange({ ...repeat, weekdays: weekdays.filter((weekday) => String(weekday) === value) })}
          />
        </div>
      )}
    </div>
  );
}

function End({ repeat, day, isDisabled, onChange }: RuleProps): ReactNode {
  const { t, f } = useTexts();
  const { horizon } = usePlan().settings;
  const kind = repeat.count !== null ? 'count' : repeat.until !== null ? 'until' : 'plan';
  const change = (next: 'plan' | 'until' | 'count'): void => {
    if (next === kind) return;
    onChange({ ...repeat, until: next === 'until' ? (horizon.until < day ? day : horizon.until) : null, count: next === 'count' ? 10 : null });
  };
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('post.series.end')}
        value={kind}
        choices={(['plan', 'until', 'count'] as const).map((value) => ({ value, label: t(`post.series.end.${value}`) }))}
        isDisabled={isDisabled}
        hint={kind === 'plan' ? t('post.series.endOfPlan', { day: f.day(horizon.until) }) : undefined}
        onChange={change}
      />
      {kind === 'until' ? (
        <DayField label={t('calendar.form.until')} value={repeat.until} minimum={day} isDisabled={isDisabled} onChange={(until) => onChange({ ...repeat, until })} />
      ) : kind === 'count' ? (
        <NumberField label={t('post.series.count')} value={repeat.count} minimum={1} maximum={5000} digits={0} isLive isDisabled={isDisabled} onCommit={(count) => count !== null && onChange({ ...repeat, count: Math.round(count) })} />
      ) : null}
    </div>
  );
}

function Rule(props: RuleProps): ReactNode {
  const { repeat, day, isDisabled, onChange } = props;
  const { t } = useTexts();
  return (
    <>
      <div className={styles['pair']}>
        <SelectField
          label={t('post.series.frequency')}
          value={repeat.frequency}
          choices={frequencies.map((value) => ({ value, label: t(`post.series.frequency.${value}`) }))}
          isDisabled={isDisabled}
          onChange={(frequency) => onChange(withFrequency(repeat, frequency, day))}
        />
        <NumberField
          label={t(`post.series.interval.${repeat.frequency}`)}
          value={repeat.interval}
          minimum={1}
          maximum={400}
          digits={0}
          isLive
          isDisabled={isDisabled}
          onCommit={(interval) => interval !== null && onChange({ ...repeat, interval: Math.round(interval) })}
        />
      </div>
      {repeat.frequency === 'weekly' ? <Weekdays {...props} /> : repeat.frequency === 'monthly' ? <MonthPlace {...props} /> : null}
      <End {...props} />
    </>
  );
}

/** When a post comes again: the rule, the same in words, its next days, and those that are left out. */
export function SeriesFields({ form, post, set, isDisabled, error }: PartProps & { readonly error: string | null }): ReactNode {
  const { t } = useTexts();
  const { repeat, day } = form;
  const isSeries = post?.isOccurrence ?? false;
  return (
    <section className={styles['series']} aria-label={t('post.series')}>
      {isSeries ? null : (
        <CheckField label={t('post.series.repeat')} isChecked={repeat !== null} isDisabled={isDisabled || day === null} onChange={(isOn) => set({ repeat: isOn && day !== null ? proposedRepeat(day) : null })} />
      )}
      {repeat === null || day === null ? null : <SeriesPreview repeat={repeat} day={day} seriesId={post?.seriesId ?? null} isDisabled={isDisabled} onChange={(next) => set({ repeat: next })} />}
      {repeat === null || day === null ? null : <Rule repeat={repeat} day={day} isDisabled={isDisabled} onChange={(next) => set({ repeat: next })} />}
      {error === null ? null : (
        <p className={styles['error']} role="alert">
          {error}
        </p>
      )}
    </section>
  );
}
