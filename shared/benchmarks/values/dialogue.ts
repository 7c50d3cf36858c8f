import type { Estimate } from '../../schema';
import { channelReference } from './channels';
import { answerMinutes, answerShare, messagesPerThousand } from './dialogue-data';
import { minutesOfHours, type ReferenceValue } from './reference-value';

const WEEKS_PER_MONTH = 4.33;

/** Messages a month for each 1,000 followers of a channel. */
export function messagesReference(channelId: string): ReferenceValue {
  if (channelId === 'facebook' || channelId === 'x') return messagesPerThousand[channelId];
  return messagesPerThousand.other;
}

/** What the load formula multiplies besides the messages: the share that needs an answer, and the minutes for one. */
export const answerReferences = { share: answerShare, minutes: answerMinutes } as const;

/**
 * Minutes of dialogue a week on a channel. With a number of followers: followers / 1,000 x messages a month / 4.33 x share that
 * needs an answer x minutes per answer; without: the channel's reference value. Null when the channel has no dialogue of its own.
 */
export function dialogueMinutesPerWeek(channelId: string, followers: number | null): Estimate | null {
  const reference = channelReference(channelId)?.dialogue ?? null;
  if (reference === null) return null;
  if (followers === null) return minutesOfHours(reference);
  const messages = messagesReference(channelId);
  const minutes = (point: 'low' | 'likely' | 'high'): number =>
    Math.round((((followers / 1000) * messages[point]) / WEEKS_PER_MONTH) * (answerShare[point] / 100) * answerMinutes[point]);
  return { low: minutes('low'), likely: minutes('likely'), high: minutes('high') };
}
