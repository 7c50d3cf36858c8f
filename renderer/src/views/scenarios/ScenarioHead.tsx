import { Check, Copy, ListChecks, Pencil, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { add, adoptScenario, change, remove } from '@shared/commands';
import type { Scenario } from '@shared/schema';
import { Button, CommitTextField, IconButton } from '../../components';
import { useTexts } from '../../i18n';
import { editBasePlan, makeId, showScenario, useBasePlan, useIsWritable, usePlanStore, useToastStore } from '../../state';
import { EditsDialog } from './EditsDialog';
import styles from './ScenarioHead.module.css';

function useScenarioActions(scenario: Scenario): { readonly adopt: () => void; readonly duplicate: () => void; readonly discard: () => void } {
  const { t } = useTexts();
  const plan = useBasePlan();
  const { say } = useToastStore.getState();
  return {
    adopt: () => {
      showScenario(null);
      if (editBasePlan('scenarios.done.adopted', adoptScenario(plan, scenario.id))) say({ tone: 'plain', key: 'scenarios.done.adopted', values: {}, offersUndo: true });
    },
    duplicate: () => {
      editBasePlan('scenarios.done.added', add('scenarios', { ...scenario, id: makeId('scenario'), name: t('scenarios.copyOf', { name: scenario.name }) }));
    },
    discard: () => {
      showScenario(null);
      if (editBasePlan('scenarios.done.removed', remove('scenarios', scenario.id))) say({ tone: 'plain', key: 'scenarios.done.removed', values: {}, offersUndo: true });
    },
  };
}

/** Name of a scenario, and what can be done with it. */
export function ScenarioHead({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const { t } = useTexts();
  const isWritable = useIsWritable();
  const isShown = usePlanStore((state) => state.document?.scenario?.id === scenario.id);
  const [isListing, setIsListing] = useState(false);
  const actions = useScenarioActions(scenario);
  return (
    <div className={styles['head']}>
      <CommitTextField label={t('common.name')} isLabelHidden isRequired value={scenario.name} isDisabled={!isWritable} onCommit={(name) => editBasePlan('scenarios.done.renamed', change('scenarios', scenario.id, { name }))} />
      <span className={styles['count']}>{t('scenarios.editCount', { count: scenario.commands.length })}</span>
      <div className={styles['work']}>
        <Button icon={<Pencil />} disabled={isShown} onClick={() => showScenario(scenario.id)}>
          {t(isShown ? 'scenarios.isShown' : 'scenarios.work')}
        </Button>
      </div>
      <div className={styles['small']}>
        <IconButton label={t('scenarios.adopt')} icon={<Check />} disabled={!isWritable || scenario.commands.length === 0} onClick={actions.adopt} />
        <IconButton label={t('scenarios.edits')} icon={<ListChecks />} onClick={() => setIsListing(true)} />
        <IconButton label={t('scenarios.duplicate')} icon={<Copy />} disabled={!isWritable} onClick={actions.duplicate} />
        <IconButton label={t('scenarios.remove')} icon={<Trash2 />} disabled={!isWritable} onClick={actions.discard} />
      </div>
      {isListing ? <EditsDialog scenario={scenario} onClose={() => setIsListing(false)} /> : null}
    </div>
  );
}
