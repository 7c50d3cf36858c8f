import type { Channel, Plan, Post } from '../../schema';
import { addDays, type Day, toDayNumber, weekdayOf } from '../../time';
import type { PlannedPost } from '../list-posts';
import { groupBy } from '../group-by';
import { launchDay } from '../launch-day';

/** Posts a week for each channel, by channel id. */
export type Rhythms = ReadonlyMap<string, number>;

const WORKING_WEEK = [1, 2, 3, 4, 5] as const;

/** Below this a fraction of a post is a rounding error: three times a third is one. */
const CLOSE = 1e-9;

/** The format that a channel's posts most often have; without posts its default format. */
export function usualFormat(channel: Channel, posts: readonly PlannedPost[]): string | null {
  const ofChannel = posts.filter((post) => post.channelId === channel.id && post.formatId !== null);
  const byFormat = [...groupBy(ofChannel, (post) => post.formatId)].sort((left, right) => right[1].length - left[1].length);
  return byFormat[0]?.[0] ?? channel.defaultFormatId;
}

/**
 * The plan with nothing to publish but these rhythms, from its launch to the end of the horizon, every post with the usual
 * format of its channel. What is published already stays.
 */
export function planWithRhythms(plan: Plan, formats: ReadonlyMap<string, string>, rhythms: Rhythms): Plan {
  const posts = plan.channels.flatMap((channel) => {
    const formatId = formats.get(channel.id);
    if (formatId === undefined) return [];
    return daysOf(channel, rhythms.get(channel.id) ?? 0, launchDay(plan), plan.settings.horizon.until).map((day, index) => rhythmPost(channel, formatId, day, index));
  });
  return { ...plan, series: [], posts: [...plan.posts.filter((post) => post.status === 'published'), ...posts] };
}

/** Days of a rhythm: on the channel's own weekdays first, otherwise spread from Monday to Friday; fractions run over the weeks. */
function daysOf(channel: Channel, postsPerWeek: number, from: Day, until: Day): Day[] {
  const days: Day[] = [];
  const monday = addDays(from, 1 - weekdayOf(toDayNumber(from)));
  for (let week = 0, day = monday; day <= until; week += 1, day = addDays(monday, 7 * week)) {
    const count = Math.ceil((week + 1) * postsPerWeek - CLOSE) - Math.ceil(week * postsPerWeek - CLOSE);
    days.push(...weekdaysOf(channel, count).map((weekday) => addDays(monday, 7 * week + weekday - 1)));
  }
  return days.filter((day) => from <= day && day <= until);
}

function weekdaysOf(channel: Channel, count: number): number[] {
  const own = channel.slots.map((slot) => slot.weekday);
  return Array.from({ length: count }, (_, index) => own[index] ?? WORKING_WEEK[Math.floor((index * WORKING_WEEK.length) / count)] ?? 1);
}

function rhythmPost(channel: Channel, formatId: string, day: Day, index: number): Post {
  return {
    id: `rhythm-${channel.id}-${index}`,
    channelId: channel.id,
    title: channel.name,
    day,
    time: null,
    formatId,
    status: 'draft',
    ownerId: null,
    campaignId: null,
    pillarId: null,
    talk: null,
    labelIds: [],
    effortPercent: 100,
    text: '',
    firstComment: '',
    hashtags: [],
    link: '',
    utm: null,
    media: [],
    checklist: [],
    notes: '',
    adaptedFromId: null,
    seriesId: null,
    occurrenceDay: null,
    doneStepIds: [],
    comments: [],
    approvals: [],
  };
}
