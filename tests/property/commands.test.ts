import { applyCommand, type Command, commandSchema, deleteRecord, edit, redo, startHistory, undo } from '@shared/commands';
import { replayJournal, writeJournalLine, writePlanText } from '@shared/formats';
import { collectionNames, newPlan, type Plan, type PlanFile, recordsOf, validatePlan } from '@shared/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandFor, type Wish, wishes } from '../support/commands/random-command';
import { deepFreeze } from '../support/deep-freeze';
import { fullPlan } from '../support/plan/full-plan';

const start = deepFreeze(newPlan({ id: 'p', name: 'Start', settings: { horizon: { from: '2027-01-01', until: '2027-12-31' } } }));

function textOf(plan: Plan): string {
  return writePlanText({ format: 'taktplan', version: 1, revision: 0, plan });
}

function expectValid(plan: Plan): void {
  const valid = validatePlan(plan);
  expect(valid).toEqual({ ok: true, value: plan });
}

/** Does what it can of the wishes; counts by kind what was done and what was refused. */
function editAll(plan: Plan, all: readonly Wish[], counts: Map<string, number>) {
  let history = startHistory(plan);
  const plans = [plan];
  const written: Command[] = [];
  for (const wish of all) {
    const command = deepFreeze(commandFor(history.plan, wish));
    const moved = edit(history, 'action', command);
    const key = `${command.type} ${moved.ok ? 'done' : 'refused'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (!moved.ok) continue;
    history = deepFreeze(moved.value.history);
    plans.push(history.plan);
    written.push(moved.value.written);
  }
  return { history, plans, written };
}

const sequences = fc.array(wishes, { minLength: 1, maxLength: 90, size: 'max' });

it.each([
  ['an empty plan', start, 150],
  ['a plan with everything', deepFreeze(fullPlan()), 80],
])('any edits of %s are taken back exactly, one by one, and done again exactly', (_name, plan, numRuns) => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(sequences, (all) => {
      const { history, plans, written } = editAll(plan, all, counts);
      for (const known of plans) expectValid(known);
      let current = history;
      for (const before of plans.slice(0, -1).reverse()) {
        const moved = undo(current);
        if (moved?.ok !== true) throw new Error(`undo refused: ${JSON.stringify(moved)}`);
        current = deepFreeze(moved.value.history);
        written.push(moved.value.written);
        expect(current.plan).toEqual(before);
        expect(textOf(current.plan)).toBe(textOf(before));
      }
      expect(undo(current)).toBeUndefined();
      for (const after of plans.slice(1)) {
        const moved = redo(current);
        if (moved?.ok !== true) throw new Error(`redo refused: ${JSON.stringify(moved)}`);
        current = deepFreeze(moved.value.history);
        written.push(moved.value.written);
        expect(textOf(current.plan)).toBe(textOf(after));
      }
      expect(redo(current)).toBeUndefined();
      expectJournalAgrees(plan, written, current.plan);
    }),
    { numRuns, seed: 1 },
  );
  for (const kind of ['add', 'change', 'remove', 'settings', 'rename', 'batch']) expect(counts.get(`${kind} done`) ?? 0, kind).toBeGreaterThan(20);
  for (const kind of ['add', 'change', 'remove', 'settings', 'batch']) expect(counts.get(`${kind} refused`) ?? 0, kind).toBeGreaterThan(5);
});

/** Everything that was written passes the shape check and leads to the same plan through the journal. */
function expectJournalAgrees(plan: Plan, written: readonly Command[], result: Plan): void {
  for (const command of written) expect(commandSchema.safeParse(command).success).toBe(true);
  const file: PlanFile = { format: 'taktplan', version: 1, revision: 3, plan };
  const replay = replayJournal(file, written.map((command, index) => writeJournalLine(plan.id, index + 4, command)).join(''));
  expect(replay.stop).toBeNull();
  expect(replay.file.revision).toBe(3 + written.length);
  expect(textOf(replay.file.plan)).toBe(textOf(result));
}

it('reaches every collection, and a refused command says where and why', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(sequences, wishes, (all, last) => {
      const { history } = editAll(start, all, new Map());
      for (const name of collectionNames) if (recordsOf(history.plan, name).length > 0) reached.add(name);
      const applied = applyCommand(history.plan, commandFor(history.plan, last));
      if (applied.ok) return;
      expect(applied.reason.length).toBeGreaterThan(0);
      for (const { code, path } of applied.reason) {
        expect(code).toMatch(/^[a-zA-Z.]+$/);
        expect(path.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 200, seed: 2 },
  );
  expect([...reached].sort()).toEqual([...collectionNames].sort());
});

it('can delete any record of any plan with all that hangs on it, and take that back', () => {
  let deleted = 0;
  fc.assert(
    fc.property(sequences, fc.nat(), (all, choice) => {
      const { history } = editAll(start, all, new Map());
      const records = collectionNames.flatMap((name) => recordsOf(history.plan, name).map((record) => [name, record.id] as const));
      const chosen = records[choice % Math.max(1, records.length)];
      if (chosen === undefined) return;
      deleted += 1;
      const applied = applyCommand(history.plan, deepFreeze(deleteRecord(history.plan, ...chosen)));
      if (!applied.ok) throw new Error(`${chosen.join(' ')}: ${JSON.stringify(applied.reason)}`);
      expectValid(applied.value.plan);
      expect(recordsOf(applied.value.plan, chosen[0]).some((record) => record.id === chosen[1])).toBe(false);
      expect(applyCommand(applied.value.plan, applied.value.inverse)).toMatchObject({ ok: true, value: { plan: history.plan } });
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(deleted).toBeGreaterThan(300);
});
