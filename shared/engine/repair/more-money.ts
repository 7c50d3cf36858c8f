import type { SingleCommand } from '../../commands';
import type { Plan } from '../../schema';
import { workedLines } from '../labour';
import { capSpendings } from '../money';
import type { CoverageReport } from '../report';
import { moneyValue, sentence } from '../values';
import type { World } from '../world';
import type { Candidate } from './repair';

/** Raises every broken cap to just what is spent under it; the most that is spent over any of them is named. */
export function* moreMoney(plan: Plan, { items, assignment, logged }: CoverageReport, world: World): Generator<Candidate> {
  const broken = capSpendings(plan, workedLines(items, assignment, logged), world).filter(({ cap, mostCents }) => mostCents > cap.cents);
  if (broken.length === 0) return;
  const more = Math.max(...broken.map(({ cap, mostCents }) => mostCents - cap.cents));
  const isMonthly = broken.every(({ cap }) => cap.scope === 'month');
  yield {
    id: 'moreMoney',
    kind: 'moreMoney',
    what: sentence(isMonthly ? 'engine.repair.moreMoneyPerMonth' : 'engine.repair.moreMoney', { more: moneyValue(more, plan) }),
    harmPoints: 0,
    command: {
      type: 'batch',
      commands: broken.map(({ cap, mostCents }): SingleCommand => ({ type: 'change', collection: 'budgetCaps', id: cap.id, set: { cents: mostCents } })),
    },
  };
}
