import type { ReactNode } from 'react';
import { useTexts } from '../i18n';
import styles from './Provisional.module.css';

/** Marks figures that are not confirmed yet. It comes into sight only when that takes a while, so that nothing flickers. */
export function Provisional({ isShown }: { readonly isShown: boolean }): ReactNode {
  const { t } = useTexts();
  if (!isShown) return null;
  return (
    <span className={styles['mark']} data-provisional title={t('common.provisionalHint')}>
      {t('common.provisional')}
    </span>
  );
}
