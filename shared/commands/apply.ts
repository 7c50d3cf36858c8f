import { checkShape, nameSchema, type Plan, settingsSchema } from '../schema';
import { type Problem, type Result, success, unreachable } from '../util';
import { applyAdd, applyChange, applyRemove, pick } from './apply-record';
import type { Command, RenameCommand, SettingsCommand, SingleCommand } from './command';
import { Draft } from './draft';

/** The plan after an edit, and the edit that takes it back exactly. */
export interface Applied {
  readonly plan: Plan;
  readonly inverse: Command;
}

/** What is wrong with an edit; nothing was changed. */
export type Refusal = readonly Problem[];

/** Applies one edit to a plan, which is not changed itself. A refused edit reports why; a refused part refuses its whole batch. */
export function applyCommand(plan: Plan, command: Command): Result<Applied, Refusal> {
  const draft = new Draft(plan);
  const inverse = command.type === 'batch' ? applyAll(draft, command.commands) : applySingle(draft, command);
  return inverse.ok ? success({ plan: draft.plan, inverse: inverse.value }) : inverse;
}

function applySingle(draft: Draft, command: SingleCommand): Result<SingleCommand, Refusal> {
  switch (command.type) {
    case 'add':
      return applyAdd(draft, command);
    case 'remove':
      return applyRemove(draft, command);
    case 'change':
      return applyChange(draft, command);
    case 'settings':
      return applySettings(draft, command);
    case 'rename':
      return applyRename(draft, command);
    default:
      return unreachable(command);
  }
}

function applySettings(draft: Draft, { set }: SettingsCommand): Result<SingleCommand, Refusal> {
  const before = draft.plan.settings;
  const fields = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  const checked = checkShape(settingsSchema, { ...before, ...fields }, ['settings']);
  if (!checked.ok) return checked;
  draft.setHead({ settings: checked.value });
  return success({ type: 'settings', set: pick(before, fields) });
}

function applyRename(draft: Draft, command: RenameCommand): Result<SingleCommand, Refusal> {
  const checked = checkShape(nameSchema, command.name, ['name']);
  if (!checked.ok) return checked;
  const { name } = draft.plan;
  draft.setHead({ name: checked.value });
  return success({ type: 'rename', name });
}

function applyAll(draft: Draft, commands: readonly SingleCommand[]): Result<Command, Refusal> {
  const inverses: SingleCommand[] = [];
  for (const part of commands) {
    const inverse = applySingle(draft, part);
    if (!inverse.ok) return inverse;
    inverses.push(inverse.value);
  }
  return success({ type: 'batch', commands: inverses.reverse() });
}
