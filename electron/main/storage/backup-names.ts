/** What the name of a backup file says. `takenAt` is in milliseconds since 1970. */
export interface BackupName {
  readonly id: string;
  readonly takenAt: number;
  readonly revision: number;
  /** `kept`: made on purpose, before something was brought back; the others come and go by themselves. */
  readonly isKept: boolean;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z r(\d{1,15})( kept)?\.taktplan$/;

/** The name of a backup: readable, sortable, allowed on every system, and by itself a plan that can be opened. */
export function backupNameOf(takenAt: number, revision: number, isKept: boolean): string {
  const instant = new Date(takenAt).toISOString().replaceAll(/[:.]/g, '-');
  return `${instant} r${revision}${isKept ? ' kept' : ''}.taktplan`;
}

/** Reads a name; undefined when the file is no backup of ours. As ids come from outside, this also keeps paths out. */
export function parseBackupName(id: string): BackupName | undefined {
  const match = PATTERN.exec(id);
  if (match === null) return undefined;
  const takenAt = Date.parse(`${match[1]}T${match[2]}:${match[3]}:${match[4]}.${match[5]}Z`);
  if (Number.isNaN(takenAt)) return undefined;
  return { id, takenAt, revision: Number(match[6]), isKept: match[7] !== undefined };
}
