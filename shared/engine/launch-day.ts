import type { Plan } from '../schema';
import type { Day } from '../time';

/** First day of publication: the launch, or the first day of the horizon when there is no launch or it lies before. */
export function launchDay({ settings: { horizon, launch } }: Pick<Plan, 'settings'>): Day {
  return launch !== null && launch > horizon.from ? launch : horizon.from;
}
