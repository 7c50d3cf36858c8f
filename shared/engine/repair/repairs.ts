import type { Sentence } from '../../i18n';
import type { Plan } from '../../schema';
import { BugError } from '../../util';
import { plainReport } from '../coverage';
import { durationValue, moneyValue, sentence } from '../values';
import type { World } from '../world';
import { createRepairBase } from './base';
import { dropPosts } from './drop-posts';
import { fewerPosts } from './fewer-posts';
import { figuresOf } from './figures';
import { laterLaunch } from './later-launch';
import { longerLead } from './longer-lead';
import { moreHours } from './more-hours';
import { moreMoney } from './more-money';
import { newPerson } from './new-person';
import type { ApplyCommand, Candidate, PlanFigures, Repair } from './repair';
import { training } from './training';
import { withoutPins } from './without-pins';

/**
 * Smallest changes that mend a plan that fails, one after the other as they are found; none for a plan that does not.
 * Each is proved by solving the plan with its command applied. `compareRepairs` puts them in order.
 */
export function* repairsOf(plan: Plan, apply: ApplyCommand, world: World): Generator<Repair, void> {
  const report = plainReport(plan, world);
  const before = figuresOf(report);
  if (before.missingMinutes > 0) {
    for (const candidate of hourLevers(plan, apply, world)) yield prove(plan, candidate, before, apply, world);
  }
  for (const candidate of moreMoney(plan, report.items, report.assignment)) yield prove(plan, candidate, before, apply, world);
}

function* hourLevers(plan: Plan, apply: ApplyCommand, world: World): Generator<Candidate> {
  const base = createRepairBase(plan, world);
  yield* moreHours(base);
  yield* withoutPins(base);
  yield* training(base);
  yield* dropPosts(base);
  yield* fewerPosts(base);
  yield* longerLead(base);
  yield* newPerson(base);
  yield* laterLaunch(base, apply);
}

function prove(plan: Plan, candidate: Candidate, before: PlanFigures, apply: ApplyCommand, world: World): Repair {
  const { id, kind, what, harmPoints, command } = candidate;
  if (command === null) {
    const sentences = [what, sentence('engine.repair.isNoHelp')];
    return { id, kind, effect: 'isNoHelp', before, after: before, harmPoints, sentences, command };
  }
  const changed = apply(plan, command);
  if (changed === undefined) throw new BugError(`a repair is refused: ${id}`);
  const after = figuresOf(plainReport(changed, world));
  const sentences = [what, ...outcome(plan, kind, before, after)];
  return { id, kind, effect: effectOf(kind, after), before, after, harmPoints, sentences, command };
}

function effectOf(kind: Candidate['kind'], after: PlanFigures): Repair['effect'] {
  const left = kind === 'moreMoney' ? after.overBudgetCents : after.missingMinutes;
  return left === 0 ? 'mends' : 'eases';
}

function outcome(plan: Plan, kind: Candidate['kind'], before: PlanFigures, after: PlanFigures): Sentence[] {
  return [...(kind === 'moreMoney' ? [] : [hoursOutcome(before, after)]), ...moneyOutcome(plan, before, after)];
}

function hoursOutcome(before: PlanFigures, after: PlanFigures): Sentence {
  if (after.missingMinutes === 0) return sentence('engine.repair.mends', { before: durationValue(before.missingMinutes) });
  return sentence('engine.repair.eases', { before: durationValue(before.missingMinutes), after: durationValue(after.missingMinutes) });
}

function moneyOutcome(plan: Plan, before: PlanFigures, after: PlanFigures): Sentence[] {
  const change = after.cashCents - before.cashCents;
  const changed = moneyValue(Math.abs(change), plan);
  return [
    ...(change === 0 ? [] : [sentence(change > 0 ? 'engine.repair.costs' : 'engine.repair.saves', { money: changed })]),
    ...(after.overBudgetCents > 0 ? [sentence('engine.reason.overBudget', { over: moneyValue(after.overBudgetCents, plan) })] : []),
  ];
}
