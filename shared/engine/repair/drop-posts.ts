import { numberValue, sentence, titlesValue } from '../values';
import type { RepairBase } from './base';
import { dropPostCommands } from './drop-command';
import { droppedPosts, itemsOfPosts, pointsOfPost } from './keep-posts';
import { postNames } from './post-names';
import type { Candidate } from './repair';

const NAMED = 3;

/** Leaves out just the posts that do not fit, those that serve the fewest goals. */
export function* dropPosts(base: RepairBase): Generator<Candidate | null> {
  const dropped = droppedPosts(base);
  if (dropped.length === 0) return;
  const itemsOf = itemsOfPosts(base);
  yield {
    id: 'dropPosts',
    kind: 'dropPosts',
    what: sentence(dropped.length > NAMED ? 'engine.repair.dropManyPosts' : 'engine.repair.dropPosts', {
      count: numberValue(dropped.length),
      titles: titlesValue(postNames(base.plan, dropped.slice(0, NAMED))),
    }),
    harmPoints: dropped.reduce((sum, post) => sum + Math.max(1, pointsOfPost(base, itemsOf, post)), 0),
    command: { type: 'batch', commands: dropPostCommands(base.plan, dropped) },
  };
}
