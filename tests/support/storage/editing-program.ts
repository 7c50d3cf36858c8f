import { writeSync } from 'node:fs';
import { createStorageWorld, openPlan, usualLimits } from '../../../electron/main/storage';
import { editTo } from './edit-sequence';

// Runs as a process of its own, to be killed: edits a plan as fast as it can and says which edits were acknowledged.

const report = (message: string): void => void writeSync(2, `${message}\n`);
const world = createStorageWorld({ labels: () => ({ damaged: 'damaged', replaced: 'replaced' }), report });
// The plan file is rewritten all the time, so that many kills hit the middle of it.
const limits = { ...usualLimits, idle: 3, journalLines: 8, betweenBackups: 40 };

async function main(path: string): Promise<void> {
  const opened = await openPlan(world, limits, path, { documentId: 'document', onState: () => undefined });
  if (!opened.ok) throw new Error(JSON.stringify(opened.reason));
  const { value: document } = opened;
  writeSync(1, `${JSON.stringify({ opened: document.file.revision, readOnly: document.readOnly })}\n`);
  while (document.readOnly === null) {
    const next = document.file.revision + 1;
    const answer = await document.edit(document.file.revision, editTo(next));
    if (answer.kind !== 'acknowledged') throw new Error(JSON.stringify(answer));
    writeSync(1, `${next}\n`);
  }
}

void main(process.argv[2] ?? '').catch((error: unknown) => {
  report(String(error));
  process.exit(1);
});
