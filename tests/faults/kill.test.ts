import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { seeded } from '../support/engine/random';
import { loadPlan } from '../../electron/main/storage/load-plan';
import { PlanHistory } from '../support/storage/edit-sequence';
import { bundleEditingProgram, EditingProcess } from '../support/storage/other-process';
import { backupsIn, namesIn, openForTest, planIn, putPlan, smallPlan } from '../support/storage/plan-files';
import { processOf, temporaryFolder, testWorld } from '../support/storage/test-world';

const KILLS = 100;
const LANES = 2;
const LONGEST_LIFE_MS = 60;

interface Tally {
  kills: number;
  edits: number;
  /** Kills after which the plan file was behind the acknowledged edits: the journal was needed. */
  neededJournal: number;
}

/** Kills the program again and again on one plan. Between two kills nothing is repaired except by the program itself. */
async function killAgainAndAgain(program: string, seed: number, tally: Tally): Promise<string> {
  const folder = await temporaryFolder();
  const path = join(folder, 'Plan.taktplan');
  await putPlan(path);
  const random = seeded(seed);
  const history = new PlanHistory(smallPlan().plan);
  for (let kill = 0; kill < KILLS / LANES; kill += 1) {
    const child = new EditingProcess(program, path);
    const { opened } = await child.opened();
    await child.editsMore(1);
    // The random moment is what this test is about; nothing is waited for here.
    await delay(random.unit() * LONGEST_LIFE_MS);
    await child.kill();
    const loaded = await loadPlan(testWorld(), path);
    if (!loaded.ok) throw new Error(`kill ${kill} of seed ${seed}: ${loaded.reason.code} ${loaded.reason.detail}`);
    const { revision, plan } = loaded.value.low.data;
    expect(revision, `kill ${kill} of seed ${seed}`).toBeGreaterThanOrEqual(child.acknowledged);
    expect(plan, `kill ${kill} of seed ${seed}`).toEqual(history.at(revision));
    expect(child.complaints).toBe('');
    tally.kills += 1;
    tally.edits += child.acknowledged - opened;
    if (loaded.value.fileRevision < child.acknowledged) tally.neededJournal += 1;
  }
  return folder;
}

test(`a process killed ${KILLS} times in the midst of editing never loses an acknowledged edit`, async () => {
  const program = await bundleEditingProgram(await temporaryFolder());
  const tally: Tally = { kills: 0, edits: 0, neededJournal: 0 };
  const folders = await Promise.all(Array.from({ length: LANES }, (_, lane) => killAgainAndAgain(program, 2027 + lane, tally)));
  expect(tally.kills).toBe(KILLS);
  // Otherwise the kills came too early or too late to prove anything.
  expect(tally.edits).toBeGreaterThan(KILLS * 2);
  expect(tally.neededJournal).toBeGreaterThan(KILLS / 10);
  for (const folder of folders) {
    const { document } = await openForTest(testWorld({ process: processOf(2, [2], { host: 'elsewhere' }), now: () => Date.now() + 600_000 }), join(folder, 'Plan.taktplan'));
    await document.close();
    // Neither temporary files nor locks are left of all those that were killed.
    expect(await namesIn(folder)).toEqual(['Plan.taktplan', 'Taktplan Backups']);
    for (const name of await backupsIn(folder)) await planIn(join(folder, 'Taktplan Backups', 'Plan', name));
    expect(await readFile(join(folder, 'Plan.taktplan'), 'utf8')).toContain('"format": "taktplan"');
  }
});
