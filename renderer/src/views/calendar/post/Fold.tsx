import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Fold.module.css';

interface FoldProps {
  readonly title: string;
  /** What is inside in a few words; empty when nothing is. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A part of the form that folds away. What holds something is open from the beginning. */
export function Fold({ title, summary, children }: FoldProps): ReactNode {
  return (
    <details className={styles['fold']} ref={openFilled(summary !== '')}>
      <summary>
        <ChevronRight aria-hidden="true" />
        <span className={styles['title']}>{title}</span>
        <span className={styles['summary']}>{summary}</span>
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}

/** Only the beginning is ours; from then on it is as the user folds it. */
function openFilled(isFilled: boolean): (details: HTMLDetailsElement | null) => void {
  return (details) => {
    if (details === null || details.dataset['begun'] !== undefined) return;
    details.dataset['begun'] = '';
    details.open = isFilled;
  };
}
