import type { Sentence } from '../../i18n';
import type { Plan } from '../../schema';
import { BugError } from '../../util';
import { plainReport } from '../coverage';
import { durationValue, moneyValue, sentence } from '../values';
import type { World } from '../world';
import { figuresOf } from './figures';
import type { ApplyCommand, Candidate, PlanFigures, Repair } from './repair';

/** Solves the plan with what a lever proposes, and says what that brings. */
export function prove(plan: Plan, candidate: Candidate, before: PlanFigures, apply: ApplyCommand, world: World): Repair {
  const { id, kind, what, harmPoints, command, extras = [] } = candidate;
  if (command === null) {
    const sentences = [what, sentence('engine.repair.isNoHelp')];
    return { id, kind, effect: 'isNoHelp', before, after: before, harmPoints, costCents: 0, extras, sentences, command };
  }
  const changed = apply(plan, command);
  if (changed === undefined) throw new BugError(`a repair is refused: ${id}`);
  const after = figuresOf(plainReport(changed, world));
  const wages = extras.reduce((sum, line) => sum + (line.isCash ? 0 : line.cents), 0);
  const costCents = after.cashCents - before.cashCents + wages;
  const sentences = [what, ...outcome(plan, candidate, before, after)];
  return { id, kind, effect: effectOf(kind, after), before, after, harmPoints, costCents, extras, sentences, command };
}

function effectOf(kind: Candidate['kind'], after: PlanFigures): Repair['effect'] {
  const left = kind === 'moreMoney' ? after.overBudgetCents : after.missingMinutes;
  return left === 0 ? 'mends' : 'eases';
}

function outcome(plan: Plan, { kind, extraCents, also = [] }: Candidate, before: PlanFigures, after: PlanFigures): Sentence[] {
  return [
    ...(kind === 'moreMoney' ? [] : [hoursOutcome(before, after)]),
    ...(extraCents === undefined ? moneyChange(plan, after.cashCents - before.cashCents) : [sentence('engine.repair.costsInAll', { money: moneyValue(extraCents, plan) })]),
    ...(after.overBudgetCents > 0 ? [sentence('engine.reason.overBudget', { over: moneyValue(after.overBudgetCents, plan) })] : []),
    ...also,
  ];
}

function hoursOutcome(before: PlanFigures, after: PlanFigures): Sentence {
  if (after.missingMinutes === 0) return sentence('engine.repair.mends', { before: durationValue(before.missingMinutes) });
  return sentence('engine.repair.eases', { before: durationValue(before.missingMinutes), after: durationValue(after.missingMinutes) });
}

function moneyChange(plan: Plan, cents: number): Sentence[] {
  if (cents === 0) return [];
  return [sentence(cents > 0 ? 'engine.repair.costs' : 'engine.repair.saves', { money: moneyValue(Math.abs(cents), plan) })];
}
