import type { ReactNode } from 'react';
import { describeProblem } from '@shared/i18n';
import type { Backup, OpenFailure } from '@shared/ipc';
import { Button, Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { restoreBackup, useAppStore } from '../../state';
import { BackupList } from './BackupList';
import styles from './dialogs.module.css';

const SHOWN_PROBLEMS = 8;

/** Says why a plan could not be opened, that its file is untouched, and offers its backups. */
export function OpenFailureDialog({ failure }: { readonly failure: OpenFailure }): ReactNode {
  const { t } = useTexts();
  const close = (): void => useAppStore.getState().showOpenFailure(null);
  const restore = (backup: Backup): void => {
    const { documentId } = failure;
    close();
    if (documentId !== null) void restoreBackup({ documentId, backupId: backup.id });
  };
  return (
    <Dialog title={t('common.openFailed.title', { file: failure.fileName })} onClose={close} footer={<Button onClick={close}>{t('common.close')}</Button>}>
      <p>{t(`common.openFailed.${failure.code}`)}</p>
      {failure.setAside === null ? null : <p className={styles['aside']}>{t('common.openFailed.setAside', { file: failure.setAside })}</p>}
      {failure.problems.length === 0 ? null : (
        <ul className={styles['problems']}>
          {failure.problems.slice(0, SHOWN_PROBLEMS).map((found, index) => (
            <li key={index}>{describeProblem(found, t)}</li>
          ))}
          {failure.problems.length > SHOWN_PROBLEMS ? <li>{t('common.moreProblems', { count: failure.problems.length - SHOWN_PROBLEMS })}</li> : null}
        </ul>
      )}
      {failure.backups.length === 0 ? null : (
        <>
          <h3 className={styles['subtitle']}>{t('common.openFailed.backups')}</h3>
          <BackupList backups={failure.backups} onRestore={restore} />
        </>
      )}
    </Dialog>
  );
}
