import type { ReactNode } from 'react';
import { costReference, overtimeHours, overtimeSurcharge, type ReferenceValue } from '@shared/benchmarks';
import { change } from '@shared/commands';
import { HoursField, MoneyField, NumberField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable, usePlan } from '../../state';
import styles from './TermsFields.module.css';

/** Without a figure of one's own the reference value holds, and is shown. */
function Hint({ isOwn, value }: { readonly isOwn: boolean; readonly value: ReferenceValue }): ReactNode {
  const { t } = useTexts();
  return isOwn ? (
    <>
      {t('repairs.terms.own')} <ValueOrigin value={value} />
    </>
  ) : (
    <ValueOrigin value={value} />
  );
}

/** What an hour on top costs and how much of it may be asked for. An empty field takes the reference value back. */
export function TermsFields(): ReactNode {
  const { t } = useTexts();
  const { settings, skills } = usePlan();
  const isDisabled = !useIsWritable();
  const { country } = settings.region;
  const surcharge = overtimeSurcharge(country);
  const rate = costReference('freelancer', country);
  const shared = { isOptional: true, isDisabled } as const;
  return (
    <div className={styles['terms']}>
      <NumberField
        {...shared}
        label={t('repairs.terms.surcharge')}
        value={settings.overtimePercent ?? surcharge.likely}
        digits={0}
        maximum={400}
        suffix="%"
        hint={<Hint isOwn={settings.overtimePercent !== null} value={surcharge} />}
        onCommit={(value) => editPlan('repairs.terms.changed', { type: 'settings', set: { overtimePercent: value === null ? null : Math.round(value) } })}
      />
      <HoursField
        {...shared}
        label={t('repairs.terms.most')}
        minutes={settings.overtimeMinutesPerWeek ?? overtimeHours.likely * 60}
        maximumHours={50}
        hint={<Hint isOwn={settings.overtimeMinutesPerWeek !== null} value={overtimeHours} />}
        onCommit={(overtimeMinutesPerWeek) => editPlan('repairs.terms.changed', { type: 'settings', set: { overtimeMinutesPerWeek } })}
      />
      <fieldset className={styles['rates']}>
        <legend>{t('repairs.terms.rates')}</legend>
        {rate === null ? null : (
          <p className={styles['origin']}>
            <ValueOrigin value={rate} />
          </p>
        )}
        <div className={styles['skills']}>
          {skills.map((skill) => (
            <MoneyField
              key={skill.id}
              {...shared}
              label={skill.name}
              currency={settings.currency}
              cents={skill.freelancerCentsPerHour ?? Math.round((rate?.likely ?? 0) * 100)}
              onCommit={(freelancerCentsPerHour) => editPlan('repairs.terms.changed', change('skills', skill.id, { freelancerCentsPerHour }))}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
