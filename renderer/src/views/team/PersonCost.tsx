import type { ReactNode } from 'react';
import { costReference } from '@shared/benchmarks';
import { MoneyField, SelectField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import type { PersonPartProps } from './PersonEditor';
import styles from './PersonEditor.module.css';

const payments = ['internal', 'cash'] as const;

/** What an hour of the person costs, and whether money flows for it. */
export function PersonCost({ person, isDisabled, set }: PersonPartProps): ReactNode {
  const { t } = useTexts();
  const { region, currency } = usePlan().settings;
  const origin = costReference(person.employment, (person.region ?? region).country);
  return (
    <section className={styles['part']}>
      <h3>{t('team.cost.title')}</h3>
      <div className={styles['share']}>
        <MoneyField label={t('team.cost.perHour')} cents={person.costCentsPerHour} currency={currency} isDisabled={isDisabled} onCommit={(cents) => set({ costCentsPerHour: cents ?? 0 })} />
        <SelectField
          label={t('team.cost.paidAs')}
          value={person.paidAs}
          choices={payments.map((value) => ({ value, label: t(`team.paidAs.${value}`) }))}
          isDisabled={isDisabled}
          onChange={(paidAs) => set({ paidAs })}
        />
        <p className={styles['explained']}>{t(`team.paidAs.${person.paidAs}.note`)}</p>
      </div>
      <div className={styles['billing']}>
        <MoneyField label={t('team.cost.billing')} cents={person.billingCentsPerHour} currency={currency} isOptional isDisabled={isDisabled} hint={t('team.cost.billingHint')} onCommit={(billingCentsPerHour) => set({ billingCentsPerHour })} />
      </div>
      {origin === null ? null : <ValueOrigin value={origin} />}
    </section>
  );
}
