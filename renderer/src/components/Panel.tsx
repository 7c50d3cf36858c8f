import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  readonly title?: string;
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** A titled area of a view. `isFlush` lets a table or chart reach the edges. */
export function Panel({ title, note, actions, isFlush = false, children }: PanelProps): ReactNode {
  const titleId = useId();
  return (
    <section className={styles['panel']} aria-labelledby={title === undefined ? undefined : titleId}>
      {title === undefined ? null : (
        <header className={styles['header']}>
          <div>
            <h2 id={titleId}>{title}</h2>
            {note === undefined ? null : <p className={styles['note']}>{note}</p>}
          </div>
          {actions}
        </header>
      )}
      <div className={isFlush ? styles['flush'] : styles['body']}>{children}</div>
    </section>
  );
}
