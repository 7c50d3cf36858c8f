import { applyCommand, type Command } from '@shared/commands';
import type { Plan } from '@shared/schema';

/** What the program hands to the engine so that it can try commands; undefined when one is refused. */
export function apply(plan: Plan, command: Command): Plan | undefined {
  const applied = applyCommand(plan, command);
  return applied.ok ? applied.value.plan : undefined;
}
