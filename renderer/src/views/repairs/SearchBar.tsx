import { CircleCheck, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RepairOrder } from '@shared/engine';
import { Button, Segmented } from '../../components';
import { useTexts } from '../../i18n';
import { stopSearching } from '../../state';
import styles from './SearchBar.module.css';

interface SearchBarProps {
  readonly count: number;
  /** From 0 to 1. */
  readonly searched: number;
  readonly isSearching: boolean;
  readonly order: RepairOrder;
  readonly onOrder: (order: RepairOrder) => void;
}

/** How far the search is, how to end it, and what its finds are ranked by. */
export function SearchBar({ count, searched, isSearching, order, onOrder }: SearchBarProps): ReactNode {
  const { t } = useTexts();
  const words = isSearching ? 'repairs.searching' : searched < 1 ? 'repairs.stopped' : 'repairs.found';
  return (
    <div className={styles['bar']}>
      <div className={styles['progress']} aria-busy={isSearching}>
        {isSearching ? <LoaderCircle className={styles['spinner']} aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
        <span role="status">{t(words, { count })}</span>
        {isSearching ? (
          <>
            <progress className={styles['share']} max={1} value={searched} aria-label={t('repairs.searched')} />
            <Button tone="quiet" onClick={stopSearching}>
              {t('repairs.stop')}
            </Button>
          </>
        ) : null}
      </div>
      <Segmented
        label={t('repairs.order')}
        value={order}
        onChange={onOrder}
        choices={[
          { value: 'cost', label: t('repairs.order.cost') },
          { value: 'harm', label: t('repairs.order.harm') },
        ]}
      />
    </div>
  );
}
