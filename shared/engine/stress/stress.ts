import type { Plan } from '../../schema';
import { createRepairBase } from '../repair/base';
import type { World } from '../world';
import { irreplaceablePeople, type Irreplaceable } from './irreplaceable';
import { worstPairs, type WorstPair } from './pairs';
import { type PersonReserve, reserveOf } from './reserve';
import { readyStock, type ReadyStock } from './stock';
import { type WorstAbsence, worstAbsenceOf } from './worst-absence';

/** What breaks a plan, as far as it is known yet. */
export interface StressReport {
  /** Nothing more follows. */
  readonly isFinished: boolean;
  /** People looked at so far, in the plan's order. */
  readonly reserves: readonly PersonReserve[];
  /** Two weeks away at the worst moment; people whom the plan does not miss are left out. */
  readonly absences: readonly WorstAbsence[];
  /** Known once the rest is. */
  readonly pairs: readonly WorstPair[];
  readonly irreplaceable: readonly Irreplaceable[];
  readonly stock: readonly ReadyStock[];
}

/** Looks for what breaks a plan; every answer is an exact solve. Yields what is known after each person, then the pairs. */
export function* stressPlan(plan: Plan, world: World): Generator<StressReport, void> {
  const base = createRepairBase(plan, world);
  const known = { irreplaceable: irreplaceablePeople(plan, base.items), stock: readyStock(plan, base.posts, world) };
  let reserves: readonly PersonReserve[] = [];
  let absences: readonly WorstAbsence[] = [];
  for (const person of plan.people.keys()) {
    reserves = [...reserves, reserveOf(base, person)];
    const worst = worstAbsenceOf(base, person);
    absences = worst === null ? absences : [...absences, worst];
    yield { isFinished: false, reserves, absences, pairs: [], ...known };
  }
  yield { isFinished: true, reserves, absences, pairs: worstPairs(base, reserves), ...known };
}
