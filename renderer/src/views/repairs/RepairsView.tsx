import { CircleCheck, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { compareRepairs, type Repair } from '@shared/engine';
import { EmptyState, Notice, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAdvice, useCoverageStore } from '../../state';
import { RepairCard } from './RepairCard';
import styles from './RepairsView.module.css';

const groups = ['mends', 'eases', 'isNoHelp'] as const satisfies readonly Repair['effect'][];

function RepairGroup({ effect, repairs }: { readonly effect: Repair['effect']; readonly repairs: readonly Repair[] }): ReactNode {
  const { t } = useTexts();
  if (repairs.length === 0) return null;
  return (
    <Panel title={t(`repairs.group.${effect}`)} note={t(`repairs.note.${effect}`)} isFlush>
      <ul className={styles['list']}>
        {repairs.map((repair) => (
          <RepairCard key={repair.id} repair={repair} />
        ))}
      </ul>
    </Panel>
  );
}

/** The smallest changes that make a plan carry, each proved by solving the plan with it. */
export function RepairsView(): ReactNode {
  const { t } = useTexts();
  const { repairs: found, isSearching, hasFailed } = useAdvice('repairs');
  const repairs = found.toSorted((left, right) => compareRepairs(left, right));
  const summary = useCoverageStore((state) => state.summary);
  if (hasFailed) return <Notice tone="problem">{t('common.verdictFailed')}</Notice>;
  if (!isSearching && repairs.length === 0 && summary !== null) {
    return (
      <Panel>
        <EmptyState icon={<CircleCheck />} title={t('repairs.none.title')} text={t(summary.neededMinutes === 0 ? 'repairs.none.empty' : summary.level === 'tight' ? 'repairs.none.tight' : 'repairs.none.carries')} />
      </Panel>
    );
  }
  return (
    <div className={styles['view']}>
      <p className={styles['progress']} role="status" aria-busy={isSearching}>
        {isSearching ? <LoaderCircle className={styles['spinner']} aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
        {t(isSearching ? 'repairs.searching' : 'repairs.found', { count: repairs.length })}
      </p>
      {groups.map((effect) => (
        <RepairGroup key={effect} effect={effect} repairs={repairs.filter((repair) => repair.effect === effect)} />
      ))}
    </div>
  );
}
