import { type JournalStop, replayJournal } from '@shared/formats';
import { openPlanText, type OpenPlanProblem } from '@shared/migrations';
import type { PlanFile } from '@shared/schema';
import { failure, type Result, success } from '@shared/util';
import { journalPathOf } from '../main/storage/plan-paths';
import type { Shell } from './shell';

/** Why a plan cannot be read. `system` is what the operating system said, such as EACCES. */
export type ReadProblem =
  | { readonly code: 'missing' | 'notText' }
  | { readonly code: 'system'; readonly system: string }
  | { readonly code: 'journal'; readonly line: number; readonly stop: JournalStop }
  | OpenPlanProblem;

async function readText(path: string, shell: Shell): Promise<Result<string | undefined, ReadProblem>> {
  try {
    const bytes = await shell.readFile(path);
    return success(bytes === undefined ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA' ? failure({ code: 'notText' }) : failure({ code: 'system', system: String(error.code) });
  }
}

/**
 * Reads a plan file with the edits that the program has not written into it yet (the journal beside it), exactly as the
 * window would show it. Changes nothing. A last line that was cut off was never acknowledged and does not count.
 */
export async function readPlan(path: string, shell: Shell): Promise<Result<PlanFile, ReadProblem>> {
  const text = await readText(path, shell);
  if (!text.ok) return text;
  if (text.value === undefined) return failure({ code: 'missing' });
  const opened = openPlanText(text.value);
  if (!opened.ok) return opened;
  const journal = await readText(journalPathOf(path), shell);
  if (!journal.ok) return journal;
  const { file, stop } = replayJournal(opened.value.file, journal.value ?? '');
  if (stop === null || stop.why === 'tornTail') return success(file);
  return failure({ code: 'journal', line: stop.line, stop });
}
