import { applyCommand } from '@shared/commands';
import { writePlanText } from '@shared/formats';
import { openPlanText } from '@shared/migrations';
import type { Plan, PlanFile } from '@shared/schema';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commandFor, wishes } from '../support/commands/random-command';
import { fullPlan } from '../support/plan/full-plan';

/** The full plan after some random edits that it did not refuse. */
const plans: fc.Arbitrary<Plan> = fc.array(wishes, { maxLength: 40, size: 'max' }).map((all) =>
  all.reduce((plan, wish) => {
    const applied = applyCommand(plan, commandFor(plan, wish));
    return applied.ok ? applied.value.plan : plan;
  }, fullPlan()),
);

it('a plan that was written and read is the same plan, and its text the same text', () => {
  fc.assert(
    fc.property(plans, fc.nat(), (plan, revision) => {
      const file: PlanFile = { format: 'taktplan', version: 1, revision, plan };
      const text = writePlanText(file);
      const opened = openPlanText(text);
      expect(opened).toEqual({ ok: true, value: { file, migratedFrom: null } });
      expect(opened.ok && writePlanText(opened.value.file)).toBe(text);
    }),
    { numRuns: 300, seed: 11 },
  );
});

it('a plan file with any one sign changed opens as a valid plan or is refused with a reason', () => {
  const codes = new Set<string>();
  const text = writePlanText({ format: 'taktplan', version: 1, revision: 1, plan: fullPlan() });
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.constantFrom('', '"', '0', '9', 'x', '{', ']', ',', '-', '\u0000', 'null'), (at, sign) => {
      const opened = openPlanText(text.slice(0, at) + sign + text.slice(at + 1));
      codes.add(opened.ok ? 'ok' : opened.reason.code);
      if (!opened.ok && opened.reason.code === 'invalid') expect(opened.reason.problems.length).toBeGreaterThan(0);
    }),
    { numRuns: 1500, seed: 12 },
  );
  expect([...codes].sort()).toEqual(expect.arrayContaining(['invalid', 'notJson', 'ok']));
});
