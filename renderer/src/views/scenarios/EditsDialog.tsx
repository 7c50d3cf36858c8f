import { type ReactNode, useState } from 'react';
import { adoptScenarioSteps, copyScenarioSteps, dropScenarioSteps, replayScenario, type ScenarioConflict } from '@shared/commands';
import type { TextKey } from '@shared/i18n';
import { describeProblem } from '@shared/i18n';
import type { Scenario } from '@shared/schema';
import { Button, Dialog, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editBasePlan, useBasePlan, useIsWritable } from '../../state';
import { describeEdit } from './describe-edit';
import styles from './ScenarioDialogs.module.css';

/** Edits listed at once; who has more does not read them one by one. */
const MOST_LISTED = 200;

function ConflictText({ conflict }: { readonly conflict: ScenarioConflict | undefined }): ReactNode {
  const { t } = useTexts();
  if (conflict === undefined) return null;
  const [first] = conflict.problems;
  return <small>{conflict.kind === 'overtaken' || first === undefined ? t('scenarios.conflict.overtaken') : t('scenarios.conflict.refused', { why: describeProblem(first, t) })}</small>;
}

interface EditListProps {
  readonly scenario: Scenario;
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
}

function EditList({ scenario, chosen, onChoose }: EditListProps): ReactNode {
  const texts = useTexts();
  const plan = useBasePlan();
  const { conflicts } = replayScenario(plan, scenario);
  return (
    <ul className={styles['edits']}>
      {scenario.commands.slice(0, MOST_LISTED).map((command, index) => (
        <li key={index}>
          <label>
            <input type="checkbox" checked={chosen.includes(index)} onChange={(event) => onChoose(event.target.checked ? [...chosen, index] : chosen.filter((one) => one !== index))} />
            <span>
              {describeEdit(plan, command, texts)}
              <ConflictText conflict={conflicts.find((conflict) => conflict.index === index)} />
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The edits of a scenario one by one, with what no longer fits the plan: to adopt some, leave some out, or copy some to another scenario. */
export function EditsDialog({ scenario, onClose }: { readonly scenario: Scenario; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const plan = useBasePlan();
  const isWritable = useIsWritable();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const others = plan.scenarios.filter(({ id }) => id !== scenario.id);
  const [target, setTarget] = useState(others[0]?.id ?? '');
  const act = (label: TextKey, command: Parameters<typeof editBasePlan>[1]): void => {
    if (editBasePlan(label, command)) setChosen([]);
  };
  const isIdle = chosen.length === 0 || !isWritable;
  return (
    <Dialog
      title={t('scenarios.edits.title', { name: scenario.name })}
      width="large"
      onClose={onClose}
      footer={
        <>
          {others.length === 0 ? null : (
            <div className={styles['copy']}>
              <SelectField label={t('scenarios.edits.target')} isLabelHidden value={target} choices={others.map(({ id, name }) => ({ value: id, label: name }))} onChange={setTarget} />
              <Button disabled={isIdle} onClick={() => act('scenarios.done.copied', copyScenarioSteps(plan, scenario.id, target, chosen))}>
                {t('scenarios.edits.copy')}
              </Button>
            </div>
          )}
          <Button disabled={isIdle} onClick={() => act('scenarios.done.dropped', dropScenarioSteps(plan, scenario.id, chosen))}>
            {t('scenarios.edits.drop')}
          </Button>
          <Button tone="primary" disabled={isIdle} onClick={() => act('scenarios.done.partsAdopted', adoptScenarioSteps(plan, scenario.id, chosen))}>
            {t('scenarios.edits.adopt')}
          </Button>
        </>
      }
    >
      {scenario.commands.length === 0 ? <p>{t('scenarios.edits.none')}</p> : <EditList scenario={scenario} chosen={chosen} onChoose={setChosen} />}
      {scenario.commands.length > MOST_LISTED ? <p className={styles['note']}>{t('scenarios.edits.more', { count: scenario.commands.length - MOST_LISTED })}</p> : null}
    </Dialog>
  );
}
