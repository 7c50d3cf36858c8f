import type { Command, SingleCommand } from '../../commands';
import type { Plan, Post, Series } from '../../schema';
import { addDays, type Day } from '../../time';
import { launchDay } from '../launch-day';

/**
 * Moves all that is published, and running activities with days of their own, so many weeks later, together with the end
 * of the horizon, so that the same time is planned. Absences, tasks, budget lines and posts before the launch stay.
 */
export function launchLater(plan: Plan, weeks: number): Command {
  const start = launchDay(plan);
  const later = (day: Day): Day => addDays(day, weeks * 7);
  const moved = (day: Day | null): Day | null => (day === null || day < start ? day : later(day));
  const { horizon } = plan.settings;
  const commands: SingleCommand[] = [
    { type: 'settings', set: { launch: later(start), horizon: { from: horizon.from, until: later(horizon.until) } } },
    ...plan.series.map((series): SingleCommand => ({ type: 'change', collection: 'series', id: series.id, set: seriesLater(series, later) })),
    ...plan.posts.flatMap((post) => postLater(post, plan, moved, later)),
    ...plan.activities.flatMap((activity): SingleCommand[] => {
      if (activity.phase === 'setup' || (activity.from === null && activity.until === null)) return [];
      return [{ type: 'change', collection: 'activities', id: activity.id, set: { from: moved(activity.from), until: moved(activity.until) } }];
    }),
  ];
  return { type: 'batch', commands };
}

/** Days of a monthly rule follow the calendar and not the shift, so its exceptions and stand-ins keep theirs. */
function seriesLater({ rule, exceptions }: Series, later: (day: Day) => Day): Record<string, unknown> {
  return {
    rule: { ...rule, from: later(rule.from), until: rule.until === null ? null : later(rule.until) },
    exceptions: rule.frequency === 'monthly' ? exceptions : exceptions.map(later),
  };
}

function postLater(post: Post, plan: Plan, moved: (day: Day | null) => Day | null, later: (day: Day) => Day): SingleCommand[] {
  const series = plan.series.find((candidate) => candidate.id === post.seriesId);
  const follows = series !== undefined && series.rule.frequency !== 'monthly' && post.occurrenceDay !== null;
  const occurrenceDay = follows && post.occurrenceDay !== null ? later(post.occurrenceDay) : post.occurrenceDay;
  const day = post.status === 'published' ? post.day : moved(post.day);
  if (day === post.day && occurrenceDay === post.occurrenceDay) return [];
  return [{ type: 'change', collection: 'posts', id: post.id, set: { day, occurrenceDay } }];
}
