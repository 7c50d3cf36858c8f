import type { ReactNode } from 'react';
import type { BudgetLine, Plan } from '@shared/schema';
import { Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable } from '../../state';
import { AddLine } from './AddLine';
import { LineRow } from './LineRow';
import { timesDue } from './budget-figures';
import styles from './Lines.module.css';

/** Column heads of the lines; the brand only where there is more than one. */
function Heads({ hasBrands }: { readonly hasBrands: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <tr>
      <th scope="col">{t('budget.line.name')}</th>
      <th scope="col">{t('budget.line.category')}</th>
      <th scope="col" className={tableStyles['numeric']}>
        {t('budget.line.amount')}
      </th>
      <th scope="col">{t('budget.line.rhythm')}</th>
      <th scope="col">{t('budget.line.period')}</th>
      {hasBrands ? <th scope="col">{t('budget.line.brand')}</th> : null}
      <th scope="col" className={tableStyles['numeric']}>
        {t('budget.line.inAll')}
      </th>
      <th scope="col">
        <span className="visually-hidden">{t('common.remove')}</span>
      </th>
    </tr>
  );
}

/** Everything that costs money besides people's hours; each cell can be changed. */
export function LinesPanel({ plan }: { readonly plan: Plan }): ReactNode {
  const { t, f } = useTexts();
  const isWritable = useIsWritable();
  const { budgetLines, brands, settings } = plan;
  const hasBrands = brands.length > 1;
  const totalOf = (line: BudgetLine): number => timesDue(line, plan) * line.cents;
  const total = budgetLines.reduce((sum, line) => sum + totalOf(line), 0);
  return (
    <Panel title={t('budget.lines.title')} note={t('budget.lines.note')} isFlush>
      {budgetLines.length === 0 ? (
        <p className={styles['none']}>{t('budget.lines.none')}</p>
      ) : (
        <table className={`${tableStyles['table']} ${tableStyles['editable']} ${styles['table']}`}>
          <thead>
            <Heads hasBrands={hasBrands} />
          </thead>
          <tbody>
            {budgetLines.map((line) => (
              <LineRow key={line.id} line={line} plan={plan} total={totalOf(line)} hasBrands={hasBrands} isDisabled={!isWritable} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={hasBrands ? 6 : 5}>
                {t('budget.lines.total')}
              </th>
              <td className={tableStyles['numeric']} colSpan={2}>
                {f.money(total, settings.currency)}
              </td>
            </tr>
          </tfoot>
        </table>
      )}
      {isWritable ? <AddLine plan={plan} /> : null}
    </Panel>
  );
}
