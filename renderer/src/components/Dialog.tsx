import { X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../i18n';
import { IconButton } from './Button';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly width?: 'small' | 'medium' | 'large' | 'wide';
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  /** There is nothing in it but something to read: the keys scroll it once it has the focus. */
  readonly isText?: boolean;
  readonly children: ReactNode;
}

/** A modal dialog. The browser keeps the focus inside, gives it back afterwards, and closes on Escape. */
export function Dialog({ title, width = 'medium', onClose, footer, isText = false, children }: DialogProps): ReactNode {
  const { t } = useTexts();
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it is still in the page: the browser gives the focus back only then.
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={`${styles['dialog']} ${styles[width]}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles['header']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton label={t('common.close')} icon={<X />} onClick={onClose} />
      </header>
      {isText ? (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        <div className={styles['body']} role="region" aria-labelledby={titleId} tabIndex={0}>
          {children}
        </div>
      ) : (
        <div className={styles['body']}>{children}</div>
      )}
      {footer === undefined ? null : <footer className={styles['footer']}>{footer}</footer>}
    </dialog>
  );
}
