import type { Plan } from '../schema';
import { type Result, success } from '../util';
import { applyCommand, type Refusal } from './apply';
import type { Command } from './command';

/** One user step: what it did, what takes it back, and the text key that names it in the menu. */
export interface Step {
  readonly label: string;
  readonly command: Command;
  readonly inverse: Command;
}

/** A plan together with the steps of this session. Undo and redo are unlimited; a new edit clears what could be redone. */
export interface History {
  readonly plan: Plan;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

/** What an edit, undo or redo leads to, and the command that must be written to the journal. */
export interface Moved {
  readonly history: History;
  readonly written: Command;
}

/** A history without steps. */
export function startHistory(plan: Plan): History {
  return { plan, past: [], future: [] };
}

/** Does an edit as one step. */
export function edit(history: History, label: string, command: Command): Result<Moved, Refusal> {
  const applied = applyCommand(history.plan, command);
  if (!applied.ok) return applied;
  const step = { label, command, inverse: applied.value.inverse };
  return success({ history: { plan: applied.value.plan, past: [...history.past, step], future: [] }, written: command });
}

/** Takes the last step back; undefined when there is none. */
export function undo(history: History): Result<Moved, Refusal> | undefined {
  const step = history.past.at(-1);
  if (step === undefined) return undefined;
  const applied = applyCommand(history.plan, step.inverse);
  if (!applied.ok) return applied;
  const next = { plan: applied.value.plan, past: history.past.slice(0, -1), future: [...history.future, step] };
  return success({ history: next, written: step.inverse });
}

/** Does the last undone step again; undefined when there is none. */
export function redo(history: History): Result<Moved, Refusal> | undefined {
  const step = history.future.at(-1);
  if (step === undefined) return undefined;
  const applied = applyCommand(history.plan, step.command);
  if (!applied.ok) return applied;
  const next = { plan: applied.value.plan, past: [...history.past, step], future: history.future.slice(0, -1) };
  return success({ history: next, written: step.command });
}
