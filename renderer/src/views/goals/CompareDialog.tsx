import { type ReactNode, useState } from 'react';
import { batch, change } from '@shared/commands';
import { Button, Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, usePlan } from '../../state';
import { pairsOf, pointsFrom } from './compare-goals';
import styles from './GoalsView.module.css';

/** Weighs goals by asking of every two which matters more; the points follow from the answers. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const { goals } = usePlan();
  const pairs = pairsOf(goals);
  const [winners, setWinners] = useState<readonly (string | null)[]>([]);
  const pair = pairs[winners.length];
  const points = pointsFrom(goals, winners);
  const sorted = [...goals].sort((one, other) => (points.get(other.id) ?? 0) - (points.get(one.id) ?? 0));
  const take = (): void => {
    editPlanWithToast('goals.done.weighed', batch(goals.map(({ id }) => change('goals', id, { points: points.get(id) ?? 1 }))));
    onClose();
  };
  const answer = (winner: string | null): void => setWinners([...winners, winner]);
  return (
    <Dialog
      title={t('goals.compare')}
      onClose={onClose}
      footer={
        <>
          <Button disabled={winners.length === 0} onClick={() => setWinners(winners.slice(0, -1))}>
            {t('goals.compare.back')}
          </Button>
          <Button tone="primary" disabled={pair !== undefined} onClick={take}>
            {t('goals.compare.take')}
          </Button>
        </>
      }
    >
      {pair === undefined ? (
        <ol className={styles['ranking']}>
          {sorted.map((goal) => (
            <li key={goal.id}>
              <span>{goal.name}</span>
              <strong>{t('goals.compare.points', { count: points.get(goal.id) ?? 0 })}</strong>
            </li>
          ))}
        </ol>
      ) : (
        <div className={styles['pair']}>
          <p>{t('goals.compare.question', { step: winners.length + 1, count: pairs.length })}</p>
          {pair.map((goal) => (
            <Button key={goal.id} onClick={() => answer(goal.id)}>
              {goal.name}
            </Button>
          ))}
          <Button tone="quiet" onClick={() => answer(null)}>
            {t('goals.compare.equal')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
