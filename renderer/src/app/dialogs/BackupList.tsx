import { History } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Backup } from '@shared/ipc';
import { Button } from '../../components';
import { useTexts } from '../../i18n';
import styles from './dialogs.module.css';

/** Backups, newest first, each with a button that brings it back. */
export function BackupList({ backups, onRestore }: { readonly backups: readonly Backup[]; readonly onRestore: (backup: Backup) => void }): ReactNode {
  const { t, language } = useTexts();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'full', timeStyle: 'short' });
  return (
    <ul className={styles['backups']}>
      {backups.map((backup) => (
        <li key={backup.id}>
          <History aria-hidden="true" />
          <span>
            {format.format(new Date(backup.takenAt))}
            <small>{t('common.kilobytes', { value: Math.max(1, Math.round(backup.bytes / 1024)) })}</small>
          </span>
          <Button onClick={() => onRestore(backup)}>{t('common.restore')}</Button>
        </li>
      ))}
    </ul>
  );
}
