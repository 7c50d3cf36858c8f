import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BackupFolder } from '../../../electron/main/storage/backup-folder';
import { type BackupName, backupNameOf, parseBackupName } from '../../../electron/main/storage/backup-names';
import { surplusBackups } from '../../../electron/main/storage/backup-pruning';
import { seeded } from '../../support/engine/random';
import { backupsIn } from '../../support/storage/plan-files';
import { temporaryFolder, testWorld } from '../../support/storage/test-world';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Noon by the clock of this computer, so that "today" is the same in every time zone. */
const NOON = new Date(2027, 2, 10, 12, 0, 0).getTime();

function backup(takenAt: number, isKept = false): BackupName {
  return { id: `${takenAt} ${isKept}`, takenAt, revision: 1, isKept };
}

function stayingOf(backups: readonly BackupName[], now = NOON): number[] {
  const surplus = new Set(surplusBackups(backups, now));
  return backups.filter((each) => !surplus.has(each)).map((each) => each.takenAt).toSorted((one, other) => other - one);
}

describe('which backups stay', () => {
  test('of today the newest of each five minutes, six at the most', () => {
    const everyMinute = Array.from({ length: 60 }, (_, index) => backup(NOON - index * MINUTE));
    const staying = stayingOf(everyMinute);
    expect(staying).toHaveLength(6);
    expect(staying[0]).toBe(NOON);
    expect(staying.slice(1)).toEqual([1, 6, 11, 16, 21].map((minutes) => NOON - minutes * MINUTE));
  });

  test('of earlier days the newest one each, fourteen at the most, however long ago', () => {
    const days = Array.from({ length: 40 }, (_, index) => NOON - (index + 1) * 3 * DAY).flatMap((noon) => [backup(noon), backup(noon - MINUTE)]);
    expect(stayingOf(days)).toEqual(Array.from({ length: 14 }, (_, index) => NOON - (index + 1) * 3 * DAY));
  });

  test('those made on purpose stay beside the others, six at the most', () => {
    const kept = Array.from({ length: 9 }, (_, index) => backup(NOON - index * MINUTE, true));
    expect(stayingOf(kept)).toEqual(Array.from({ length: 6 }, (_, index) => NOON - index * MINUTE));
    expect(stayingOf([backup(NOON), backup(NOON - MINUTE, true)])).toHaveLength(2);
  });

  test('the newest always stays, their number is bounded, and what stays once stays when nothing is added', () => {
    const random = seeded(27);
    for (let round = 0; round < 300; round += 1) {
      const backups = Array.from({ length: random.whole(1, 80) }, () => backup(NOON - random.whole(0, 30 * 24 * 60) * MINUTE, random.chance(0.2)));
      const surplus = surplusBackups(backups, NOON);
      const staying = backups.filter((each) => !surplus.includes(each));
      expect(staying.length).toBeLessThanOrEqual(26);
      expect(Math.max(...staying.map((each) => each.takenAt))).toBe(Math.max(...backups.map((each) => each.takenAt)));
      expect(surplusBackups(staying, NOON)).toEqual([]);
    }
  });

  test('working for days leaves a ladder of states behind', () => {
    let backups: BackupName[] = [];
    for (let at = NOON - 20 * DAY; at <= NOON; at += 7 * MINUTE) {
      const added = [...backups, backup(at)];
      const surplus = new Set(surplusBackups(added, at));
      backups = added.filter((each) => !surplus.has(each));
    }
    expect(backups).toHaveLength(20);
  });
});

describe('names of backups', () => {
  test('say when and which revision, and can be read again', () => {
    const takenAt = Date.parse('2027-03-10T11:22:33.044Z');
    expect(backupNameOf(takenAt, 12, false)).toBe('2027-03-10T11-22-33-044Z r12.taktplan');
    expect(parseBackupName(backupNameOf(takenAt, 12, true))).toEqual({ id: '2027-03-10T11-22-33-044Z r12 kept.taktplan', takenAt, revision: 12, isKept: true });
  });

  test.each(['', '..', '../2027-03-10T11-22-33-044Z r12.taktplan', '2027-03-10T11-22-33-044Z r12.taktplan/x', '2027-99-10T11-22-33-044Z r12.taktplan', 'notes.txt', '2027-03-10T11-22-33-044Z r12.taktplan\0'])(
    'nothing else is one: %j',
    (name) => {
      expect(parseBackupName(name)).toBeUndefined();
    },
  );
});

describe('the folder of backups', () => {
  test('lists what is in it, newest first, and leaves what is not its own alone', async () => {
    const folder = await temporaryFolder();
    const world = testWorld();
    const backups = new BackupFolder(world, join(folder, 'Plan.taktplan'));
    expect(await backups.list()).toEqual([]);
    await backups.keep(Buffer.from('one'), 1, false);
    world.clock.advance(6 * MINUTE);
    await backups.keep(Buffer.from('three'), 3, true);
    const own = join(folder, 'Taktplan Backups', 'Plan');
    await writeFile(join(own, 'notes.txt'), 'mine');
    await writeFile(join(own, '.half.taktplan.0a0a.tmp'), 'left by a killed process');
    await mkdir(join(own, '2027-01-01T00-00-00-000Z r1.taktplan'));
    expect(await backups.list()).toEqual([
      { id: '2027-01-04T09-06-00-000Z r3 kept.taktplan', takenAt: '2027-01-04T09:06:00.000Z', bytes: 5, revision: 3 },
      { id: '2027-01-04T09-00-00-000Z r1.taktplan', takenAt: '2027-01-04T09:00:00.000Z', bytes: 3, revision: 1 },
    ]);
    for (let count = 0; count < 20; count += 1) {
      world.clock.advance(6 * MINUTE);
      await backups.keep(Buffer.from('more'), 4 + count, false);
    }
    const names = await backupsIn(folder);
    expect(names.filter((name) => / r\d+\.taktplan$/.test(name) && !name.startsWith('2027-01-01'))).toHaveLength(6);
    expect(names).toContain('notes.txt');
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('gives no path for an id that is none of its own', async () => {
    const backups = new BackupFolder(testWorld(), join(await temporaryFolder(), 'Plan.taktplan'));
    expect(backups.pathOf('../../../etc/passwd')).toBeUndefined();
    expect(backups.pathOf('2027-01-04T09-00-00-000Z r1.taktplan')).toMatch(/Taktplan Backups.Plan.2027-01-04T09-00-00-000Z r1\.taktplan$/);
  });
});
