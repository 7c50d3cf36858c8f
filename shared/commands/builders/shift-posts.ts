import type { Plan, Post } from '../../schema';
import { batch, change, type Command } from '../command';
import { renameInEntries } from './occurrence-entries';
import { type DayMap, shiftSeries, type ShiftIds, type StandInLink } from './shift-series';

/** What is moved from a day on. */
export interface ShiftWish extends DayMap {
  /** Null: the posts of all channels. */
  readonly channelIds: ReadonlySet<string> | null;
}

/** Everything from a day on, moved, as one step, and how much it is. */
export interface ShiftedPosts {
  /** Null when there is nothing to move. */
  readonly command: Command | null;
  /** Posts that move, those of series too. */
  readonly posts: number;
  /** Series of which posts move. */
  readonly series: number;
  /** Posts that are published and stay where they are. */
  readonly published: number;
}

type Fields = Partial<Pick<Post, 'day' | keyof StandInLink>>;

function realFields(post: Post, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => Reflect.get(post, name) !== value));
}

/**
 * Moves all posts and series from a day on, each day to where `mapDay` says. Times stay; what is published stays. Posts that stand
 * in for a day of a series move with their own day and stay tied to the day that the series now yields instead.
 */
export function shiftPosts(plan: Plan, wish: ShiftWish, newIds: ShiftIds): ShiftedPosts {
  const isMeant = ({ channelId }: { readonly channelId: string }): boolean => wish.channelIds === null || wish.channelIds.has(channelId);
  const late = plan.posts.filter((post) => post.day !== null && post.day >= wish.from && isMeant(post));
  const moving = new Map(late.filter((post) => post.status !== 'published').map((post) => [post.id, wish.mapDay(post.day ?? wish.from)]));
  const shifts = plan.series.filter(isMeant).map((series) => shiftSeries(plan, series, plan.posts.filter((post) => post.seriesId === series.id), wish, newIds));
  const links = new Map(shifts.flatMap((shift) => [...shift.links]));
  const changes = plan.posts.flatMap((post) => {
    const day = moving.get(post.id);
    const fields = realFields(post, { ...(day === undefined ? {} : { day }), ...links.get(post.id) });
    return Object.keys(fields).length === 0 ? [] : [change('posts', post.id, fields)];
  });
  const series = shifts.filter((shift) => shift.moved > 0);
  const yielded = series.reduce((sum, shift) => sum + shift.moved, 0);
  const detached = changes.filter(({ set }) => set['seriesId'] === null);
  const tied = changes.filter(({ set }) => set['seriesId'] !== null);
  // Posts let go of a series before it may be deleted with what hangs on it, and are tied to a new one once it is there.
  const names = new Map(shifts.flatMap((shift) => [...shift.names]));
  const commands = [...detached, ...shifts.flatMap((shift) => shift.commands), ...tied, ...renameInEntries(plan, (postId) => names.get(postId))];
  return { command: commands.length === 0 ? null : batch(commands), posts: moving.size + yielded, series: series.length, published: late.length - moving.size };
}
