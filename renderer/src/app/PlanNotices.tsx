import type { ReactNode } from 'react';
import { Button, Notice } from '../components';
import { useTexts } from '../i18n';
import { savePlanCopy, usePlanStore } from '../state';
import styles from './PlanScreen.module.css';

/** Says why a plan can only be looked at, and offers a copy that can be changed. */
export function ReadOnlyNotice(): ReactNode {
  const { t } = useTexts();
  const readOnly = usePlanStore((state) => state.document?.readOnly ?? null);
  if (readOnly === null) return null;
  const values = readOnly.why === 'held' ? { user: readOnly.holder.user, host: readOnly.holder.host } : readOnly.why === 'newer' ? { version: readOnly.version } : {};
  const key = readOnly.why === 'held' && readOnly.holder.isThisProgram ? 'saving.readOnly.heldHere' : (`saving.readOnly.${readOnly.why}` as const);
  return (
    <div className={styles['notices']}>
      <Notice tone="warning" actions={<Button onClick={() => void savePlanCopy()}>{t('actions.saveCopy')}</Button>}>
        {t(key, values)}
      </Notice>
    </div>
  );
}

/** Says that the disk refuses edits, that they are kept, and what helps. */
export function SaveNotice(): ReactNode {
  const { t } = useTexts();
  const saveState = usePlanStore((state) => state.saveState);
  if (saveState.state !== 'failed') return null;
  return (
    <div className={styles['notices']}>
      <Notice tone="problem" actions={<Button onClick={() => void savePlanCopy()}>{t('actions.saveCopy')}</Button>}>
        {t(`saving.failed.${saveState.code}`)} {t('saving.kept', { count: saveState.unsaved })}
      </Notice>
    </div>
  );
}
