import { goal, type GoalReference, indicator } from './goal-reference';

/**
 * The catalogue of goals with indicators that show whether one comes closer. The points are our own proposal: dialogue and results
 * (customers, enquiries, revenue) weigh before trust, and trust before mere reach, because reach by itself sells nothing.
 */
export const goalData: readonly GoalReference[] = [
  goal('awareness', 'goal.awareness', 2, 'reach', [
    indicator('awareness-1', 'indicator.awareness.1', 'indicatorHow.awareness.1', 'indicatorUnit.percent', 'up'),
    indicator('awareness-2', 'indicator.awareness.2', 'indicatorHow.awareness.2', 'indicatorUnit.searchesPerMonth', 'up'),
    indicator('awareness-3', 'indicator.awareness.3', 'indicatorHow.awareness.3', 'indicatorUnit.peoplePerMonth', 'up'),
    indicator('awareness-4', 'indicator.awareness.4', 'indicatorHow.awareness.4', 'indicatorUnit.mentionsPerMonth', 'up'),
    indicator('awareness-5', 'indicator.awareness.5', 'indicatorHow.awareness.5', 'indicatorUnit.visitsPerMonth', 'up'),
  ]),
  goal('network', 'goal.network', 3, 'trust', [
    indicator('network-1', 'indicator.network.1', 'indicatorHow.network.1', 'indicatorUnit.percent', 'up'),
    indicator('network-2', 'indicator.network.2', 'indicatorHow.network.2', 'indicatorUnit.perMonth', 'up'),
    indicator('network-3', 'indicator.network.3', 'indicatorHow.network.3', 'indicatorUnit.peoplePerQuarter', 'up'),
    indicator('network-4', 'indicator.network.4', 'indicatorHow.network.4', 'indicatorUnit.partners', 'up'),
  ]),
  goal('feedback', 'goal.feedback', 4, 'dialogue', [
    indicator('feedback-1', 'indicator.feedback.1', 'indicatorHow.feedback.1', 'indicatorUnit.itemsPerMonth', 'up'),
    indicator('feedback-2', 'indicator.feedback.2', 'indicatorHow.feedback.2', 'indicatorUnit.percent', 'up'),
    indicator('feedback-3', 'indicator.feedback.3', 'indicatorHow.feedback.3', 'indicatorUnit.perQuarter', 'up'),
    indicator('feedback-4', 'indicator.feedback.4', 'indicatorHow.feedback.4', 'indicatorUnit.days', 'down'),
  ]),
  goal('retention', 'goal.retention', 4, 'result', [
    indicator('retention-1', 'indicator.retention.1', 'indicatorHow.retention.1', 'indicatorUnit.percent', 'up'),
    indicator('retention-2', 'indicator.retention.2', 'indicatorHow.retention.2', 'indicatorUnit.percentPerYear', 'down'),
    indicator('retention-3', 'indicator.retention.3', 'indicatorHow.retention.3', 'indicatorUnit.points', 'up'),
    indicator('retention-4', 'indicator.retention.4', 'indicatorHow.retention.4', 'indicatorUnit.percent', 'up'),
  ]),
  goal('acquisition', 'goal.acquisition', 5, 'result', [
    indicator('acquisition-1', 'indicator.acquisition.1', 'indicatorHow.acquisition.1', 'indicatorUnit.customersPerMonth', 'up'),
    indicator('acquisition-2', 'indicator.acquisition.2', 'indicatorHow.acquisition.2', 'indicatorUnit.eur', 'down'),
    indicator('acquisition-3', 'indicator.acquisition.3', 'indicatorHow.acquisition.3', 'indicatorUnit.percent', 'up'),
    indicator('acquisition-4', 'indicator.acquisition.4', 'indicatorHow.acquisition.4', 'indicatorUnit.percent', 'up'),
  ]),
  goal('recruiting', 'goal.recruiting', 3, 'result', [
    indicator('recruiting-1', 'indicator.recruiting.1', 'indicatorHow.recruiting.1', 'indicatorUnit.applicationsPerMonth', 'up'),
    indicator('recruiting-2', 'indicator.recruiting.2', 'indicatorHow.recruiting.2', 'indicatorUnit.percent', 'up'),
    indicator('recruiting-3', 'indicator.recruiting.3', 'indicatorHow.recruiting.3', 'indicatorUnit.days', 'down'),
    indicator('recruiting-4', 'indicator.recruiting.4', 'indicatorHow.recruiting.4', 'indicatorUnit.eur', 'down'),
    indicator('recruiting-5', 'indicator.recruiting.5', 'indicatorHow.recruiting.5', 'indicatorUnit.stars', 'up'),
  ]),
  goal('research', 'goal.research', 3, 'trust', [
    indicator('research-1', 'indicator.research.1', 'indicatorHow.research.1', 'indicatorUnit.answers', 'up'),
    indicator('research-2', 'indicator.research.2', 'indicatorHow.research.2', 'indicatorUnit.perQuarter', 'up'),
    indicator('research-3', 'indicator.research.3', 'indicatorHow.research.3', 'indicatorUnit.perQuarter', 'up'),
    indicator('research-4', 'indicator.research.4', 'indicatorHow.research.4', 'indicatorUnit.count', 'up'),
  ]),
  goal('backchannel', 'goal.backchannel', 4, 'dialogue', [
    indicator('backchannel-1', 'indicator.backchannel.1', 'indicatorHow.backchannel.1', 'indicatorUnit.percent', 'up'),
    indicator('backchannel-2', 'indicator.backchannel.2', 'indicatorHow.backchannel.2', 'indicatorUnit.hours', 'down'),
    indicator('backchannel-3', 'indicator.backchannel.3', 'indicatorHow.backchannel.3', 'indicatorUnit.perMonth', 'up'),
    indicator('backchannel-4', 'indicator.backchannel.4', 'indicatorHow.backchannel.4', 'indicatorUnit.percent', 'up'),
  ]),
  goal('revenue', 'goal.revenue', 4, 'result', [
    indicator('revenue-1', 'indicator.revenue.1', 'indicatorHow.revenue.1', 'indicatorUnit.eurPerMonth', 'up'),
    indicator('revenue-2', 'indicator.revenue.2', 'indicatorHow.revenue.2', 'indicatorUnit.ordersPerMonth', 'up'),
    indicator('revenue-3', 'indicator.revenue.3', 'indicatorHow.revenue.3', 'indicatorUnit.eurPerEur', 'up'),
    indicator('revenue-4', 'indicator.revenue.4', 'indicatorHow.revenue.4', 'indicatorUnit.eur', 'up'),
  ]),
  goal('traffic', 'goal.traffic', 3, 'trust', [
    indicator('traffic-1', 'indicator.traffic.1', 'indicatorHow.traffic.1', 'indicatorUnit.visitsPerMonth', 'up'),
    indicator('traffic-2', 'indicator.traffic.2', 'indicatorHow.traffic.2', 'indicatorUnit.percent', 'up'),
    indicator('traffic-3', 'indicator.traffic.3', 'indicatorHow.traffic.3', 'indicatorUnit.percent', 'up'),
    indicator('traffic-4', 'indicator.traffic.4', 'indicatorHow.traffic.4', 'indicatorUnit.percent', 'up'),
  ]),
  goal('expert', 'goal.expert', 3, 'trust', [
    indicator('expert-1', 'indicator.expert.1', 'indicatorHow.expert.1', 'indicatorUnit.perQuarter', 'up'),
    indicator('expert-2', 'indicator.expert.2', 'indicatorHow.expert.2', 'indicatorUnit.perMonth', 'up'),
    indicator('expert-3', 'indicator.expert.3', 'indicatorHow.expert.3', 'indicatorUnit.perQuarter', 'up'),
    indicator('expert-4', 'indicator.expert.4', 'indicatorHow.expert.4', 'indicatorUnit.signUpsPerMonth', 'up'),
  ]),
  goal('interaction', 'goal.interaction', 5, 'dialogue', [
    indicator('interaction-1', 'indicator.interaction.1', 'indicatorHow.interaction.1', 'indicatorUnit.percent', 'up'),
    indicator('interaction-2', 'indicator.interaction.2', 'indicatorHow.interaction.2', 'indicatorUnit.commentsPerPost', 'up'),
    indicator('interaction-3', 'indicator.interaction.3', 'indicatorHow.interaction.3', 'indicatorUnit.percent', 'up'),
    indicator('interaction-4', 'indicator.interaction.4', 'indicatorHow.interaction.4', 'indicatorUnit.ratio', 'up'),
  ]),
  goal('service', 'goal.service', 4, 'dialogue', [
    indicator('service-1', 'indicator.service.1', 'indicatorHow.service.1', 'indicatorUnit.percent', 'up'),
    indicator('service-2', 'indicator.service.2', 'indicatorHow.service.2', 'indicatorUnit.hours', 'down'),
    indicator('service-3', 'indicator.service.3', 'indicatorHow.service.3', 'indicatorUnit.pointsToFive', 'up'),
    indicator('service-4', 'indicator.service.4', 'indicatorHow.service.4', 'indicatorUnit.perMonth', 'up'),
  ]),
  goal('satisfaction', 'goal.satisfaction', 4, 'dialogue', [
    indicator('satisfaction-1', 'indicator.satisfaction.1', 'indicatorHow.satisfaction.1', 'indicatorUnit.pointsToFive', 'up'),
    indicator('satisfaction-2', 'indicator.satisfaction.2', 'indicatorHow.satisfaction.2', 'indicatorUnit.count', 'down'),
    indicator('satisfaction-3', 'indicator.satisfaction.3', 'indicatorHow.satisfaction.3', 'indicatorUnit.stars', 'up'),
    indicator('satisfaction-4', 'indicator.satisfaction.4', 'indicatorHow.satisfaction.4', 'indicatorUnit.percent', 'up'),
  ]),
  goal('leads', 'goal.leads', 4, 'result', [
    indicator('leads-1', 'indicator.leads.1', 'indicatorHow.leads.1', 'indicatorUnit.leadsPerMonth', 'up'),
    indicator('leads-2', 'indicator.leads.2', 'indicatorHow.leads.2', 'indicatorUnit.eur', 'down'),
    indicator('leads-3', 'indicator.leads.3', 'indicatorHow.leads.3', 'indicatorUnit.percent', 'up'),
    indicator('leads-4', 'indicator.leads.4', 'indicatorHow.leads.4', 'indicatorUnit.eurPerQuarter', 'up'),
  ]),
  goal('presence', 'goal.presence', 3, 'trust', [
    indicator('presence-1', 'indicator.presence.1', 'indicatorHow.presence.1', 'indicatorUnit.percent', 'up'),
    indicator('presence-2', 'indicator.presence.2', 'indicatorHow.presence.2', 'indicatorUnit.days', 'down'),
    indicator('presence-3', 'indicator.presence.3', 'indicatorHow.presence.3', 'indicatorUnit.weeksPerQuarter', 'up'),
    indicator('presence-4', 'indicator.presence.4', 'indicatorHow.presence.4', 'indicatorUnit.daysOfStock', 'up'),
  ]),
  goal('image', 'goal.image', 3, 'trust', [
    indicator('image-1', 'indicator.image.1', 'indicatorHow.image.1', 'indicatorUnit.pointsToFive', 'up'),
    indicator('image-2', 'indicator.image.2', 'indicatorHow.image.2', 'indicatorUnit.points', 'up'),
    indicator('image-3', 'indicator.image.3', 'indicatorHow.image.3', 'indicatorUnit.percent', 'up'),
    indicator('image-4', 'indicator.image.4', 'indicatorHow.image.4', 'indicatorUnit.stars', 'up'),
  ]),
  goal('explain', 'goal.explain', 3, 'trust', [
    indicator('explain-1', 'indicator.explain.1', 'indicatorHow.explain.1', 'indicatorUnit.percent', 'up'),
    indicator('explain-2', 'indicator.explain.2', 'indicatorHow.explain.2', 'indicatorUnit.visitsPerMonth', 'up'),
    indicator('explain-3', 'indicator.explain.3', 'indicatorHow.explain.3', 'indicatorUnit.perMonth', 'down'),
    indicator('explain-4', 'indicator.explain.4', 'indicatorHow.explain.4', 'indicatorUnit.perMonth', 'up'),
  ]),
  goal('referral', 'goal.referral', 3, 'trust', [
    indicator('referral-1', 'indicator.referral.1', 'indicatorHow.referral.1', 'indicatorUnit.people', 'up'),
    indicator('referral-2', 'indicator.referral.2', 'indicatorHow.referral.2', 'indicatorUnit.postsPerMonth', 'up'),
    indicator('referral-3', 'indicator.referral.3', 'indicatorHow.referral.3', 'indicatorUnit.customersPerQuarter', 'up'),
    indicator('referral-4', 'indicator.referral.4', 'indicatorHow.referral.4', 'indicatorUnit.perMonth', 'up'),
  ]),
  goal('enjoyment', 'goal.enjoyment', 1, 'reach', [
    indicator('enjoyment-1', 'indicator.enjoyment.1', 'indicatorHow.enjoyment.1', 'indicatorUnit.sharesPerPost', 'up'),
    indicator('enjoyment-2', 'indicator.enjoyment.2', 'indicatorHow.enjoyment.2', 'indicatorUnit.seconds', 'up'),
    indicator('enjoyment-3', 'indicator.enjoyment.3', 'indicatorHow.enjoyment.3', 'indicatorUnit.percent', 'up'),
    indicator('enjoyment-4', 'indicator.enjoyment.4', 'indicatorHow.enjoyment.4', 'indicatorUnit.percent', 'up'),
  ]),
  goal('rightfans', 'goal.rightfans', 1, 'reach', [
    indicator('rightfans-1', 'indicator.rightfans.1', 'indicatorHow.rightfans.1', 'indicatorUnit.percent', 'up'),
    indicator('rightfans-2', 'indicator.rightfans.2', 'indicatorHow.rightfans.2', 'indicatorUnit.percent', 'up'),
    indicator('rightfans-3', 'indicator.rightfans.3', 'indicatorHow.rightfans.3', 'indicatorUnit.perMonth', 'down'),
  ]),
  goal('reach', 'goal.reach', 1, 'reach', [
    indicator('reach-1', 'indicator.reach.1', 'indicatorHow.reach.1', 'indicatorUnit.peoplePerMonth', 'up'),
    indicator('reach-2', 'indicator.reach.2', 'indicatorHow.reach.2', 'indicatorUnit.contacts', 'up'),
    indicator('reach-3', 'indicator.reach.3', 'indicatorHow.reach.3', 'indicatorUnit.eur', 'down'),
  ]),
];
