import { CircleX, Plus, X } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { add, change, remove } from '@shared/commands';
import type { MonthCost } from '@shared/engine';
import type { BudgetCap, Plan } from '@shared/schema';
import { Button, IconButton, MoneyField, Panel, SelectField, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, makeId, useIsWritable } from '../../state';
import { BrandSelect } from './BrandSelect';
import { budgetCategories, usedOf } from './budget-figures';
import styles from './Lines.module.css';

const scopes = ['month', 'total'] as const satisfies readonly BudgetCap['scope'][];
const EVERYTHING = '';

type CategoryChoice = (typeof budgetCategories)[number] | typeof EVERYTHING;

function CategorySelect(props: { readonly label: string; readonly value: BudgetCap['category']; readonly onChange: (category: BudgetCap['category']) => void; readonly isLabelHidden?: boolean; readonly isDisabled?: boolean }): ReactNode {
  const { t } = useTexts();
  const choices: { value: CategoryChoice; label: string }[] = [{ value: EVERYTHING, label: t('budget.everything') }, ...budgetCategories.map((value) => ({ value, label: t(`budget.category.${value}`) }))];
  return (
    <SelectField
      label={props.label}
      isLabelHidden={props.isLabelHidden ?? false}
      isDisabled={props.isDisabled ?? false}
      value={props.value ?? EVERYTHING}
      choices={choices}
      onChange={(category) => props.onChange(category === EVERYTHING ? null : category)}
    />
  );
}

/** How much of a cap is used, in words; broken ones with a sign. */
function CapUse({ cap, months, currency }: { readonly cap: BudgetCap; readonly months: readonly MonthCost[]; readonly currency: string }): ReactNode {
  const { t, f } = useTexts();
  const used = usedOf(cap, months);
  if (used === null) return <span className={styles['used']}>{t('budget.cap.inVerdict')}</span>;
  const amount = f.money(used.cents, currency);
  const text = used.month === null ? t('budget.cap.usedInAll', { amount }) : t('budget.cap.usedInMonth', { amount, month: f.month(`${used.month}-01`) });
  if (used.cents <= cap.cents) return <span className={styles['used']}>{text}</span>;
  return (
    <span className={styles['broken']}>
      <CircleX aria-hidden="true" />
      {text} · {t('budget.overBy', { over: f.money(used.cents - cap.cents, currency) })}
    </span>
  );
}

function CapRow({ cap, plan, months, isDisabled }: { readonly cap: BudgetCap; readonly plan: Plan; readonly months: readonly MonthCost[]; readonly isDisabled: boolean }): ReactNode {
  const { t } = useTexts();
  const set = (fields: Partial<BudgetCap>): void => void editPlan('budget.done.capChanged', change('budgetCaps', cap.id, fields));
  const number = plan.budgetCaps.indexOf(cap) + 1;
  return (
    <tr>
      <td className={styles['rhythm']}>
        <SelectField label={t('budget.cap.scopeOf', { number })} isLabelHidden value={cap.scope} choices={scopes.map((value) => ({ value, label: t(`budget.scope.${value}`) }))} isDisabled={isDisabled} onChange={(scope) => set({ scope })} />
      </td>
      <td className={styles['category']}>
        <CategorySelect label={t('budget.cap.categoryOf', { number })} isLabelHidden value={cap.category} isDisabled={isDisabled} onChange={(category) => set({ category })} />
      </td>
      {plan.brands.length > 1 ? (
        <td className={styles['category']}>
          <BrandSelect label={t('budget.cap.brandOf', { number })} isLabelHidden brands={plan.brands} value={cap.brandId} isDisabled={isDisabled} onChange={(brandId) => set({ brandId })} />
        </td>
      ) : null}
      <td className={styles['amount']}>
        <MoneyField label={t('budget.cap.amountOf', { number })} isLabelHidden cents={cap.cents} currency={plan.settings.currency} isDisabled={isDisabled} onCommit={(cents) => set({ cents: cents ?? 0 })} />
      </td>
      <td className={styles['cell']}>
        <CapUse cap={cap} months={months} currency={plan.settings.currency} />
      </td>
      <td>
        <IconButton label={t('budget.cap.remove', { number })} icon={<X />} disabled={isDisabled} onClick={() => editPlanWithToast('budget.done.capRemoved', remove('budgetCaps', cap.id))} />
      </td>
    </tr>
  );
}

function AddCap({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTexts();
  const [scope, setScope] = useState<BudgetCap['scope']>('month');
  const [category, setCategory] = useState<BudgetCap['category']>(null);
  const [brandId, setBrandId] = useState<string | null>(null);
  const [cents, setCents] = useState<number | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (cents !== null && editPlan('budget.done.capAdded', add('budgetCaps', { id: makeId('cap'), scope, category, brandId, cents }))) setCents(null);
  };
  return (
    <form className={`${styles['add']} ${styles['capsAdd']}`} onSubmit={submit} aria-label={t('budget.caps.add')}>
      <SelectField label={t('budget.cap.scope')} value={scope} choices={scopes.map((value) => ({ value, label: t(`budget.scope.${value}`) }))} onChange={setScope} />
      <CategorySelect label={t('budget.cap.category')} value={category} onChange={setCategory} />
      {plan.brands.length > 1 ? <BrandSelect label={t('budget.line.brand')} brands={plan.brands} value={brandId} onChange={setBrandId} /> : null}
      <MoneyField label={t('budget.cap.amount')} cents={cents} currency={plan.settings.currency} isOptional onCommit={setCents} />
      <Button type="submit" icon={<Plus />}>
        {t('common.add')}
      </Button>
    </form>
  );
}

/** The most that may be spent, per month or in all, on everything or on a part. */
export function CapsPanel({ plan, months }: { readonly plan: Plan; readonly months: readonly MonthCost[] }): ReactNode {
  const { t } = useTexts();
  const isWritable = useIsWritable();
  return (
    <Panel title={t('budget.caps.title')} note={t('budget.caps.note')} isFlush>
      {plan.budgetCaps.length === 0 ? (
        <p className={styles['none']}>{t('budget.caps.none')}</p>
      ) : (
        <table className={`${tableStyles['table']} ${tableStyles['editable']} ${styles['table']}`}>
          <thead>
            <tr>
              <th scope="col">{t('budget.cap.scope')}</th>
              <th scope="col">{t('budget.cap.category')}</th>
              {plan.brands.length > 1 ? <th scope="col">{t('budget.line.brand')}</th> : null}
              <th scope="col" className={tableStyles['numeric']}>
                {t('budget.cap.amount')}
              </th>
              <th scope="col">{t('budget.cap.used')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('common.remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {plan.budgetCaps.map((cap) => (
              <CapRow key={cap.id} cap={cap} plan={plan} months={months} isDisabled={!isWritable} />
            ))}
          </tbody>
        </table>
      )}
      {isWritable ? <AddCap plan={plan} /> : null}
    </Panel>
  );
}
