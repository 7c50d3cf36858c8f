import type { TextKey } from '../../i18n';
import type { Estimate } from '../../schema';
import { activityReferences } from '../values/activities';
import { adaptationShare } from '../values/activity-data';
import type { MixEntry } from '../values/channel-reference';
import { channelReference, type ChannelReferenceId } from '../values/channels';
import { dialogueMinutesPerWeek } from '../values/dialogue';
import { formatReference } from '../values/formats';
import { minutesOfHours, pertMean } from '../values/reference-value';
import { type OverviewPlan, overviewPlans } from './overview-plans';

/** A part of the weekly effort, in whole minutes per week. */
export interface EffortItem {
  readonly kind: 'channel' | 'activity';
  readonly id: string;
  readonly labelKey: TextKey;
  readonly minutes: Estimate;
}

/** What a plan of the overview takes, in whole minutes per week: the sum of its items, and the PERT mean of that sum. */
export interface EffortOverview {
  readonly plan: OverviewPlan;
  readonly items: readonly EffortItem[];
  readonly minutes: Estimate;
  readonly expectedMinutes: number;
}

function sum(estimates: readonly Estimate[]): Estimate {
  return estimates.reduce(
    (total, estimate) => ({ low: total.low + estimate.low, likely: total.likely + estimate.likely, high: total.high + estimate.high }),
    { low: 0, likely: 0, high: 0 },
  );
}

/** Minutes a week of one part of a channel's rhythm: posts a week x effort of one piece x, when adapted, the share of adaptation. */
function mixMinutes({ formatId, perWeek, origin }: MixEntry): Estimate {
  const effort = formatReference(formatId)?.effort;
  if (effort === undefined) return { low: 0, likely: 0, high: 0 };
  const share = (point: 'low' | 'likely' | 'high'): number => perWeek * (origin === 'adapted' ? adaptationShare[point] / 100 : 1);
  return minutesOfHours({ low: effort.low * share('low'), likely: effort.likely * share('likely'), high: effort.high * share('high') });
}

/** Minutes a week of a channel with its usual rhythm: making the posts, and the dialogue. */
export function channelMinutesPerWeek(id: ChannelReferenceId): Estimate {
  const content = (channelReference(id)?.mix ?? []).map(mixMinutes);
  const dialogue = dialogueMinutesPerWeek(id, null);
  return sum(dialogue === null ? content : [...content, dialogue]);
}

function itemsOf(plan: OverviewPlan): EffortItem[] {
  const channels = plan.channels.map(
    (id): EffortItem => ({ kind: 'channel', id, labelKey: `reference.channel.${id}`, minutes: channelMinutesPerWeek(id) }),
  );
  const activities = activityReferences
    .filter((activity) => activity.isCore)
    .map(({ id, labelKey, effort }): EffortItem => ({ kind: 'activity', id, labelKey, minutes: minutesOfHours(effort, plan.activityFactor) }));
  return [...channels, ...activities];
}

function effortOf(plan: OverviewPlan): EffortOverview {
  const items = itemsOf(plan);
  const minutes = sum(items.map((item) => item.minutes));
  return { plan, items, minutes, expectedMinutes: Math.round(pertMean(minutes)) };
}

/** The overview of the time that businesses need: lean, basic, standard, extended. */
export function effortOverview(): readonly EffortOverview[] {
  return overviewPlans.map(effortOf);
}
