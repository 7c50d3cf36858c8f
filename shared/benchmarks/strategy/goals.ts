import { goalData } from './goal-data';
import type { GoalReference, IndicatorReference } from './goal-reference';

/** The catalogue of goals, in the order in which it is offered. */
export const goalReferences: readonly GoalReference[] = goalData;

/** A goal of the catalogue by its id; undefined for goals of one's own. */
export function goalReference(id: string | null): GoalReference | undefined {
  return goalData.find((goal) => goal.id === id);
}

/** An indicator of the catalogue by its id, such as `acquisition-1`; undefined for indicators of one's own. */
export function indicatorReference(id: string | null): IndicatorReference | undefined {
  return goalData.flatMap((goal) => goal.indicators).find((indicator) => indicator.id === id);
}
