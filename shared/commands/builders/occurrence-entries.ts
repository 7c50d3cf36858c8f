import type { Plan } from '../../schema';
import type { Day } from '../../time';
import { change, type SingleCommand } from '../command';

/** What time entries call a post that a series yields on a day. */
export function occurrenceKey(seriesId: string, day: Day): string {
  return `${seriesId}@${day}`;
}

/** Lets the time that was worked on a post follow it to the name that it gets: `nextName` gives it, undefined keeps the old one. */
export function renameInEntries(plan: Plan, nextName: (postId: string) => string | undefined): SingleCommand[] {
  return plan.timeEntries.flatMap(({ id, postId }) => {
    const name = postId === null ? undefined : nextName(postId);
    return name === undefined || name === postId ? [] : [change('timeEntries', id, { postId: name })];
  });
}
