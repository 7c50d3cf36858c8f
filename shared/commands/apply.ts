import { nameSchema, type Plan, problemsOf, settingsSchema } from '../schema';
import { failure, problem, type Problem, type Result, success, unreachable } from '../util';
import { applyAdd, applyChange, applyRemove } from './apply-record';
import type { BatchCommand, Command, RenameCommand, SettingsCommand } from './command';

/** The plan after an edit, and the edit that takes it back exactly. */
export interface Applied {
  readonly plan: Plan;
  readonly inverse: Command;
}

/** What is wrong with an edit; nothing was changed. */
export type Refusal = readonly Problem[];

/** Applies one edit to a plan, which is not changed itself. A refused edit reports why; a refused part refuses its whole batch. */
export function applyCommand(plan: Plan, command: Command): Result<Applied, Refusal> {
  switch (command.type) {
    case 'add':
      return applyAdd(plan, command);
    case 'remove':
      return applyRemove(plan, command);
    case 'change':
      return applyChange(plan, command);
    case 'settings':
      return applySettings(plan, command);
    case 'rename':
      return applyRename(plan, command);
    case 'batch':
      return applyBatch(plan, command);
    default:
      return unreachable(command);
  }
}

function applySettings(plan: Plan, command: SettingsCommand): Result<Applied, Refusal> {
  const parsed = settingsSchema.safeParse({ ...plan.settings, ...command.set });
  if (!parsed.success) return failure(problemsOf(parsed.error));
  const before = Object.fromEntries(Object.entries(plan.settings).filter(([key]) => key in command.set));
  return success({ plan: { ...plan, settings: parsed.data }, inverse: { type: 'settings', set: before } });
}

function applyRename(plan: Plan, command: RenameCommand): Result<Applied, Refusal> {
  const parsed = nameSchema.safeParse(command.name);
  if (!parsed.success) return failure([problem('missing', ['name'])]);
  return success({ plan: { ...plan, name: parsed.data }, inverse: { type: 'rename', name: plan.name } });
}

function applyBatch(plan: Plan, command: BatchCommand): Result<Applied, Refusal> {
  const inverses: Command[] = [];
  let current = plan;
  for (const part of command.commands) {
    const applied = applyCommand(current, part);
    if (!applied.ok) return applied;
    current = applied.value.plan;
    inverses.push(applied.value.inverse);
  }
  return success({ plan: current, inverse: { type: 'batch', commands: inverses.reverse() } });
}
