import type { Plan } from '../../schema';
import { type Day, formatDay, parseClockTime, toDayNumber } from '../../time';
import { foldedWords } from '../../util';
import { launchDay } from '../launch-day';
import { isChangedSinceApproval } from './approval';
import type { PlannedPost } from '../list-posts';

/** Something about a post that is worth a second look. It never keeps anybody from anything. */
export type PostWarning =
  /** Another post on the same channel less than an hour away. */
  | { readonly kind: 'sameHour'; readonly otherId: string }
  /** The same text went out on the same channel `days` days before. */
  | { readonly kind: 'sameText'; readonly otherId: string; readonly days: number }
  /** The channel was silent for `days` days before it, and `allowed` are allowed. */
  | { readonly kind: 'gap'; readonly days: number; readonly allowed: number }
  /** So many minutes of its work nobody can do. */
  | { readonly kind: 'nobody'; readonly minutes: number }
  /** Something has changed since `author` approved it on `day`. */
  | { readonly kind: 'changed'; readonly author: string; readonly day: Day };

/** Warnings by post id; posts without any are not in it. */
export type PostWarnings = ReadonlyMap<string, readonly PostWarning[]>;

/** Days in which the same text should not come again. */
const SAME_TEXT_DAYS = 14;
const SAME_HOUR_MINUTES = 60;

type Dated = PlannedPost & { readonly day: Day };

const textKeys = new WeakMap<PlannedPost, string>();

function textKeyOf(post: PlannedPost): string {
  const known = textKeys.get(post);
  if (known !== undefined) return known;
  const key = post.text.trim() === '' ? '' : foldedWords(post.text).join(' ');
  textKeys.set(post, key);
  return key;
}

/** Whether two posts come from the same series unchanged: then their common text is meant. */
function areOneSeries(left: PlannedPost, right: PlannedPost): boolean {
  return left.isOccurrence && right.isOccurrence && left.seriesId === right.seriesId;
}

class Notes {
  readonly byPost = new Map<string, PostWarning[]>();

  add(postId: string, warning: PostWarning): void {
    const known = this.byPost.get(postId);
    if (known === undefined) this.byPost.set(postId, [warning]);
    else known.push(warning);
  }
}

/** What is remembered of a channel while its posts are looked at in order of time. */
interface Trail {
  lastDay: number | null;
  /** Posts of the day that is looked at, with their minute of the day. */
  today: { readonly post: Dated; readonly minute: number }[];
  readonly texts: Map<string, { readonly post: Dated; readonly day: number }>;
}

/** First and last day that are looked at, both included, and what is known about the plan's work. */
export interface JudgedRange {
  readonly from: Day;
  readonly until: Day;
  /** Minutes that nobody can do, by post id. */
  readonly missing: ReadonlyMap<string, number>;
}

function firstFrom(posts: readonly Dated[], day: Day): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((posts[middle]?.day ?? '') < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Gives every channel the day of its last post before `place`. */
function rememberLast(posts: readonly Dated[], place: number, trails: ReadonlyMap<string, Trail>): void {
  let open = trails.size;
  for (let before = place - 1; before >= 0 && open > 0; before -= 1) {
    const post = posts[before];
    const trail = post === undefined ? undefined : trails.get(post.channelId);
    if (post === undefined || trail === undefined || trail.lastDay !== null) continue;
    trail.lastDay = toDayNumber(post.day);
    open -= 1;
  }
}

function judgeHour(post: Dated, trail: Trail, minute: number, notes: Notes): void {
  for (const other of trail.today) {
    if (Math.abs(other.minute - minute) >= SAME_HOUR_MINUTES) continue;
    notes.add(post.id, { kind: 'sameHour', otherId: other.post.id });
    notes.add(other.post.id, { kind: 'sameHour', otherId: post.id });
  }
}

function judgeText(post: Dated, trail: Trail, day: number, notes: Notes): void {
  const key = textKeyOf(post);
  if (key === '') return;
  const before = trail.texts.get(key);
  if (before !== undefined && day - before.day <= SAME_TEXT_DAYS && !areOneSeries(before.post, post)) notes.add(post.id, { kind: 'sameText', otherId: before.post.id, days: day - before.day });
  trail.texts.set(key, { post, day });
}

/** Silence counts from the launch on. */
function judgeGap(post: Dated, trail: Trail, day: number, allowed: number | null, start: number, notes: Notes): void {
  if (allowed === null || day <= start) return;
  const since = Math.max(start, trail.lastDay ?? start);
  if (day - since > allowed) notes.add(post.id, { kind: 'gap', days: day - since, allowed });
}

function judgeApproval(post: Dated, channelName: string, notes: Notes): void {
  const approval = post.approvals.at(-1);
  if (approval !== undefined && isChangedSinceApproval(post, channelName)) notes.add(post.id, { kind: 'changed', author: approval.author, day: approval.day });
}

/**
 * What is worth a second look in the posts of a range: two on a channel in the same hour, the same text on a channel within
 * 14 days, a silence longer than the channel allows, work that nobody can do, a change
 * after the approval. `posts` are all dated posts in order of day;
 * only those of the range and the days right before it are looked at. Published posts are left alone.
 */
export function judgePosts(posts: readonly Dated[], plan: Pick<Plan, 'channels' | 'settings'>, { from, until, missing }: JudgedRange): PostWarnings {
  const notes = new Notes();
  const names = new Map(plan.channels.map((channel) => [channel.id, channel.name]));
  const allowed = new Map(plan.channels.map((channel) => [channel.id, channel.longestGapDays]));
  const trails = new Map<string, Trail>(plan.channels.map((channel) => [channel.id, { lastDay: null, today: [], texts: new Map() }]));
  const start = toDayNumber(launchDay(plan));
  const muted = new Set<string>();
  const first = firstFrom(posts, formatDay(toDayNumber(from) - SAME_TEXT_DAYS));
  rememberLast(posts, first, trails);
  for (let place = first; place < posts.length; place += 1) {
    const post = posts[place];
    if (post === undefined || post.day > until) break;
    const trail = trails.get(post.channelId);
    if (trail === undefined) continue;
    const day = toDayNumber(post.day);
    const minute = parseClockTime(post.time ?? plan.settings.defaultTime) ?? 0;
    if (trail.lastDay !== day) trail.today = [];
    judgeHour(post, trail, minute, notes);
    judgeText(post, trail, day, notes);
    judgeGap(post, trail, day, allowed.get(post.channelId) ?? null, start, notes);
    const minutes = missing.get(post.id) ?? 0;
    if (minutes > 0) notes.add(post.id, { kind: 'nobody', minutes });
    judgeApproval(post, names.get(post.channelId) ?? '', notes);
    trail.today.push({ post, minute });
    trail.lastDay = day;
    if (post.day < from || post.status === 'published') muted.add(post.id);
  }
  for (const id of muted) notes.byPost.delete(id);
  return notes.byPost;
}
