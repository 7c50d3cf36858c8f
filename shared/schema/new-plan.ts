import { planSchema, type Plan, type PlanInput } from './plan';

/** A valid empty plan with all defaults filled in. Throws when `input` breaks the schema: callers pass checked values. */
export function newPlan(input: Pick<PlanInput, 'id' | 'name' | 'settings'>): Plan {
  return planSchema.parse(input);
}
