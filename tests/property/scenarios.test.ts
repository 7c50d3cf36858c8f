import { addScenarioStep, adoptScenario, adoptScenarioSteps, applyCommand, type Command, dropScenarioSteps, replayScenario } from '@shared/commands';
import { writePlanText } from '@shared/formats';
import type { Plan } from '@shared/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandFor, type Wish, wishes } from '../support/commands/random-command';
import { deepFreeze } from '../support/deep-freeze';
import { fullPlan } from '../support/plan/full-plan';

const base = deepFreeze({ ...fullPlan(), scenarios: [{ id: 'trial', name: 'Trial', notes: '', commands: [], inverses: [] }] });
const RUNS = { seed: 51, numRuns: 120 };
const sequences = fc.array(wishes, { minLength: 1, maxLength: 40, size: 'max' });

function done(plan: Plan, command: Command): { readonly plan: Plan; readonly inverse: Command } {
  const applied = applyCommand(plan, command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
  return applied.value;
}

function touchesScenarios(command: Command): boolean {
  return command.type === 'batch' ? command.commands.some(touchesScenarios) : 'collection' in command && command.collection === 'scenarios';
}

/** Does the wishes directly, and keeps each edit in the scenario as the window would. */
function editInside(all: readonly Wish[]): { readonly direct: Plan; readonly withScenario: Plan; readonly edits: number } {
  let direct: Plan = base;
  let withScenario: Plan = base;
  let edits = 0;
  for (const wish of all) {
    const command = commandFor(direct, wish);
    const applied = touchesScenarios(command) ? undefined : applyCommand(direct, command);
    if (applied?.ok !== true) continue;
    direct = applied.value.plan;
    withScenario = done(withScenario, addScenarioStep(withScenario, 'trial', command, applied.value.inverse)).plan;
    edits += 1;
  }
  return { direct, withScenario, edits };
}

function scenarioOf(plan: Plan): Plan['scenarios'][number] {
  const found = plan.scenarios.find(({ id }) => id === 'trial');
  if (found === undefined) throw new Error('no scenario');
  return found;
}

/** Text of a plan without its scenarios, so that a replay can be held against the direct edits. */
function textOf(plan: Plan): string {
  return writePlanText({ format: 'taktplan', version: 1, revision: 0, plan: { ...plan, scenarios: [] } });
}

it('a scenario that is replayed on an unchanged plan equals the direct edits, has no conflicts, and is taken back exactly', () => {
  let most = 0;
  fc.assert(
    fc.property(sequences, (all) => {
      const { direct, withScenario, edits } = editInside(all);
      most = Math.max(most, edits);
      const replayed = replayScenario(withScenario, scenarioOf(withScenario));
      expect(replayed.conflicts).toEqual([]);
      expect(textOf(replayed.plan)).toBe(textOf(direct));
      expect(textOf(done(withScenario, replayed.command).plan)).toBe(textOf(direct));
      expect(textOf(done(replayed.plan, replayed.inverse).plan)).toBe(textOf(withScenario));
    }),
    RUNS,
  );
  expect(most).toBeGreaterThan(15);
});

it('adopting is one step that equals the direct edits, takes the scenario away, and is taken back exactly', () => {
  fc.assert(
    fc.property(sequences, (all) => {
      const { direct, withScenario } = editInside(all);
      const adopted = done(withScenario, adoptScenario(withScenario, 'trial'));
      expect(textOf(adopted.plan)).toBe(textOf(direct));
      expect(adopted.plan.scenarios).toEqual([]);
      expect(done(adopted.plan, adopted.inverse).plan).toEqual(withScenario);
    }),
    RUNS,
  );
});

it('adopting the first edits and then the rest equals adopting all', () => {
  fc.assert(
    fc.property(sequences, fc.nat(40), (all, first) => {
      const { direct, withScenario, edits } = editInside(all);
      const places = Array.from({ length: Math.min(first, edits) }, (_, place) => place);
      const part = done(withScenario, adoptScenarioSteps(withScenario, 'trial', places)).plan;
      expect(scenarioOf(part).commands).toHaveLength(edits - places.length);
      expect(textOf(done(part, adoptScenario(part, 'trial')).plan)).toBe(textOf(direct));
    }),
    RUNS,
  );
});

it('edits of the plan underneath never throw; what is refused is named and left out, and dropping it leaves no refusal', () => {
  let refusals = 0;
  let overtakings = 0;
  fc.assert(
    fc.property(sequences, sequences, (inside, underneath) => {
      let plan = editInside(inside).withScenario;
      for (const wish of underneath) {
        const command = commandFor(plan, wish);
        const applied = touchesScenarios(command) ? undefined : applyCommand(plan, command);
        if (applied?.ok === true) plan = applied.value.plan;
      }
      const replayed = replayScenario(plan, scenarioOf(plan));
      const refused = replayed.conflicts.filter(({ kind }) => kind === 'refused');
      refusals += refused.length;
      overtakings += replayed.conflicts.length - refused.length;
      for (const conflict of refused) expect(conflict.problems.length).toBeGreaterThan(0);
      const cleaned = done(plan, dropScenarioSteps(plan, 'trial', refused.map(({ index }) => index))).plan;
      const again = replayScenario(cleaned, scenarioOf(cleaned));
      expect(again.conflicts.filter(({ kind }) => kind === 'refused')).toEqual([]);
      expect(textOf(again.plan)).toBe(textOf(replayed.plan));
    }),
    RUNS,
  );
  expect(refusals).toBeGreaterThan(50);
  expect(overtakings).toBeGreaterThan(50);
});
