import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
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
