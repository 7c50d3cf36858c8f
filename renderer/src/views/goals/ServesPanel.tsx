import { Fragment, type ReactNode } from 'react';
import { change } from '@shared/commands';
import { Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable, usePlan } from '../../state';
import styles from './GoalsView.module.css';

const kinds = ['channels', 'formats', 'activities'] as const;

type Kind = (typeof kinds)[number];

interface Served {
  readonly id: string;
  readonly name: string;
  readonly goalIds: readonly string[];
}

function Row({ kind, record }: { readonly kind: Kind; readonly record: Served }): ReactNode {
  const { t } = useTexts();
  const { goals } = usePlan();
  const isWritable = useIsWritable();
  const toggle = (goalId: string, isServed: boolean): void => {
    const goalIds = isServed ? [...record.goalIds, goalId] : record.goalIds.filter((id) => id !== goalId);
    editPlan('goals.done.serves', change(kind, record.id, { goalIds }));
  };
  return (
    <tr data-serves={record.goalIds.length > 0}>
      <th scope="row">{record.name}</th>
      {goals.map((goal) => (
        <td key={goal.id}>
          <input
            type="checkbox"
            aria-label={t('goals.serves.cell', { name: record.name, goal: goal.name })}
            checked={record.goalIds.includes(goal.id)}
            disabled={!isWritable}
            onChange={(event) => toggle(goal.id, event.target.checked)}
          />
        </td>
      ))}
    </tr>
  );
}

/** Which goals every channel, format and activity serves: hours follow from it. */
export function ServesPanel(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  return (
    <Panel title={t('goals.serves.title')} note={t('goals.serves.note')} isFlush>
      <div className={styles['scroll']}>
        <table className={`${tableStyles['table']} ${styles['serves']}`}>
          <thead>
            <tr>
              <th scope="col">{t('goals.serves.what')}</th>
              {plan.goals.map((goal) => (
                <th key={goal.id} scope="col">
                  {goal.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {kinds.map((kind) => (
              <Fragment key={kind}>
                <tr>
                  <th colSpan={plan.goals.length + 1} scope="rowgroup" className={styles['kind']}>
                    {t(`goals.serves.${kind}`)}
                  </th>
                </tr>
                {plan[kind].map((record) => (
                  <Row key={record.id} kind={kind} record={record} />
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
