import { CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Figures.module.css';

/** One figure with what it is and how it comes about. */
interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  /** Whether it is worse than it should be. */
  readonly isBad?: boolean;
}

/** The few figures that sum a room up, side by side. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }): ReactNode {
  return (
    <dl className={styles['figures']}>
      {figures.map(({ id, label, value, note, isBad = false }) => (
        <div key={id} className={styles['figure']}>
          <dt>{label}</dt>
          <dd className={isBad ? styles['bad'] : undefined}>
            {isBad ? <CircleX aria-hidden="true" /> : null}
            {value}
          </dd>
          {note === undefined ? null : <dd className={styles['note']}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
