import type { Activity, Channel, Plan, Post, RecordOf } from '../../schema';
import { activityItems } from '../demand-activities';
import { createDemandContext } from '../demand-context';
import { postItems } from '../demand-posts';
import { taskItems } from '../demand-tasks';
import { timeLogOf } from '../time-log';
import type { PlannedPost } from '../list-posts';
import { expandAgain, noteStandIn, plannedPost, setPlanned } from './post-book';
import { recordChanges, versionsOf } from './record-changes';
import type { SessionState } from './session-state';
import { setWork, sourceKey } from './work-book';

/** Puts a version of a post (undefined: it is gone) into the books and its work into the network. */
function followPlanned(state: SessionState, id: string, post: PlannedPost | undefined): void {
  setPlanned(state.posts, state.plan, state.frame, id, post);
  setWork(state.works, state.ranked, sourceKey('post', id), post === undefined ? [] : postItems([post], state.context));
}

function followStored(state: SessionState, before: Post | undefined, after: Post | undefined, touchedSeries: Set<string>): void {
  for (const seriesId of noteStandIn(state.posts, before, after)) touchedSeries.add(seriesId);
  const id = after?.id ?? before?.id ?? '';
  followPlanned(state, id, after === undefined ? undefined : plannedPost(state.plan, after));
}

function followSeries(state: SessionState, seriesId: string): void {
  const series = state.plan.series.find((one) => one.id === seriesId);
  const { ids, posts } = expandAgain(state.posts, state.plan, seriesId, series);
  for (const id of ids) followPlanned(state, id, posts.get(id));
}

function followPosts(state: SessionState, before: Plan, after: Plan): void {
  const touched = new Set<string>();
  for (const [old, now] of versionsOf(recordChanges(before.posts, after.posts))) followStored(state, old, now, touched);
  for (const [old, now] of versionsOf(recordChanges(before.series, after.series))) touched.add(now?.id ?? old?.id ?? '');
  for (const seriesId of touched) followSeries(state, seriesId);
}

function followActivity(state: SessionState, id: string, activity: Activity | undefined): void {
  const works = activity === undefined ? [] : activityItems({ ...state.context, plan: { ...state.plan, activities: [activity] } });
  setWork(state.works, state.ranked, sourceKey('activity', id), works);
}

function followTask(state: SessionState, id: string, task: RecordOf<'tasks'> | undefined): void {
  const works = task === undefined ? [] : taskItems({ ...state.context, plan: { ...state.plan, tasks: [task] } });
  setWork(state.works, state.ranked, sourceKey('task', id), works);
}

/** Of a channel only its brand and its goals are part of the work for it. */
function isOtherWork({ before, after }: { readonly before: Channel; readonly after: Channel }): boolean {
  return before.brandId !== after.brandId || hasOtherGoals({ before, after });
}

function hasOtherGoals({ before, after }: { readonly before: Aiming; readonly after: Aiming }): boolean {
  return before.goalIds.join() !== after.goalIds.join();
}

type Aiming = Pick<Channel, 'goalIds'>;

/** Formats, channels and the goals of campaigns change the work of all posts (and activities) that name them. */
function followKinds(state: SessionState, before: Plan, after: Plan): void {
  const formats = new Set(recordChanges(before.formats, after.formats).changed.map((change) => change.after.id));
  const channels = new Set(recordChanges(before.channels, after.channels).changed.filter(isOtherWork).map((change) => change.after.id));
  const campaigns = new Set(recordChanges(before.campaigns, after.campaigns).changed.filter(hasOtherGoals).map((change) => change.after.id));
  if (formats.size === 0 && channels.size === 0 && campaigns.size === 0) return;
  // A list of its own: following a post puts it at the end of the book.
  const posts = [...state.posts.planned.entries()];
  for (const [id, post] of posts) {
    if (channels.has(post.channelId) || formats.has(post.formatId ?? '') || campaigns.has(post.campaignId ?? '')) followPlanned(state, id, post);
  }
  for (const activity of after.activities) if (activity.channelId !== null && channels.has(activity.channelId)) followActivity(state, activity.id, activity);
}

/** Posts for which a version of an entry was logged: by its own id, or the one that stands in for the occurrence of that id. */
function loggedPostIds({ posts }: SessionState, postId: string): string[] {
  const [seriesId = '', day] = postId.split('@');
  const standIns = day === undefined ? [] : [...(posts.standIns.get(seriesId)?.values() ?? [])].filter((post) => post.occurrenceDay === day);
  return [postId, ...standIns.map((post) => post.id)];
}

/** Logged minutes change what is left of the work that they were logged for. */
function followLog(state: SessionState, before: Plan, after: Plan): void {
  const postIds = new Set<string>();
  const activityIds = new Set<string>();
  for (const versions of versionsOf(recordChanges(before.timeEntries, after.timeEntries))) {
    for (const entry of versions) {
      if (entry === undefined) continue;
      if (entry.activityId !== null) activityIds.add(entry.activityId);
      if (entry.postId !== null) for (const id of loggedPostIds(state, entry.postId)) postIds.add(id);
    }
  }
  for (const id of postIds) followPlanned(state, id, state.posts.planned.get(id));
  for (const activity of after.activities) if (activityIds.has(activity.id)) followActivity(state, activity.id, activity);
}

/** Follows everything that asks for work. `after` is in the state already. */
export function followDemand(state: SessionState, before: Plan, after: Plan): void {
  if (before.formats !== after.formats || before.channels !== after.channels || before.campaigns !== after.campaigns) {
    const { formats, channels, campaigns } = createDemandContext(after, state.world);
    state.context = { ...state.context, formats, channels, campaigns };
  }
  const log = before.timeEntries === after.timeEntries ? state.context.log : timeLogOf(after, state.world);
  state.context = { ...state.context, plan: after, log };
  followPosts(state, before, after);
  followKinds(state, before, after);
  if (before.timeEntries !== after.timeEntries) followLog(state, before, after);
  for (const [old, now] of versionsOf(recordChanges(before.activities, after.activities))) followActivity(state, now?.id ?? old?.id ?? '', now);
  for (const [old, now] of versionsOf(recordChanges(before.tasks, after.tasks))) followTask(state, now?.id ?? old?.id ?? '', now);
}
