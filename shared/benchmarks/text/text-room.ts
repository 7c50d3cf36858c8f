import type { Channel, Post } from '../../schema';
import { type TextLimit, textLimitData } from '../values/text-limits';
import { countBytes, countText } from './count-text';

/** How much of a limit is left: plenty, less than a fifth, or less than nothing. */
type RoomState = 'plenty' | 'low' | 'over';

/** What of a limit is used. `unit` says what is counted. */
export interface Room {
  readonly unit: 'signs' | 'bytes' | 'hashtags';
  readonly used: number;
  readonly limit: number;
  readonly left: number;
  readonly state: RoomState;
}

/** Below this share of a limit that is left, the counter warns. Source: as Mixpost does it. */
const LOW_SHARE = 0.2;

/** Limits of a channel's network, with the channel's own ones in their place; undefined for a network without known limits. */
export function textLimitOf(channel: Pick<Channel, 'network' | 'textLimit' | 'hashtagLimit'>): TextLimit | undefined {
  const known = textLimitData.find((limit) => limit.network === channel.network);
  if (known === undefined && channel.textLimit === null && channel.hashtagLimit === null) return undefined;
  const base: TextLimit = known ?? { network: channel.network, text: null, counting: 'characters', bytes: null, hashtags: null, altText: null, fold: null, hasLinkInText: false, source: '', checked: '' };
  return { ...base, text: channel.textLimit ?? base.text, hashtags: channel.hashtagLimit ?? base.hashtags };
}

/** The text of a post as it goes out: its text, its hashtags, and its link where links stand in the text and it is not there yet. */
function wholeText({ text, hashtags, link }: Pick<Post, 'text' | 'link'> & { readonly hashtags: readonly string[] }, hasLinkInText: boolean): string {
  const tags = hashtags.map((hashtag) => `#${hashtag}`).join(' ');
  const added = hasLinkInText && link !== '' && !text.includes(link) ? link : '';
  return [text, tags, added].filter((part) => part !== '').join('\n\n');
}

function room(unit: Room['unit'], used: number, limit: number): Room {
  const left = limit - used;
  const isLow = unit === 'hashtags' ? false : left < limit * LOW_SHARE;
  return { unit, used, limit, left, state: left < 0 ? 'over' : isLow ? 'low' : 'plenty' };
}

/** Hashtags in a text: `#` and what follows without a space. */
function hashtagsIn(text: string): number {
  return text.match(/(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
}

/** How a text stands against the limits of its channel, the tightest first. Hashtags count whether they stand in the text or beside it. */
export function roomsOf(post: Parameters<typeof wholeText>[0], limit: TextLimit): readonly Room[] {
  const text = wholeText(post, limit.hasLinkInText);
  const signs = limit.text === null ? [] : [room('signs', countText(text, limit.counting), limit.text)];
  const bytes = limit.bytes === null ? [] : [room('bytes', countBytes(text), limit.bytes)];
  const tightest = [...signs, ...bytes].toSorted((first, second) => first.left / first.limit - second.left / second.limit);
  const hashtags = limit.hashtags === null ? [] : [room('hashtags', hashtagsIn(text), limit.hashtags)];
  return [...tightest, ...hashtags];
}
