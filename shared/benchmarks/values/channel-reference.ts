import type { TextKey } from '../../i18n';
import type { ClockTime } from '../../time';
import type { FormatId } from './format-reference';
import type { ReferenceValue } from './reference-value';

/** A part of a channel's usual rhythm: so many posts a week of a format, made for it or adapted from another channel's. */
export interface MixEntry {
  readonly formatId: FormatId;
  readonly perWeek: number;
  readonly origin: 'original' | 'adapted';
}

/** What is known of a channel. `network` is what a plan's channel stores. */
export interface ChannelReference {
  readonly id: string;
  readonly network: string;
  readonly labelKey: TextKey;
  readonly color: string;
  /** Time of day proposed for posts. */
  readonly time: ClockTime;
  readonly cadence: ReferenceValue;
  readonly mix: readonly MixEntry[];
  /** Hours a week for comments and messages; null where they belong to another channel. */
  readonly dialogue: ReferenceValue | null;
  /** Hours until an answer is expected; null where nobody can write. */
  readonly response: ReferenceValue | null;
}

/** Posts a week that are made for this channel. */
export function original(formatId: FormatId, perWeek: number): MixEntry {
  return { formatId, perWeek, origin: 'original' };
}

/** Posts a week that are adapted from another channel's. */
export function adapted(formatId: FormatId, perWeek: number): MixEntry {
  return { formatId, perWeek, origin: 'adapted' };
}
