import type { ReactNode } from 'react';
import { budgetReferences, costReference, type ReferenceValue } from '@shared/benchmarks';
import { Button, MoneyField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { dearestMonth } from './month-cost';
import type { Preview } from './use-preview';
import { StepHeading } from './StepHeading';
import type { StepProps } from './step-props';
import styles from './BudgetStep.module.css';

const quickAmounts = [10_000, 25_000, 50_000, 100_000, 200_000] as const;

function Typical({ label, text, value }: { readonly label: string; readonly text: string; readonly value: ReferenceValue }): ReactNode {
  return (
    <div className={styles['typical']}>
      <dt>{label}</dt>
      <dd className={styles['text']}>{text}</dd>
      <dd>
        <ValueOrigin value={value} />
      </dd>
    </div>
  );
}

function TypicalCosts({ country }: { readonly country: string }): ReactNode {
  const { t } = useTexts();
  const freelancer = costReference('freelancer', country);
  const agency = costReference('agency', country);
  return (
    <section className={styles['part']}>
      <h2>{t('wizard.budget.typical')}</h2>
      <dl className={styles['list']}>
        <Typical label={t('wizard.budget.tools')} text={t('wizard.budget.toolsText')} value={budgetReferences.tools} />
        <Typical label={t('wizard.budget.ads')} text={t('wizard.budget.adsText')} value={budgetReferences.ads} />
        {freelancer === null ? null : <Typical label={t('wizard.budget.freelancers')} text={t('wizard.budget.freelancersText')} value={freelancer} />}
        {agency === null ? null : <Typical label={t('wizard.budget.agency')} text={t('wizard.budget.agencyText')} value={agency} />}
      </dl>
    </section>
  );
}

/** What goes out in the dearest month, as the plan stands. */
function Spending({ preview }: { readonly preview: Preview }): ReactNode {
  const { t, f } = useTexts();
  const { currency } = preview.made.plan.settings;
  const dearest = dearestMonth(preview.summary.months);
  if (dearest === undefined) return <p className={styles['spending']}>{t('wizard.budget.noSpending')}</p>;
  const values = {
    month: f.month(`${dearest.month}-01`),
    amount: f.money(dearest.cashCents, currency),
    labour: f.money(dearest.labourCashCents, currency),
    lines: f.money(dearest.cashCents - dearest.labourCashCents, currency),
  };
  return (
    <p className={styles['spending']}>
      {t('wizard.budget.spending', values)}
      {preview.summary.overBudgetCents > 0 ? <strong> {t('wizard.budget.over', { amount: f.money(preview.summary.overBudgetCents, currency) })}</strong> : null}
    </p>
  );
}

/** Fourth step: how much money may go out a month, if that is limited. */
export function BudgetStep({ draft, change, live }: StepProps): ReactNode {
  const { t, f } = useTexts();
  const { currency } = live.made.plan.settings;
  const take = (monthlyBudgetCents: number | null): void => change((before) => ({ ...before, monthlyBudgetCents }));
  return (
    <>
      <StepHeading title={t('wizard.budget.title')} lead={t('wizard.budget.lead')} />
      <section className={styles['part']}>
        <div className={styles['amount']}>
          <MoneyField label={t('wizard.budget.amount')} hint={t('wizard.budget.amountHint')} cents={draft.monthlyBudgetCents} currency={currency} isOptional isLive onCommit={take} />
          <fieldset aria-label={t('wizard.budget.quick')} className={styles['quick']}>
            {quickAmounts.map((cents) => (
              <Button key={cents} aria-pressed={draft.monthlyBudgetCents === cents} onClick={() => take(cents)}>
                {f.money(cents, currency)}
              </Button>
            ))}
            <Button aria-pressed={draft.monthlyBudgetCents === null} onClick={() => take(null)}>
              {t('wizard.budget.none')}
            </Button>
          </fieldset>
        </div>
        {draft.monthlyBudgetCents === null ? null : <p className={styles['spending']}>{t('wizard.budget.toolsTaken')}</p>}
        {live.preview === null ? null : <Spending preview={live.preview} />}
      </section>
      <TypicalCosts country={draft.region.country} />
    </>
  );
}
