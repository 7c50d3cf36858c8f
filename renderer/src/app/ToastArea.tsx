import { X } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import { describeProblem } from '@shared/i18n';
import { Button, IconButton } from '../components';
import { useTexts } from '../i18n';
import { undoStep, useToastStore } from '../state';
import styles from './ToastArea.module.css';

const SHOWN_FOR_MILLISECONDS = 8000;

/** The short message at the bottom, with a way to take the last step back. */
export function ToastArea(): ReactNode {
  const { t } = useTexts();
  const { toast, dismiss } = useToastStore();
  const id = toast?.id;
  useEffect(() => {
    if (id === undefined) return undefined;
    const timer = setTimeout(() => dismiss(id), SHOWN_FOR_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [id, dismiss]);
  return (
    <div className={styles['area']} role="status" aria-live="polite">
      {toast === null ? null : (
        <div className={`${styles['toast']} ${styles[toast.tone]}`}>
          <span>
            {t(toast.key, toast.values)} {toast.more === undefined ? null : t(toast.more.key, toast.more.values)} {toast.problem === undefined ? null : describeProblem(toast.problem, t)}
          </span>
          {toast.offersUndo ? (
            <Button
              tone="quiet"
              onClick={() => {
                undoStep();
                dismiss(toast.id);
              }}
            >
              {t('common.undo')}
            </Button>
          ) : null}
          <IconButton label={t('common.close')} icon={<X />} onClick={() => dismiss(toast.id)} />
        </div>
      )}
    </div>
  );
}
