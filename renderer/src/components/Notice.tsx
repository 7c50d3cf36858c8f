import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

/** A sentence that must be seen, with what can be done about it. */
export function Notice({ tone, children, actions }: { readonly tone: 'info' | 'warning' | 'problem'; readonly children: ReactNode; readonly actions?: ReactNode }): ReactNode {
  const Icon = tone === 'info' ? Info : TriangleAlert;
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} role={tone === 'problem' ? 'alert' : 'status'}>
      <Icon aria-hidden="true" />
      <div className={styles['text']}>{children}</div>
      {actions}
    </div>
  );
}
