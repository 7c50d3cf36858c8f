import type { Plan, Scenario } from '../schema';
import { problem, type Problem } from '../util';
import { applyCommand } from './apply';
import { batch, type Command, commandSchema } from './command';

/** An edit of a scenario that no longer fits the plan. `refused`: it was left out; `overtaken`: the plan has changed what it changes; it wins. */
export interface ScenarioConflict {
  /** Place of the edit in the scenario, from 0. */
  readonly index: number;
  readonly kind: 'refused' | 'overtaken';
  readonly command: Command | null;
  /** Why it was refused; empty when it was overtaken. */
  readonly problems: readonly Problem[];
}

/** A plan with a scenario on top. `command` leads to it in one step and `inverse` back. */
export interface Replayed {
  readonly plan: Plan;
  readonly command: Command;
  readonly inverse: Command;
  readonly conflicts: readonly ScenarioConflict[];
}

/** Does the edits of a scenario on a plan, one after another. Edits that the plan refuses are left out and named; nothing throws. */
export function replayScenario(base: Plan, scenario: Pick<Scenario, 'commands' | 'inverses'>): Replayed {
  const conflicts: ScenarioConflict[] = [];
  const done: Command[] = [];
  const inverses: Command[] = [];
  let plan = base;
  for (const [index, written] of scenario.commands.entries()) {
    const parsed = commandSchema.safeParse(written);
    if (!parsed.success) {
      conflicts.push({ index, kind: 'refused', command: null, problems: [problem('notACommand', ['scenarios'])] });
      continue;
    }
    const command = parsed.data;
    const applied = applyCommand(plan, command);
    if (!applied.ok) {
      conflicts.push({ index, kind: 'refused', command, problems: applied.reason });
      continue;
    }
    if (isOvertaken(applied.value.inverse, scenario.inverses[index])) conflicts.push({ index, kind: 'overtaken', command, problems: [] });
    plan = applied.value.plan;
    done.push(command);
    inverses.unshift(applied.value.inverse);
  }
  return { plan, command: batch(done), inverse: batch(inverses), conflicts };
}

/** Places in lists may move without anything being in conflict. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'index' ? undefined : value;
}

function isOvertaken(now: Command, then: Scenario['inverses'][number] | undefined): boolean {
  return then !== undefined && 'type' in then && JSON.stringify(now, withoutPlaces) !== JSON.stringify(then, withoutPlaces);
}
