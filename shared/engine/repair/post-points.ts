import type { Plan } from '../../schema';
import type { PlannedPost } from '../list-posts';

/** Says how many points the goals have that a post serves by its channel, its format and its campaign; a goal that several serve counts once. */
export function postPoints({ goals, channels, formats, campaigns }: Plan): (post: PlannedPost) => number {
  const points = new Map(goals.map((goal) => [goal.id, goal.points]));
  const ofChannel = new Map(channels.map(({ id, goalIds }) => [id, goalIds]));
  const ofFormat = new Map(formats.map(({ id, goalIds }) => [id, goalIds]));
  const ofCampaign = new Map(campaigns.map(({ id, goalIds }) => [id, goalIds]));
  return ({ channelId, formatId, campaignId }) => {
    const served = new Set([...(ofChannel.get(channelId) ?? []), ...(ofFormat.get(formatId ?? '') ?? []), ...(ofCampaign.get(campaignId ?? '') ?? [])]);
    return [...served].reduce((sum, id) => sum + (points.get(id) ?? 0), 0);
  };
}
