import { CircleAlert, GitBranch } from 'lucide-react';
import type { ReactNode } from 'react';
import { adoptScenario } from '@shared/commands';
import { Button } from '../components';
import { useTexts } from '../i18n';
import { editBasePlan, showScenario, useAppStore, useBasePlan, useIsWritable, usePlanStore, useToastStore } from '../state';
import styles from './ScenarioBar.module.css';

/** Says in every room that a scenario is shown and edited, not the plan, and leads back or adopts it. */
export function ScenarioBar(): ReactNode {
  const { t } = useTexts();
  const shown = usePlanStore((state) => state.document?.scenario ?? null);
  const plan = useBasePlan();
  const isWritable = useIsWritable();
  const scenario = plan.scenarios.find(({ id }) => id === shown?.id);
  if (shown === null || scenario === undefined) return null;
  const adopt = (): void => {
    showScenario(null);
    if (editBasePlan('scenarios.done.adopted', adoptScenario(plan, scenario.id))) useToastStore.getState().say({ tone: 'plain', key: 'scenarios.done.adopted', values: {}, offersUndo: true });
  };
  return (
    <div className={styles['bar']} role="status">
      <GitBranch aria-hidden="true" />
      <p>
        <strong>{t('scenarios.bar', { name: scenario.name })}</strong> {t('scenarios.editCount', { count: scenario.commands.length })}
        {shown.conflicts.length === 0 ? null : (
          <span className={styles['conflict']}>
            <CircleAlert aria-hidden="true" />
            {t('scenarios.conflicts', { count: shown.conflicts.length })}
          </span>
        )}
      </p>
      <Button onClick={() => useAppStore.getState().showView('scenarios')}>{t('scenarios.compare')}</Button>
      <Button disabled={!isWritable || scenario.commands.length === 0} onClick={adopt}>
        {t('scenarios.adopt')}
      </Button>
      <Button tone="primary" onClick={() => showScenario(null)}>
        {t('scenarios.leave')}
      </Button>
    </div>
  );
}
