import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { goalReference } from '@shared/benchmarks';
import { change } from '@shared/commands';
import type { GoalEffort, StrategyReport } from '@shared/engine';
import type { Goal } from '@shared/schema';
import { CommitTextField, IconButton, NumberField, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable, usePlan } from '../../state';
import styles from './GoalsView.module.css';

const MOST_POINTS = 1000;

function Share({ part, whole }: { readonly part: number; readonly whole: number }): ReactNode {
  const { f } = useTexts();
  const share = whole === 0 ? 0 : part / whole;
  return (
    <span className={styles['share']}>
      <span className={styles['bar']} style={{ width: `${Math.round(share * 100)}%` }} />
      <span>{f.percent(share)}</span>
    </span>
  );
}

interface RowProps {
  readonly goal: Goal;
  readonly effort: GoalEffort | undefined;
  readonly points: number;
  readonly minutes: number;
}

function GoalRow({ goal, effort, points, minutes }: RowProps): ReactNode {
  const texts = useTexts();
  const { t, f } = texts;
  const { currency } = usePlan().settings;
  const isDisabled = !useIsWritable();
  const basis = goalReference(goal.catalogueId)?.basis;
  const set = (fields: Partial<Goal>): void => void editPlan('goals.done.changed', change('goals', goal.id, fields));
  return (
    <tr data-record={goal.id}>
      <th scope="row">
        <CommitTextField label={t('common.name')} isLabelHidden isRequired value={goal.name} isDisabled={isDisabled} onCommit={(name) => set({ name })} />
        {basis === undefined ? null : <small>{t(`goals.basis.${basis}`)}</small>}
      </th>
      <td className={styles['points']}>
        <NumberField label={t('goals.pointsOf', { name: goal.name })} isLabelHidden value={goal.points} digits={0} maximum={MOST_POINTS} isDisabled={isDisabled} onCommit={(value) => set({ points: Math.round(value ?? 0) })} />
      </td>
      <td>
        <Share part={goal.points} whole={points} />
      </td>
      <td>
        <Share part={effort?.minutes ?? 0} whole={minutes} />
      </td>
      <td className={tableStyles['numeric']}>{f.hours(effort?.minutes ?? 0)}</td>
      <td className={tableStyles['numeric']}>{f.money((effort?.cashCents ?? 0) + (effort?.internalCents ?? 0), currency)}</td>
      <td className={tableStyles['numeric']}>{f.number(effort?.posts ?? 0, 0)}</td>
      <td>
        <IconButton label={t('goals.remove', { name: goal.name })} icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('goals.done.removed', 'goals', goal, texts)} />
      </td>
    </tr>
  );
}

/** All goals with their weight, and what goes into each: hours, money, posts. Work for no goal is a row of its own. */
export function GoalTable({ strategy }: { readonly strategy: StrategyReport | null }): ReactNode {
  const { t, f } = useTexts();
  const { goals, settings } = usePlan();
  const efforts = strategy?.efforts;
  const points = goals.reduce((sum, goal) => sum + goal.points, 0);
  const minutes = efforts?.goals.reduce((sum, effort) => sum + effort.minutes, 0) ?? 0;
  const rest = [...(efforts?.aimless ?? []), ...(efforts === undefined ? [] : [efforts.other])];
  const restMinutes = rest.reduce((sum, effort) => sum + effort.minutes, 0);
  const restCents = rest.reduce((sum, effort) => sum + effort.cashCents + effort.internalCents, 0);
  return (
    <table className={`${tableStyles['table']} ${tableStyles['editable']} ${styles['table']}`} aria-busy={strategy === null}>
      <thead>
        <tr>
          <th scope="col">{t('goals.column.goal')}</th>
          <th scope="col">{t('goals.column.points')}</th>
          <th scope="col">{t('goals.column.weight')}</th>
          <th scope="col">{t('goals.column.share')}</th>
          <th scope="col" className={tableStyles['numeric']}>
            {t('goals.column.hours')}
          </th>
          <th scope="col" className={tableStyles['numeric']}>
            {t('goals.column.money')}
          </th>
          <th scope="col" className={tableStyles['numeric']}>
            {t('goals.column.posts')}
          </th>
          <th scope="col">
            <span className="visually-hidden">{t('common.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {goals.map((goal) => (
          <GoalRow key={goal.id} goal={goal} effort={efforts?.goals.find((effort) => effort.goalId === goal.id)} points={points} minutes={minutes} />
        ))}
      </tbody>
      {restMinutes === 0 ? null : (
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {t('goals.noGoal')}
            </th>
            <td className={tableStyles['numeric']}>{f.hours(restMinutes)}</td>
            <td className={tableStyles['numeric']}>{f.money(restCents, settings.currency)}</td>
            <td colSpan={2} aria-hidden="true" />
          </tr>
        </tfoot>
      )}
    </table>
  );
}
