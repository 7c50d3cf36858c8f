import type { ActivityReference } from './activity-reference';
import { own } from './reference-value';

/** Work that is not tied to a post, in hours per week for the standard plan (factor 1). Training has no skill: everybody learns what they do. */
export const activityData = [
  { id: 'planning', labelKey: 'reference.activity.planning', isCore: true, rhythm: 'weekly', skill: 'strategy', level: 1, effort: own('np-planning', [0.5, 1.5, 3], 'hoursPerWeek', ['smiciklas'], 'reference.note.activity.planning') },
  { id: 'monitoring', labelKey: 'reference.activity.monitoring', isCore: true, rhythm: 'weekly', skill: 'community', level: 1, effort: own('np-monitoring', [0.5, 1.25, 2.5], 'hoursPerWeek', ['sherman', 'smiciklas'], 'reference.note.activity.monitoring') },
  { id: 'reporting', labelKey: 'reference.activity.reporting', isCore: true, rhythm: 'weekly', skill: 'strategy', level: 1, effort: own('np-reporting', [0.5, 1.5, 3.8], 'hoursPerWeek', ['smiciklas', 'mp-tasks'], 'reference.note.activity.reporting') },
  { id: 'strategy', labelKey: 'reference.activity.strategy', isCore: true, rhythm: 'quarterly', skill: 'strategy', level: 2, effort: own('np-strategy', [0.25, 0.75, 3.6], 'hoursPerWeek', ['smiciklas', 'mp-tasks'], 'reference.note.activity.strategy') },
  { id: 'training', labelKey: 'reference.activity.training', isCore: true, rhythm: 'monthly', skill: null, level: 1, effort: own('np-training', [0.2, 0.4, 1], 'hoursPerWeek', ['iw-training'], 'reference.note.activity.training') },
  { id: 'crisis', labelKey: 'reference.activity.crisis', isCore: true, rhythm: 'quarterly', skill: 'strategy', level: 2, effort: own('np-crisis', [0.05, 0.25, 1], 'hoursPerWeek', ['bitkom-crisis'], 'reference.note.activity.crisis') },
  { id: 'contingency', labelKey: 'reference.activity.contingency', isCore: true, rhythm: 'weekly', skill: 'text', level: 1, effort: own('np-contingency', [0.5, 1.5, 5], 'hoursPerWeek', ['smiciklas', 'smiciklas-b'], 'reference.note.activity.contingency') },
  { id: 'outreach', labelKey: 'reference.activity.outreach', isCore: true, rhythm: 'weekly', skill: 'community', level: 1, effort: own('np-outreach', [0.5, 1, 5], 'hoursPerWeek', ['smiciklas', 'sherman'], 'reference.note.activity.outreach') },
  { id: 'legal', labelKey: 'reference.activity.legal', isCore: true, rhythm: 'monthly', skill: 'approval', level: 1, effort: own('np-legal', [0.1, 0.25, 0.5], 'hoursPerWeek', [], 'reference.note.activity.legal') },
  { id: 'ads', labelKey: 'reference.activity.ads', isCore: false, rhythm: 'weekly', skill: 'ads', level: 1, effort: own('np-ads', [0.5, 2, 6], 'hoursPerWeek', ['orova'], 'reference.note.activity.ads') },
  { id: 'influencer', labelKey: 'reference.activity.influencer', isCore: false, rhythm: 'weekly', skill: 'community', level: 1, effort: own('np-influencer', [0.25, 1, 4], 'hoursPerWeek', [], 'reference.note.activity.influencer') },
] as const satisfies readonly ActivityReference[];

/** Work before the launch: finding out and deciding. */
export const setupStrategy = own('np-setup-strategy', [8, 25, 45], 'hoursOnce', ['cloudspark'], 'reference.note.activity.setup-strategy');

/** Work before the launch for each channel: profile, pictures, first content. */
export const setupChannel = own('np-setup-channel', [1.5, 5, 15], 'hoursOnce', ['optimizerteam', 'cloudspark'], 'reference.note.activity.setup-channel');

/** Share of the original effort that it takes to adapt a piece to another channel. */
export const adaptationShare = own('np-adaptation', [25, 40, 60], 'percent', ['justaging'], 'reference.note.adaptation');
