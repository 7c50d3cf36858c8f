import { Plus } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { budgetReferences } from '@shared/benchmarks';
import { add } from '@shared/commands';
import type { BudgetCategory, BudgetLine, Plan } from '@shared/schema';
import { Button, MoneyField, SelectField, TextField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId } from '../../state';
import { budgetCategories } from './budget-figures';
import { rhythms } from './LineRow';
import styles from './Lines.module.css';

const CENTS = 100;

/** The usual amount for the chosen category, to take over with a click. */
function UsualAmount({ category, onTake }: { readonly category: BudgetCategory; readonly onTake: (cents: number) => void }): ReactNode {
  const { t } = useTexts();
  if (category !== 'tools' && category !== 'ads') return null;
  const reference = budgetReferences[category];
  return (
    <div className={styles['usual']}>
      <span>{t('budget.usual')}</span>
      <ValueOrigin value={reference} />
      <Button tone="quiet" onClick={() => onTake(Math.round(reference.likely * CENTS))}>
        {t('budget.takeUsual')}
      </Button>
    </div>
  );
}

/** Adds a line; name, category, amount and rhythm are enough. */
export function AddLine({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [category, setCategory] = useState<BudgetCategory>('tools');
  const [cents, setCents] = useState<number | null>(null);
  const [rhythm, setRhythm] = useState<BudgetLine['rhythm']>('monthly');
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (name.trim() === '') return;
    const line = { id: makeId('line'), name: name.trim(), category, cents: cents ?? 0, rhythm, from: plan.settings.horizon.from };
    if (!editPlan('budget.done.lineAdded', add('budgetLines', line))) return;
    setName('');
    setCents(null);
    setIsTried(false);
  };
  return (
    <form className={styles['add']} onSubmit={submit} aria-label={t('budget.lines.add')}>
      <TextField label={t('budget.line.new')} value={name} error={isTried && name.trim() === '' ? t('common.nameMissing') : null} onChange={setName} />
      <SelectField label={t('budget.line.category')} value={category} choices={budgetCategories.map((value) => ({ value, label: t(`budget.category.${value}`) }))} onChange={setCategory} />
      <MoneyField label={t('budget.line.amount')} cents={cents} currency={plan.settings.currency} isOptional onCommit={setCents} />
      <SelectField label={t('budget.line.rhythm')} value={rhythm} choices={rhythms.map((value) => ({ value, label: t(`budget.rhythm.${value}`) }))} onChange={setRhythm} />
      <Button type="submit" icon={<Plus />}>
        {t('common.add')}
      </Button>
      <UsualAmount category={category} onTake={setCents} />
    </form>
  );
}
