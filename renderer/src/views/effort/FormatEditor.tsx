import { Plus, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatReference, skillLabelKey } from '@shared/benchmarks';
import { add, batch, change, type Command } from '@shared/commands';
import type { Format, Plan, Step } from '@shared/schema';
import { Button, CommitTextField, tableStyles, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, editPlanWithToast, makeId, removeRecord, useIsWritable } from '../../state';
import styles from './FormatsPanel.module.css';
import { StepRow } from './StepRow';

const FIRST_MINUTES = { low: 30, likely: 60, high: 120 } as const;
const points = ['low', 'likely', 'high', 'expected'] as const;
const FIRST_WINDOW = { from: -3, to: -1 } as const;

function StepHeads(): ReactNode {
  const { t } = useTexts();
  return (
    <thead>
      <tr>
        <th scope="col">{t('effort.step.name')}</th>
        <th scope="col">{t('effort.step.skill')}</th>
        <th scope="col">{t('effort.step.level')}</th>
        <th scope="col">
          <div className={styles['heads']}>
            {points.map((point) => (
              <span key={point} title={t(`effort.point.${point}.note`)}>
                {t(`effort.step.${point}`)}
              </span>
            ))}
          </div>
        </th>
        <th scope="col" title={t('effort.window.note')}>
          {t('effort.step.window')}
        </th>
        <th scope="col">{t('effort.step.owner')}</th>
        <th scope="col">
          <span className="visually-hidden">{t('common.remove')}</span>
        </th>
      </tr>
    </thead>
  );
}

/** Name, origin and steps of one format. */
export function FormatEditor({ format, plan }: { readonly format: Format; readonly plan: Plan }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const isDisabled = !useIsWritable();
  const reference = formatReference(format.kind);
  const setSteps = (steps: Step[]): Command => change('formats', format.id, { steps });
  const addStep = (): void => {
    const last = format.steps.at(-1);
    // A step asks for a skill; a plan without any gets its first one together with the step.
    const newSkill = plan.skills.length === 0 ? { id: makeId('skill'), name: t(skillLabelKey('text')) } : null;
    const skillId = last?.skillId ?? plan.skills[0]?.id ?? newSkill?.id ?? '';
    const step: Step = { id: makeId('step'), name: t('effort.step.new'), skillId, level: 1, minutes: FIRST_MINUTES, window: last?.window ?? FIRST_WINDOW, ownerId: null };
    const added = setSteps([...format.steps, step]);
    editPlan('effort.done.stepAdded', newSkill === null ? added : batch([add('skills', newSkill), added]));
  };
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <CommitTextField label={t('effort.formats.name')} value={format.name} isRequired isDisabled={isDisabled} onCommit={(name) => editPlan('effort.done.formatChanged', change('formats', format.id, { name }))} />
        <div className={styles['origin']}>{reference === undefined ? t('effort.formats.ownOrigin') : <ValueOrigin value={reference.effort} />}</div>
        <Button tone="danger" icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('effort.done.formatRemoved', 'formats', format, texts)}>
          {t('effort.formats.remove')}
        </Button>
      </div>
      {format.steps.length === 0 ? (
        <p>{t('effort.step.none')}</p>
      ) : (
        <div className={styles['scroll']}>
          <table className={`${tableStyles['table']} ${tableStyles['editable']} ${styles['table']}`}>
            <StepHeads />
            <tbody>
              {format.steps.map((step) => (
                <StepRow
                  key={step.id}
                  step={step}
                  plan={plan}
                  isDisabled={isDisabled}
                  onChange={(fields) => editPlan('effort.done.stepChanged', setSteps(format.steps.map((other) => (other.id === step.id ? { ...other, ...fields } : other))))}
                  onRemove={() => editPlanWithToast('effort.done.stepRemoved', setSteps(format.steps.filter((other) => other.id !== step.id)))}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className={styles['below']}>
        <Button icon={<Plus />} disabled={isDisabled} onClick={addStep}>
          {t('effort.step.add')}
        </Button>
      </div>
    </div>
  );
}
