import type { Plan } from '../schema';
import { type DayNumber, toDayNumber } from '../time';
import { isDialogueActivity } from './dialogue';
import type { LoggedLine } from './report';
import { entriesOf } from './time-log';
import type { World } from './world';

/** Minutes logged per person and day of the horizon, and minutes of dialogue among those of the first open day. */
interface LoggedTime {
  readonly logged: Int32Array;
  readonly dialogueToday: Int32Array;
}

/** Adds the log up per person and day; `logged[person * days + day]`, people in the plan's order. */
export function loggedTimeOf(plan: Plan, from: DayNumber, days: number, openDay: number, world: World): LoggedTime {
  const logged = new Int32Array(plan.people.length * days);
  const dialogueToday = new Int32Array(plan.people.length);
  const people = new Map(plan.people.map((person, place) => [person.id, place]));
  const dialogue = new Set(plan.activities.filter(isDialogueActivity).map((activity) => activity.id));
  for (const entry of entriesOf(plan, world)) {
    const person = people.get(entry.personId);
    const day = toDayNumber(entry.day) - from;
    if (person === undefined || day < 0 || day >= days) continue;
    logged[person * days + day] = (logged[person * days + day] ?? 0) + entry.minutes;
    const isDialogue = day === openDay && entry.postId === null && entry.activityId !== null && dialogue.has(entry.activityId);
    if (isDialogue) dialogueToday[person] = (dialogueToday[person] ?? 0) + entry.minutes;
  }
  return { logged, dialogueToday };
}

interface Named {
  readonly title: string;
  readonly stepName: string;
  readonly brandId: string | null;
  readonly channelId: string | null;
}

/** What was logged on days of the horizon, entry by entry, with the names of what it was for. */
export function loggedLines(plan: Plan, world: World): LoggedLine[] {
  const { from, until } = plan.settings.horizon;
  const people = new Set(plan.people.map((person) => person.id));
  const nameOf = createNaming(plan);
  return entriesOf(plan, world)
    .filter((entry) => entry.day >= from && entry.day <= until && entry.minutes > 0 && people.has(entry.personId))
    .map((entry) => ({ entryId: entry.id, personId: entry.personId, day: entry.day, minutes: entry.minutes, postId: entry.postId, ...nameOf(entry) }));
}

function createNaming(plan: Plan): (entry: Plan['timeEntries'][number]) => Named {
  const posts = new Map(plan.posts.map((post) => [post.id, post]));
  const series = new Map(plan.series.map((one) => [one.id, one]));
  const activities = new Map(plan.activities.map((activity) => [activity.id, activity]));
  const brands = new Map(plan.channels.map((channel) => [channel.id, channel.brandId]));
  const steps = new Map(plan.formats.flatMap((format) => format.steps.map((step) => [`${format.id}/${step.id}`, step.name] as const)));
  return ({ postId, stepId, activityId, note }) => {
    const post = postId === null ? undefined : (posts.get(postId) ?? series.get(postId.split('@')[0] ?? ''));
    if (post !== undefined) return { title: post.title, stepName: steps.get(`${post.formatId ?? ''}/${stepId ?? ''}`) ?? post.title, brandId: brands.get(post.channelId) ?? null, channelId: post.channelId };
    const activity = postId !== null || activityId === null ? undefined : activities.get(activityId);
    if (activity === undefined) return { title: note, stepName: note, brandId: null, channelId: null };
    const brandId = activity.brandId ?? (activity.channelId === null ? null : (brands.get(activity.channelId) ?? null));
    return { title: activity.name, stepName: activity.name, brandId, channelId: activity.channelId };
  };
}
