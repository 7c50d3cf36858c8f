import { correct } from '../calibrate/credibility';
import type { CalibratedWork, Calibration } from '../calibrate/calibration';
import type { WorkItem } from '../report';

/** An item as far as its effort is drawn. `sharedError`: share of its uncertainty that it has in common with its kind. */
export interface DrawnItem extends Pick<WorkItem, 'low' | 'likely' | 'high' | 'activityKind'> {
  readonly sharedError: number;
}

/**
 * The efforts of items by what was learned from the log. A piece that runs is corrected as a whole, and what was logged of
 * it is taken off. Items of which nothing is known keep their estimate and the common error that is assumed.
 */
export function calibratedItems(items: readonly WorkItem[], calibration: Calibration, sharedError: number): DrawnItem[] {
  const known = new Map(calibration.filter((one) => one.ratio !== 1 || one.stretch !== 1).map((one) => [keyOf(one.formatId, one.stepId, one.activityId), one]));
  return items.map((item) => {
    const { low, likely, high, activityKind } = item;
    const learned = known.get(keyOf(item.formatId, item.stepId, item.source === 'activity' ? item.sourceId : null));
    return learned === undefined ? { low, likely, high, activityKind, sharedError } : { ...left(item, learned), activityKind, sharedError: learned.sharedError };
  });
}

function keyOf(formatId: string | null, stepId: string | null, activityId: string | null): string {
  return `${formatId ?? ''}/${stepId ?? ''}/${activityId ?? ''}`;
}

function left({ low, likely, high, loggedMinutes }: WorkItem, learned: CalibratedWork): Pick<WorkItem, 'low' | 'likely' | 'high'> {
  const whole = correct({ low: low + loggedMinutes, likely: likely + loggedMinutes, high: high + loggedMinutes }, learned);
  const rest = (minutes: number): number => Math.max(0, Math.round(minutes) - loggedMinutes);
  return { low: rest(whole.low), likely: rest(whole.likely), high: rest(whole.high) };
}
