import type { Plan } from '../../schema';
import type { WorkItem } from '../report';

/** The goals that a piece of work serves, each once: those of its format, its channel, its campaign and its activity that the plan has. */
export type ServedGoals = (item: WorkItem) => readonly string[];

/** Look-up of the goals that work serves, for one plan. */
export function servedGoals(plan: Plan): ServedGoals {
  const known = new Set(plan.goals.map((goal) => goal.id));
  const formats = new Map(plan.formats.map((format) => [format.id, format.goalIds]));
  const channels = new Map(plan.channels.map((channel) => [channel.id, channel.goalIds]));
  const campaigns = new Map(plan.campaigns.map((campaign) => [campaign.id, campaign.goalIds]));
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity.goalIds]));
  const found = new Map<string, readonly string[]>();
  return (item) => {
    const activityId = item.source === 'activity' ? item.sourceId : '';
    const key = `${item.formatId ?? ''}/${item.channelId ?? ''}/${item.campaignId ?? ''}/${activityId}`;
    const before = found.get(key);
    if (before !== undefined) return before;
    const ofPost = [...(formats.get(item.formatId ?? '') ?? []), ...(channels.get(item.channelId ?? '') ?? []), ...(campaigns.get(item.campaignId ?? '') ?? [])];
    const named = [...ofPost, ...(activities.get(activityId) ?? [])];
    const served = [...new Set(named)].filter((id) => known.has(id));
    found.set(key, served);
    return served;
  };
}
