import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlanFigures, Repair } from '@shared/engine';
import { Button, VerdictMark } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, useIsWritable, usePlan } from '../../state';
import styles from './RepairCard.module.css';

interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The figures that a repair changes; those that stay are not worth reading. */
function useChanges(before: PlanFigures, after: PlanFigures): Change[] {
  const { t, f } = useTexts();
  const { currency } = usePlan().settings;
  const money = (cents: number): string => f.money(cents, currency);
  const all: Change[] = [
    { label: t('repairs.verdict'), before: t(`common.verdict.${before.level}`), after: t(`common.verdict.${after.level}`) },
    { label: t('repairs.missing'), before: f.duration(before.missingMinutes), after: f.duration(after.missingMinutes) },
    { label: t('repairs.needed'), before: f.hours(before.neededMinutes), after: f.hours(after.neededMinutes) },
    { label: t('repairs.available'), before: f.hours(before.availableMinutes), after: f.hours(after.availableMinutes) },
    { label: t('repairs.posts'), before: f.number(before.posts), after: f.number(after.posts) },
    { label: t('repairs.cash'), before: money(before.cashCents), after: money(after.cashCents) },
    { label: t('repairs.internal'), before: money(before.internalCents), after: money(after.internalCents) },
    { label: t('repairs.overBudget'), before: money(before.overBudgetCents), after: money(after.overBudgetCents) },
  ];
  return all.filter((change) => change.before !== change.after);
}

/** One change: what it is, what becomes of the figures, and a button that makes it one undo step. */
export function RepairCard({ repair }: { readonly repair: Repair }): ReactNode {
  const { t, say } = useTexts();
  const isWritable = useIsWritable();
  const changes = useChanges(repair.before, repair.after);
  const [what = '', ...rest] = repair.sentences.map(say);
  const { command } = repair;
  return (
    <li className={styles['card']}>
      <div className={styles['words']}>
        <h3>{what}</h3>
        <p>{rest.join(' ')}</p>
        {repair.harmPoints === 0 ? null : <p className={styles['harm']}>{t(repair.kind === 'laterLaunch' ? 'repairs.late' : 'repairs.harm', { count: repair.harmPoints })}</p>}
      </div>
      {command === null ? null : (
        <>
          <dl className={styles['changes']}>
            {changes.map((change) => (
              <div key={change.label}>
                <dt>{change.label}</dt>
                <dd>
                  {change.before}
                  <ArrowRight aria-label={t('repairs.becomes')} />
                  <strong>{change.after}</strong>
                </dd>
              </div>
            ))}
          </dl>
          <div className={styles['apply']}>
            <VerdictMark level={repair.after.level} />
            <Button aria-label={t('repairs.applyNamed', { name: what })} tone={repair.effect === 'mends' ? 'primary' : 'plain'} disabled={!isWritable} onClick={() => editPlanWithToast('repairs.applied', command)}>
              {t('repairs.apply')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
