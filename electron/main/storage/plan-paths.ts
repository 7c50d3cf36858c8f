import { basename, dirname, extname, join } from 'node:path';

/** Ending of plan files. */
export const PLAN_ENDING = '.taktplan';

/** Folder beside the plans that holds the backups of all of them. Not hidden, so that people find it without the program. */
const BACKUP_FOLDER = 'Taktplan Backups';

/** Where the journal of a plan file lies. */
export function journalPathOf(planPath: string): string {
  return `${planPath}.journal`;
}

/** Where the lock of a plan file lies. */
export function lockPathOf(planPath: string): string {
  return join(dirname(planPath), `.${basename(planPath)}.lock`);
}

/** Where the backups of a plan file lie: beside it, so that they move with its folder and outlive the program. */
export function backupFolderOf(planPath: string): string {
  return join(dirname(planPath), BACKUP_FOLDER, basename(planPath, extname(planPath)));
}

/** Whether a plan file is itself a backup, which is looked at but not worked on. */
export function isBackupPath(planPath: string): boolean {
  return basename(dirname(dirname(planPath))) === BACKUP_FOLDER;
}
