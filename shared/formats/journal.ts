import { z } from 'zod';
import { applyCommand, type Command, commandSchema, type Refusal } from '../commands';
import { idSchema, PLAN_VERSION, type PlanFile } from '../schema';

/** One edit in a journal: `revision` is the one that the plan `planId` has after it, `version` the shape it was made for. */
const journalEntrySchema = z.strictObject({
  version: z.int().min(1),
  planId: idSchema,
  revision: z.int().min(1),
  command: commandSchema,
});

type JournalEntry = z.infer<typeof journalEntrySchema>;

/**
 * Why replaying stopped before the end. `tornTail`: the last line was cut off while being written, so it was never
 * acknowledged. All others mean that acknowledged edits are there which could not be done: keep the journal, never cut it.
 */
export type JournalStop =
  | { readonly why: 'tornTail' }
  | { readonly why: 'unreadable' }
  | { readonly why: 'otherVersion'; readonly version: number }
  | { readonly why: 'otherPlan' }
  | { readonly why: 'gap'; readonly expected: number; readonly found: number }
  | { readonly why: 'refused'; readonly problems: Refusal };

/** The plan file with the edits of its journal done. */
export interface Replay {
  readonly file: PlanFile;
  /** Edits done; older ones that the file already holds are not counted. */
  readonly applied: number;
  /** Length of the part of the text that was understood, in UTF-16 units: where a torn tail may be cut off. */
  readonly goodLength: number;
  /** Null when everything was replayed; with the line (from 1) that stopped it otherwise. */
  readonly stop: (JournalStop & { readonly line: number }) | null;
}

/** The line, with its line end, by which an edit is kept. Written in one piece and flushed, it makes the edit lasting. */
export function writeJournalLine(planId: string, revision: number, command: Command): string {
  return `${JSON.stringify({ version: PLAN_VERSION, planId, revision, command } satisfies JournalEntry)}\n`;
}

function readLine(line: string): JournalEntry | undefined {
  try {
    const parsed = journalEntrySchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}

function applyEntry(file: PlanFile, entry: JournalEntry): PlanFile | JournalStop {
  if (entry.version !== file.version) return { why: 'otherVersion', version: entry.version };
  if (entry.planId !== file.plan.id) return { why: 'otherPlan' };
  if (entry.revision <= file.revision) return file;
  if (entry.revision !== file.revision + 1) return { why: 'gap', expected: file.revision + 1, found: entry.revision };
  const applied = applyCommand(file.plan, entry.command);
  if (!applied.ok) return { why: 'refused', problems: applied.reason };
  return { ...file, revision: entry.revision, plan: applied.value.plan };
}

/** A broken last line is torn; a broken line with a whole one behind it means damage. A line counts only with its line end. */
function stopAt(line: string, rest: readonly string[]): JournalStop {
  const isLast = rest.every((later) => readLine(later) === undefined);
  return { why: isLast && readLine(line) === undefined ? 'tornTail' : 'unreadable' };
}

/**
 * Does the edits of a journal (JSON lines, see `writeJournalLine`) on top of the plan file beside it. Lines that the file
 * already holds are passed over, so replaying twice does no harm. Stops at the first line that cannot be done.
 */
export function replayJournal(file: PlanFile, text: string): Replay {
  const lines = text.split('\n');
  let current = file;
  let goodLength = 0;
  const end = (stop: Replay['stop']): Replay => ({ file: current, applied: current.revision - file.revision, goodLength, stop });
  for (const [index, line] of lines.entries()) {
    const isOpen = index === lines.length - 1;
    if (isOpen && line === '') break;
    const entry = isOpen ? undefined : readLine(line);
    if (entry === undefined) return end({ line: index + 1, ...(isOpen ? { why: 'tornTail' } : stopAt(line, lines.slice(index + 1))) });
    const next = applyEntry(current, entry);
    if ('why' in next) return end({ line: index + 1, ...next });
    current = next;
    goodLength += line.length + 1;
  }
  return end(null);
}
