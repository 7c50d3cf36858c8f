import { applyCommand, type Command } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { makePlan, type PlanParts } from '../../../support/plan/make-plan';

/** A plan with two channels on two brands; horizon Monday 2027-01-04 to 2027-06-27. */
export function calendarPlan(parts: PlanParts = {}): Plan {
  return makePlan({
    brands: [
      { id: 'shop', name: 'Shop' },
      { id: 'studio', name: 'Studio' },
    ],
    channels: [
      {
        id: 'blog',
        brandId: 'shop',
        name: 'Blog',
        network: 'blog',
        slots: [
          { weekday: 2, time: '14:00' },
          { weekday: 2, time: '08:30' },
        ],
      },
      { id: 'insta', brandId: 'studio', name: 'Instagram', network: 'instagram' },
    ],
    ...parts,
    settings: { horizon: { from: '2027-01-04', until: '2027-06-27' }, ...parts.settings },
  });
}

/** The plan after a command; fails the test when it is refused. */
export function after(plan: Plan, command: Command): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) throw new Error(`refused: ${JSON.stringify(applied.reason)}`);
  return applied.value.plan;
}

/** Ids `id1`, `id2` ... */
export function countingIds(): () => string {
  let count = 0;
  return () => `id${(count += 1)}`;
}
