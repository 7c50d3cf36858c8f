import { CircleCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { compareRepairs, type Repair, type RepairOrder } from '@shared/engine';
import { EmptyState, Notice, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAdvice, useCoverageStore } from '../../state';
import { ExtraHoursPanel, extraKinds } from './ExtraHoursPanel';
import { RepairCard } from './RepairCard';
import styles from './RepairsView.module.css';
import { SearchBar } from './SearchBar';

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

function isListed(repair: Repair): boolean {
  return !extraKinds.some((kind) => kind === repair.kind);
}

/** The smallest changes that make a plan carry, each proved by solving the plan with it. */
export function RepairsView(): ReactNode {
  const { t } = useTexts();
  const { repairs, isSearching, searched, hasFailed } = useAdvice('repairs');
  const [order, setOrder] = useState<RepairOrder>('cost');
  const summary = useCoverageStore((state) => state.summary);
  if (hasFailed) return <Notice tone="problem">{t('common.verdictFailed')}</Notice>;
  if (!isSearching && repairs.length === 0 && searched === 1 && summary !== null) {
    return (
      <Panel>
        <EmptyState icon={<CircleCheck />} title={t('repairs.none.title')} text={t(summary.neededMinutes === 0 ? 'repairs.none.empty' : summary.level === 'tight' ? 'repairs.none.tight' : 'repairs.none.carries')} />
      </Panel>
    );
  }
  const listed = repairs.filter(isListed).toSorted((left, right) => compareRepairs(left, right, order));
  return (
    <div className={styles['view']}>
      <SearchBar count={repairs.length} searched={searched} isSearching={isSearching} order={order} onOrder={setOrder} />
      <ExtraHoursPanel repairs={repairs} />
      {groups.map((effect) => (
        <RepairGroup key={effect} effect={effect} repairs={listed.filter((repair) => repair.effect === effect)} />
      ))}
    </div>
  );
}
