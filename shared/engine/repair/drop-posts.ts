import type { Sentence } from '../../i18n';
import type { PlannedPost } from '../list-posts';
import { numberValue, sentence, textValue, titlesValue } from '../values';
import type { RepairBase } from './base';
import { dropPostCommands } from './drop-command';
import { droppedPosts, thinned } from './keep-posts';
import { postNames } from './post-names';
import type { Candidate } from './repair';

const NAMED = 3;

/** Leaves out just the posts that do not fit, those that serve the fewest goals. */
export function* dropPosts(base: RepairBase): Generator<Candidate | null> {
  const dropped = droppedPosts(base);
  if (dropped.length === 0) return;
  yield {
    id: 'dropPosts',
    kind: 'dropPosts',
    what: sentence(dropped.length > NAMED ? 'engine.repair.dropManyPosts' : 'engine.repair.dropPosts', {
      count: numberValue(dropped.length),
      titles: titlesValue(postNames(base.plan, dropped.slice(0, NAMED))),
    }),
    harmPoints: dropped.reduce((sum, post) => sum + Math.max(1, base.pointsOf(post)), 0),
    command: { type: 'batch', commands: dropPostCommands(base.plan, dropped) },
    also: gapsLeft(base, dropped),
  };
}

/** One sentence per channel in which the longest silence grows. */
function gapsLeft(base: RepairBase, dropped: readonly PlannedPost[]): Sentence[] {
  const names = new Map(base.plan.channels.map((channel) => [channel.id, channel.name]));
  const grown = thinned(base, dropped).channels.filter((channel) => channel.longestGapDays > channel.longestGapDaysBefore);
  return grown.map(({ channelId, longestGapDays, longestGapDaysBefore, isGapTooLong }) =>
    sentence(isGapTooLong ? 'engine.repair.leavesGapTooLong' : 'engine.repair.leavesGap', {
      channel: textValue(names.get(channelId) ?? ''),
      days: numberValue(longestGapDays),
      before: numberValue(longestGapDaysBefore),
    }),
  );
}
