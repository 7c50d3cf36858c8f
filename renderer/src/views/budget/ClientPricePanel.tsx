import type { ReactNode } from 'react';
import { changeSettings } from '@shared/commands';
import type { MonthPrice } from '@shared/engine';
import { NumberField, Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable, usePlan } from '../../state';
import styles from './BudgetView.module.css';

const HIGHEST_MARGIN = 500;

/** For agencies: what a client is asked for, month by month. Only shown where somebody has a billing rate. */
export function ClientPricePanel({ prices }: { readonly prices: readonly MonthPrice[] }): ReactNode {
  const { t, f } = useTexts();
  const { people, settings } = usePlan();
  const isDisabled = !useIsWritable();
  if (people.every((person) => person.billingCentsPerHour === null)) return null;
  const money = (cents: number): string => f.money(cents, settings.currency);
  const sum = (read: (price: MonthPrice) => number): number => prices.reduce((total, price) => total + read(price), 0);
  return (
    <Panel title={t('budget.price.title')} note={t('budget.price.note')} isFlush>
      <div className={styles['margin']}>
        <NumberField label={t('budget.price.margin')} value={settings.marginPercent} digits={0} maximum={HIGHEST_MARGIN} suffix="%" isDisabled={isDisabled} onCommit={(margin) => editPlan('budget.done.margin', changeSettings({ marginPercent: Math.round(margin ?? 0) }))} />
      </div>
      <table className={tableStyles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('budget.price.month')}</th>
            {(['labour', 'passedOn', 'total'] as const).map((column) => (
              <th key={column} scope="col" className={tableStyles['numeric']}>
                {t(`budget.price.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prices.map(({ month, labourCents, passedOnCents }) => (
            <tr key={month}>
              <th scope="row">{f.month(`${month}-01`)}</th>
              <td className={tableStyles['numeric']}>{money(labourCents)}</td>
              <td className={tableStyles['numeric']}>{money(passedOnCents)}</td>
              <td className={tableStyles['numeric']}>{money(labourCents + passedOnCents)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('budget.price.sum')}</th>
            <td className={tableStyles['numeric']}>{money(sum(({ labourCents }) => labourCents))}</td>
            <td className={tableStyles['numeric']}>{money(sum(({ passedOnCents }) => passedOnCents))}</td>
            <td className={tableStyles['numeric']}>{money(sum(({ labourCents, passedOnCents }) => labourCents + passedOnCents))}</td>
          </tr>
        </tfoot>
      </table>
    </Panel>
  );
}
