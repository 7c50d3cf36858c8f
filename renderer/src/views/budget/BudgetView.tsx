import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { useCoverageStore, usePlan, useStrategy } from '../../state';
import { BudgetChart } from './BudgetChart';
import { BudgetFigures } from './BudgetFigures';
import styles from './BudgetView.module.css';
import { CapsPanel } from './CapsPanel';
import { ChannelCostPanel } from './ChannelCostPanel';
import { ClientPricePanel } from './ClientPricePanel';
import { LinesPanel } from './LinesPanel';

/** What the plan costs month by month, and whether that stays within the limits. */
export function BudgetView(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const summary = useCoverageStore((state) => state.summary);
  const strategy = useStrategy();
  return (
    <div className={styles['view']}>
      {summary === null ? (
        <p className={styles['waiting']}>{t('common.computing')}</p>
      ) : (
        <>
          <BudgetFigures plan={plan} summary={summary} />
          <BudgetChart plan={plan} summary={summary} />
        </>
      )}
      <ChannelCostPanel costs={strategy?.channels ?? []} />
      <LinesPanel plan={plan} />
      <CapsPanel plan={plan} months={summary?.months ?? []} />
      <ClientPricePanel prices={strategy?.prices ?? []} />
    </div>
  );
}
