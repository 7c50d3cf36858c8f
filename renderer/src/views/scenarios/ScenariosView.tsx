import { GitBranch, LoaderCircle, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button, EmptyState, Notice, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useBasePlan, useComparison, useIsWritable } from '../../state';
import { CompareCurves, type Curve } from './CompareCurves';
import { CompareTable } from './CompareTable';
import { NewScenarioDialog } from './NewScenarioDialog';
import { RhythmFinder } from './RhythmFinder';
import { ScenarioHead } from './ScenarioHead';
import styles from './ScenariosView.module.css';

/** Scenarios beside the plan at once. */
const MOST_COMPARED = 4;

/** Which scenarios are compared: those that were chosen, else the first ones. */
function useChosen(ids: readonly string[]): { readonly chosen: readonly string[]; readonly toggle: (id: string) => void } {
  const [left, setLeft] = useState<readonly string[] | null>(null);
  const chosen = (left ?? ids).filter((id) => ids.includes(id)).slice(0, MOST_COMPARED);
  return { chosen, toggle: (id) => setLeft(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(-MOST_COMPARED)) };
}

function Chooser({ chosen, toggle }: ReturnType<typeof useChosen>): ReactNode {
  const { t } = useTexts();
  const { scenarios } = useBasePlan();
  if (scenarios.length <= MOST_COMPARED) return null;
  return (
    <div className={styles['chips']} role="group" aria-label={t('scenarios.choose', { count: MOST_COMPARED })}>
      {scenarios.map(({ id, name }) => (
        <button key={id} type="button" aria-pressed={chosen.includes(id)} onClick={() => toggle(id)}>
          {name}
        </button>
      ))}
    </div>
  );
}

function Comparison({ choice }: { readonly choice: ReturnType<typeof useChosen> }): ReactNode {
  const { t } = useTexts();
  const plan = useBasePlan();
  const { columns, isComputing, hasFailed } = useComparison(choice.chosen);
  if (hasFailed) return <Notice tone="problem">{t('common.verdictFailed')}</Notice>;
  const scenarios = choice.chosen.flatMap((id) => plan.scenarios.find((scenario) => scenario.id === id) ?? []);
  const curves = [{ id: '', name: t('scenarios.plan') }, ...scenarios].flatMap(({ id, name }): Curve[] => {
    const column = columns.get(id);
    return column === undefined ? [] : [{ id, name, column }];
  });
  return (
    <>
      <Panel
        title={t('scenarios.compare.title')}
        note={t('scenarios.compare.note')}
        isFlush
        actions={isComputing ? <LoaderCircle className={styles['spinner']} role="status" aria-label={t('common.computing')} /> : undefined}
      >
        <Chooser {...choice} />
        <CompareTable
          plan={plan}
          scenarios={scenarios}
          columns={columns}
          head={(scenario) => (scenario === null ? <span className={styles['plan']}>{t('scenarios.plan')}</span> : <ScenarioHead scenario={scenario} />)}
        />
      </Panel>
      <Panel title={t('scenarios.curves.title')} note={t('scenarios.curves.note')} isFlush>
        <CompareCurves curves={curves} label={t('scenarios.curves.label', { count: curves.length })} />
      </Panel>
    </>
  );
}

/** Scenarios: what if. The plan and named lists of edits on top of it, side by side. */
export function ScenariosView(): ReactNode {
  const { t } = useTexts();
  const { scenarios, channels } = useBasePlan();
  const isWritable = useIsWritable();
  const [isAdding, setIsAdding] = useState(false);
  const choice = useChosen(scenarios.map(({ id }) => id));
  const button = (
    <Button tone="primary" icon={<Plus />} disabled={!isWritable} onClick={() => setIsAdding(true)}>
      {t('scenarios.add')}
    </Button>
  );
  return (
    <div className={styles['view']}>
      {scenarios.length === 0 ? (
        <Panel>
          <EmptyState icon={<GitBranch />} title={t('scenarios.empty.title')} text={t('scenarios.empty.text')}>
            {button}
          </EmptyState>
        </Panel>
      ) : (
        <>
          <div className={styles['bar']}>
            <p>{t('scenarios.intro')}</p>
            {button}
          </div>
          <Comparison choice={choice} />
        </>
      )}
      {channels.length === 0 ? null : <RhythmFinder onAdded={choice.toggle} />}
      {isAdding ? <NewScenarioDialog onClose={() => setIsAdding(false)} onAdded={choice.toggle} /> : null}
    </div>
  );
}
