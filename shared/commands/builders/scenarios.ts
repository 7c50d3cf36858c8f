import type { Plan, Scenario } from '../../schema';
import { batch, change, type Command, remove } from '../command';
import { replayScenario } from '../scenario';
import { findRecord } from './find-record';

type Kept = Scenario['commands'];

/** A command as a plan keeps it: JSON without `undefined`. */
function kept(command: Command): Kept[number] {
  return JSON.parse(JSON.stringify(command)) as Kept[number];
}

/** An edit was made inside a scenario: the base plan's command that keeps it, together with what takes it back. */
export function addScenarioStep(base: Plan, scenarioId: string, command: Command, inverse: Command): Command {
  const { commands, inverses } = findRecord(base, 'scenarios', scenarioId);
  return change('scenarios', scenarioId, { commands: [...commands, kept(command)], inverses: [...fill(inverses, commands.length), kept(inverse)] });
}

/** Hand-written scenarios may come without inverses: an empty record stands for "not known". */
function fill(inverses: Kept, length: number): Kept {
  return Array.from({ length }, (_, index) => inverses[index] ?? {});
}

/** Leaves some edits (by their places) out of a scenario. */
export function dropScenarioSteps(base: Plan, scenarioId: string, places: readonly number[]): Command {
  const { commands, inverses } = findRecord(base, 'scenarios', scenarioId);
  const stays = (_: unknown, index: number): boolean => !places.includes(index);
  return change('scenarios', scenarioId, { commands: commands.filter(stays), inverses: fill(inverses, commands.length).filter(stays) });
}

/** Makes a scenario the plan: its edits are done, and it is no longer needed. One step. */
export function adoptScenario(base: Plan, scenarioId: string): Command {
  const scenario = findRecord(base, 'scenarios', scenarioId);
  return batch([replayScenario(base, scenario).command, remove('scenarios', scenarioId)]);
}

/** Does only some edits of a scenario (by their places) in the plan; the scenario keeps the others. One step. */
export function adoptScenarioSteps(base: Plan, scenarioId: string, places: readonly number[]): Command {
  const { commands } = findRecord(base, 'scenarios', scenarioId);
  const chosen = { commands: commands.filter((_, index) => places.includes(index)), inverses: [] };
  return batch([replayScenario(base, chosen).command, dropScenarioSteps(base, scenarioId, places)]);
}

/** Adds some edits of a scenario (by their places) to the end of another one. */
export function copyScenarioSteps(base: Plan, fromId: string, toId: string, places: readonly number[]): Command {
  const from = findRecord(base, 'scenarios', fromId);
  const to = findRecord(base, 'scenarios', toId);
  const chosen = from.commands.filter((_, index) => places.includes(index));
  return change('scenarios', toId, { commands: [...to.commands, ...chosen], inverses: fill(to.inverses, to.commands.length + chosen.length) });
}
