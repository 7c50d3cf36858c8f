import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { change, remove } from '@shared/commands';
import type { BudgetLine, Plan } from '@shared/schema';
import { CommitDayField, CommitTextField, IconButton, MoneyField, PeriodFields, SelectField, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast } from '../../state';
import { BrandSelect } from './BrandSelect';
import { budgetCategories } from './budget-figures';
import styles from './Lines.module.css';

/** How often a line falls due. */
export const rhythms = ['once', 'monthly', 'quarterly', 'yearly'] as const satisfies readonly BudgetLine['rhythm'][];

interface LineRowProps {
  readonly line: BudgetLine;
  readonly plan: Plan;
  readonly total: number;
  readonly hasBrands: boolean;
  readonly isDisabled: boolean;
}

interface LinePartProps {
  readonly line: BudgetLine;
  readonly isDisabled: boolean;
  readonly set: (fields: Partial<BudgetLine>) => void;
}

/** One day for what is paid once, else from when until when. */
function LineDays({ line, isDisabled, set }: LinePartProps): ReactNode {
  const { t } = useTexts();
  if (line.rhythm === 'once') {
    return <CommitDayField label={t('budget.line.onDay', { name: line.name })} isLabelHidden value={line.from} isDisabled={isDisabled} onCommit={(from) => from !== null && set({ from, until: null })} />;
  }
  return (
    <PeriodFields
      from={line.from}
      until={line.until}
      isUntilOptional
      labels={{ from: t('budget.line.from', { name: line.name }), until: t('budget.line.until', { name: line.name }) }}
      isLabelHidden
      isDisabled={isDisabled}
      onCommit={({ from, until }) => from !== null && set({ from, until })}
    />
  );
}

/** One line of the budget, every cell of it a field. */
export function LineRow({ line, plan, total, hasBrands, isDisabled }: LineRowProps): ReactNode {
  const { t, f } = useTexts();
  const { currency } = plan.settings;
  const set = (fields: Partial<BudgetLine>): void => void editPlan('budget.done.lineChanged', change('budgetLines', line.id, fields));
  return (
    <tr data-record={line.id}>
      <td className={styles['name']}>
        <CommitTextField label={t('budget.line.nameOf', { name: line.name })} isLabelHidden isRequired value={line.name} isDisabled={isDisabled} onCommit={(name) => set({ name })} />
      </td>
      <td className={styles['category']}>
        <SelectField
          label={t('budget.line.categoryOf', { name: line.name })}
          isLabelHidden
          value={line.category}
          choices={budgetCategories.map((value) => ({ value, label: t(`budget.category.${value}`) }))}
          isDisabled={isDisabled}
          onChange={(category) => set({ category })}
        />
      </td>
      <td className={styles['amount']}>
        <MoneyField label={t('budget.line.amountOf', { name: line.name })} isLabelHidden cents={line.cents} currency={currency} isDisabled={isDisabled} onCommit={(cents) => set({ cents: cents ?? 0 })} />
      </td>
      <td className={styles['rhythm']}>
        <SelectField
          label={t('budget.line.rhythmOf', { name: line.name })}
          isLabelHidden
          value={line.rhythm}
          choices={rhythms.map((value) => ({ value, label: t(`budget.rhythm.${value}`) }))}
          isDisabled={isDisabled}
          onChange={(rhythm) => set(rhythm === 'once' ? { rhythm, until: null } : { rhythm })}
        />
      </td>
      <td className={styles['days']}>
        <LineDays line={line} isDisabled={isDisabled} set={set} />
      </td>
      {hasBrands ? (
        <td className={styles['category']}>
          <BrandSelect label={t('budget.line.brandOf', { name: line.name })} isLabelHidden brands={plan.brands} value={line.brandId} isDisabled={isDisabled} onChange={(brandId) => set({ brandId })} />
        </td>
      ) : null}
      <td className={`${tableStyles['numeric']} ${styles['sum']}`}>{f.money(total, currency)}</td>
      <td>
        <IconButton label={t('common.removeNamed', { name: line.name })} icon={<X />} disabled={isDisabled} onClick={() => editPlanWithToast('budget.done.lineRemoved', remove('budgetLines', line.id))} />
      </td>
    </tr>
  );
}
