import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { VerdictLevel } from '@shared/engine';
import { useTexts } from '../i18n';
import styles from './Verdict.module.css';

const icons = { carries: CircleCheck, tight: TriangleAlert, fails: CircleX } as const;

/** The word of a verdict with its icon and colour; none of the three is needed to read it. */
export function VerdictMark({ level, size = 'normal' }: { readonly level: VerdictLevel; readonly size?: 'normal' | 'large' }): ReactNode {
  const { t } = useTexts();
  const Icon = icons[level];
  return (
    <span className={`${styles['mark']} ${styles[level]} ${styles[size]}`}>
      <Icon aria-hidden="true" />
      {t(`common.verdict.${level}`)}
    </span>
  );
}

/** The icon of a verdict, where the sentence beside it begins with the word. Without any work there is nothing to judge. */
export function VerdictIcon({ level, size = 'normal' }: { readonly level: VerdictLevel | 'open'; readonly size?: 'normal' | 'large' }): ReactNode {
  const Icon = level === 'open' ? CircleDashed : icons[level];
  return (
    <span className={`${styles['icon']} ${styles[level]} ${styles[`${size}Icon`]}`} aria-hidden="true">
      <Icon />
    </span>
  );
}
