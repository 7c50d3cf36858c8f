import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { goalReference, type IndicatorReference, indicatorReference } from '@shared/benchmarks';
import { change } from '@shared/commands';
import type { SubGoalReport } from '@shared/engine';
import type { Goal, SubGoal } from '@shared/schema';
import { Button, CheckField, CommitDayField, CommitTextField, NumberField, SelectField } from '../../components';
import { type Texts, useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable, usePlan } from '../../state';
import { FindingList } from './FindingList';
import styles from './GoalsView.module.css';

const OWN = '';
const MOST = 1_000_000_000;

type Set = (fields: Partial<SubGoal>) => void;

/** Indicators of the catalogue for the goals that a sub-goal serves. */
function offeredFor(subGoal: SubGoal, goals: readonly Goal[]): readonly IndicatorReference[] {
  return goals.filter(({ id }) => subGoal.goalIds.includes(id)).flatMap(({ catalogueId }) => goalReference(catalogueId)?.indicators ?? []);
}

function fieldsOf(indicator: IndicatorReference | undefined, { t }: Texts): Partial<SubGoal> {
  if (indicator === undefined) return { indicatorId: null };
  return { indicatorId: indicator.id, indicator: t(indicator.labelKey), unit: t(indicator.unitKey), direction: indicator.direction };
}

function Measure({ subGoal, isDisabled, set }: { readonly subGoal: SubGoal; readonly isDisabled: boolean; readonly set: Set }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { goals } = usePlan();
  const offered = offeredFor(subGoal, goals);
  const known = indicatorReference(subGoal.indicatorId);
  return (
    <div className={styles['fields']}>
      <SelectField
        label={t('goals.sub.indicatorFrom')}
        value={known?.id ?? OWN}
        isDisabled={isDisabled}
        choices={[{ value: OWN, label: t('goals.sub.ownIndicator') }, ...[...new Set([...(known === undefined ? [] : [known]), ...offered])].map(({ id, labelKey }) => ({ value: id, label: t(labelKey) }))]}
        onChange={(id) => set(fieldsOf(indicatorReference(id), texts))}
        hint={known === undefined ? undefined : t('goals.sub.how', { how: t(known.howKey) })}
      />
      <CommitTextField label={t('goals.sub.indicator')} value={subGoal.indicator} isDisabled={isDisabled} onCommit={(indicator) => set({ indicator })} />
      <CommitTextField label={t('goals.sub.unit')} value={subGoal.unit} maxLength={40} isDisabled={isDisabled} onCommit={(unit) => set({ unit })} />
      <SelectField
        label={t('goals.sub.direction')}
        value={subGoal.direction}
        isDisabled={isDisabled}
        choices={(['up', 'down'] as const).map((value) => ({ value, label: t(`goals.direction.${value}`) }))}
        onChange={(direction) => set({ direction })}
      />
      <NumberField label={t('goals.sub.baseline')} value={subGoal.baseline} minimum={-MOST} maximum={MOST} isOptional isDisabled={isDisabled} onCommit={(baseline) => set({ baseline })} />
      <NumberField label={t('goals.sub.target')} value={subGoal.target} minimum={-MOST} maximum={MOST} isOptional isDisabled={isDisabled} onCommit={(target) => set({ target })} />
      <CommitDayField label={t('goals.sub.deadline')} value={subGoal.deadline} isOptional isDisabled={isDisabled} onCommit={(deadline) => set({ deadline })} />
    </div>
  );
}

interface ChoicesProps {
  readonly legend: string;
  readonly records: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly onChange: (ids: string[]) => void;
}

function Choices({ legend, records, chosen, isDisabled, onChange }: ChoicesProps): ReactNode {
  if (records.length === 0) return null;
  return (
    <fieldset className={styles['choices']}>
      <legend>{legend}</legend>
      {records.map(({ id, name }) => (
        <CheckField key={id} label={name} isChecked={chosen.includes(id)} isDisabled={isDisabled} onChange={(isChecked) => onChange(isChecked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
      ))}
    </fieldset>
  );
}

/** Everything about one sub-goal, with what the program says about it beside. */
export function SubGoalEditor({ subGoal, report }: { readonly subGoal: SubGoal; readonly report: SubGoalReport | undefined }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { goals, channels, activities } = usePlan();
  const isDisabled = !useIsWritable();
  const set: Set = (fields) => void editPlan('goals.done.subGoalChanged', change('subGoals', subGoal.id, fields));
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <CommitTextField label={t('common.name')} value={subGoal.name} isRequired isDisabled={isDisabled} onCommit={(name) => set({ name })} />
        <Button tone="danger" icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('goals.done.subGoalRemoved', 'subGoals', subGoal, texts)}>
          {t('common.remove')}
        </Button>
      </div>
      {report === undefined ? null : <FindingList findings={report.findings} />}
      <Choices legend={t('goals.sub.serves')} records={goals} chosen={subGoal.goalIds} isDisabled={isDisabled} onChange={(goalIds) => set({ goalIds })} />
      <Measure subGoal={subGoal} isDisabled={isDisabled} set={set} />
      <Choices legend={t('goals.sub.channels')} records={channels} chosen={subGoal.channelIds} isDisabled={isDisabled} onChange={(channelIds) => set({ channelIds })} />
      <Choices legend={t('goals.sub.activities')} records={activities} chosen={subGoal.activityIds} isDisabled={isDisabled} onChange={(activityIds) => set({ activityIds })} />
      <p className={styles['hint']}>{t('goals.sub.worksHint')}</p>
    </div>
  );
}
