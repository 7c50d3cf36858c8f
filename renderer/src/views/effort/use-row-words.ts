import { useMemo } from 'react';
import { type EffortOverview, isInRange, listPosts } from '@shared/engine';
import type { Activity, Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Texts, useTexts } from '../../i18n';
import { useActivityWords } from './activity-words';
import type { NamedRow } from './grouping';

/** Posts a week of each channel over the weeks that averages are made of. */
function postsPerWeek(plan: Plan, overview: EffortOverview): ReadonlyMap<string, number> {
  const { horizon, launch } = plan.settings;
  const start = launch !== null && launch > horizon.from ? launch : horizon.from;
  const full = overview.weeks.filter((monday) => monday >= start && addDays(monday, 6) <= horizon.until);
  const [first = horizon.from] = full;
  const range = { from: first, until: addDays(full.at(-1) ?? first, 6) };
  const counts = new Map<string, number>();
  for (const post of listPosts(plan, range)) {
    if (isInRange(post, range)) counts.set(post.channelId, (counts.get(post.channelId) ?? 0) + 1);
  }
  const weeks = Math.max(1, full.length);
  return new Map([...counts].map(([channelId, count]) => [channelId, count / weeks]));
}

function namesOf(activities: readonly Activity[], { t, f }: Texts): string {
  const shown = activities.slice(0, 3).map((activity) => activity.name);
  const more = activities.length - shown.length;
  return f.list(more > 0 ? [...shown, t('effort.row.more', { count: more })] : shown);
}

/** Where the hours of a row come from, in words. */
export function useRowWords(plan: Plan, overview: EffortOverview): (row: NamedRow) => string {
  const texts = useTexts();
  const activityWords = useActivityWords(plan);
  const posts = useMemo(() => postsPerWeek(plan, overview), [plan, overview]);
  const { t, f } = texts;
  const ofChannel = (channelId: string): string => {
    const activities = plan.activities.filter((activity) => (activity.channelId ?? '') === channelId && activity.phase === 'running');
    if (channelId === '') return namesOf(activities, texts);
    const rate = posts.get(channelId) ?? 0;
    const words = t('effort.row.posts', { count: rate, value: f.number(rate, 1) });
    return activities.length === 0 ? words : t('effort.row.postsAnd', { posts: words, activities: namesOf(activities, texts) });
  };
  const ofStep = (name: string): string => {
    const formats = plan.formats.filter((format) => format.steps.some((step) => step.name === name)).map((format) => format.name);
    return t('effort.row.inFormats', { formats: formats.length > 4 ? f.list([...formats.slice(0, 3), t('effort.row.more', { count: formats.length - 3 })]) : f.list(formats) });
  };
  return ({ id, name, row }) => {
    if (id.startsWith('step ')) return ofStep(name);
    if (!id.startsWith('activity ')) return ofChannel(id);
    const activity = plan.activities.find((candidate) => candidate.id === row.key);
    return activity === undefined ? t('effort.row.tasksNote') : activityWords(activity);
  };
}
