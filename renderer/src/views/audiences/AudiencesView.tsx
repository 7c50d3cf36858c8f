import type { ReactNode } from 'react';
import { AudiencesPanel } from './AudiencesPanel';
import styles from './AudiencesView.module.css';
import { FitPanel } from './FitPanel';
import { ListeningPanel } from './ListeningPanel';

/** Whom to reach, where they are, and what they say already. */
export function AudiencesView(): ReactNode {
  return (
    <div className={styles['view']}>
      <AudiencesPanel />
      <FitPanel />
      <ListeningPanel />
    </div>
  );
}
