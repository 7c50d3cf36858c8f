import type { ReactNode } from 'react';
import { AbsencesPanel } from './AbsencesPanel';
import { ClosuresPanel } from './ClosuresPanel';
import { HolidaysPanel } from './HolidaysPanel';
import { PeoplePanel } from './PeoplePanel';
import { SkillsPanel } from './SkillsPanel';
import styles from './TeamView.module.css';

/** Who works on the plan, when they are there, and what they can do. */
export function TeamView(): ReactNode {
  return (
    <div className={styles['view']}>
      <PeoplePanel />
      <AbsencesPanel />
      <div className={styles['columns']}>
        <SkillsPanel />
        <ClosuresPanel />
        <HolidaysPanel />
      </div>
    </div>
  );
}
