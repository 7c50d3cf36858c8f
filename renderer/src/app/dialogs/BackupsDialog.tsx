import { type ReactNode, useEffect, useState } from 'react';
import type { Backup } from '@shared/ipc';
import { ask } from '../../bridge';
import { Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { restoreBackup, useAppStore, usePlanStore } from '../../state';
import { BackupList } from './BackupList';

/** The backups of the open plan. Bringing one back keeps the present state as a backup of its own. */
export function BackupsDialog(): ReactNode {
  const { t } = useTexts();
  const showDialog = useAppStore((state) => state.showDialog);
  const documentId = usePlanStore((state) => state.document?.documentId);
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  useEffect(() => {
    if (documentId !== undefined) void ask('backup.list', { documentId }).then((answer) => setBackups(answer.backups));
  }, [documentId]);
  const restore = (backup: Backup): void => {
    if (documentId === undefined) return;
    showDialog(null);
    void restoreBackup({ documentId, backupId: backup.id });
  };
  return (
    <Dialog title={t('common.backupsTitle')} onClose={() => showDialog(null)}>
      <p>{t(backups !== null && backups.length === 0 ? 'common.noBackups' : 'common.backupsText')}</p>
      {backups === null || backups.length === 0 ? null : <p>{t('saving.backups.where')}</p>}
      {backups === null ? null : <BackupList backups={backups} onRestore={restore} />}
    </Dialog>
  );
}
