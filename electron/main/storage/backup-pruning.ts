import type { BackupName } from './backup-names';

const SPAN_MS = 5 * 60_000;
const MOST_TODAY = 6;
const MOST_DAYS = 14;
const MOST_KEPT = 6;

function localDay(instant: number): string {
  return new Date(instant).toDateString();
}

/** The newest of each group, in the order given (newest first). */
function newestOfEach(backups: readonly BackupName[], groupOf: (backup: BackupName) => string | number): BackupName[] {
  const seen = new Set<string | number>();
  return backups.filter((backup) => {
    const group = groupOf(backup);
    if (seen.has(group)) return false;
    seen.add(group);
    return true;
  });
}

/**
 * Which backups may go: of today the newest of each five minutes stay, six at the most; of earlier days the newest one each,
 * fourteen days at the most, counting only days that have one; and the six newest that were made on purpose.
 */
export function surplusBackups(backups: readonly BackupName[], now: number): BackupName[] {
  const newestFirst = backups.toSorted((one, other) => other.takenAt - one.takenAt);
  const byThemselves = newestFirst.filter((backup) => !backup.isKept);
  const isToday = (backup: BackupName): boolean => localDay(backup.takenAt) === localDay(now);
  const staying = new Set([
    ...newestFirst.filter((backup) => backup.isKept).slice(0, MOST_KEPT),
    ...newestOfEach(byThemselves.filter(isToday), (backup) => Math.floor(backup.takenAt / SPAN_MS)).slice(0, MOST_TODAY),
    ...newestOfEach(byThemselves.filter((backup) => !isToday(backup)), (backup) => localDay(backup.takenAt)).slice(0, MOST_DAYS),
  ]);
  return newestFirst.filter((backup) => !staying.has(backup));
}
