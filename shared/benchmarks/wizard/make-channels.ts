import { adaptationShare } from '../values/activity-data';
import { type ChannelReference, original } from '../values/channel-reference';
import { channelReference } from '../values/channels';
import { formatReference } from '../values/formats';
import { required } from '../../util';
import type { ChannelAnswer } from './answers';
import { formatIdOf, type InputList, type Maker } from './maker';
import { rhythmsOf } from './series-rules';
import { type EntryRate, shareOut } from './share-out';
import { type Slot, spreadSlots, takeSpaced } from './slots';

/** Channels and the series that fill their rhythm. */
export interface MadeChannels {
  readonly channels: InputList<'channels'>;
  readonly series: InputList<'series'>;
}

const OWN_CHANNEL = { mix: [original('image_post', 1)], time: '10:00', color: '#64748b' } as const;

/** A gap is too long at twice the usual distance of two posts, but never below a week. Our own proposal. */
function longestGap(postsPerWeek: number): number {
  return Math.min(366, Math.max(7, Math.ceil(14 / postsPerWeek)));
}

/** The least that a channel needs: the low reference value in quarters of a post, at most what was chosen. */
function leastCadence(low: number, postsPerWeek: number): number {
  return Math.min(postsPerWeek, Math.max(0.25, Math.round(low * 4) / 4));
}

function channelName(answer: ChannelAnswer, maker: Maker): string {
  return answer.name ?? maker.translate(channelReference(answer.channel)?.labelKey ?? 'reference.channel.other');
}

/** Whole hours until an answer is expected; null where nobody can write or nothing is known. */
function responseHours(reference: ChannelReference | undefined): number | null {
  const response = reference?.response ?? null;
  return response === null ? null : Math.max(1, Math.round(response.likely));
}

/** Makes one channel for each answer, in that order; posts start on the launch day. */
export function makeChannels(maker: Maker): MadeChannels {
  const made = maker.answers.channels.map((answer, turn) => makeChannel(answer, turn, maker));
  return { channels: made.map((one) => one.channel), series: made.flatMap((one) => one.series) };
}

interface MadeChannel {
  readonly channel: MadeChannels['channels'][number];
  readonly series: MadeChannels['series'];
}

function makeChannel(answer: ChannelAnswer, turn: number, maker: Maker): MadeChannel {
  const id = maker.makeId();
  const reference = channelReference(answer.channel);
  const { mix, time, color } = reference ?? OWN_CHANNEL;
  const rates = shareOut(mix, answer.postsPerWeek);
  const postsPerWeek = rates.reduce((sum, rate) => sum + rate.quarters, 0) / 4;
  const slots = spreadSlots(rates.reduce((sum, rate) => sum + Math.ceil(rate.quarters / 4), 0), time, turn);
  const channel = {
    id,
    brandId: maker.brandId,
    name: channelName(answer, maker),
    network: reference?.network ?? 'other',
    color,
    cadence: { minimum: reference === undefined ? 0 : leastCadence(reference.cadence.low, postsPerWeek), target: postsPerWeek },
    slots,
    longestGapDays: postsPerWeek === 0 ? null : longestGap(postsPerWeek),
    responseHours: responseHours(reference),
    defaultFormatId: mix[0] === undefined ? null : formatIdOf(maker, mix[0].formatId),
  };
  return { channel, series: seriesOf(id, rates, slots, turn, maker) };
}

function seriesOf(channelId: string, rates: readonly EntryRate[], slots: readonly Slot[], turn: number, maker: Maker): InputList<'series'> {
  const series: InputList<'series'> = [];
  let free = slots;
  for (const [index, rate] of rates.entries()) {
    const { taken, left } = takeSpaced(free, Math.ceil(rate.quarters / 4));
    free = left;
    series.push(...seriesOfEntry(channelId, rate, taken, turn + index, maker));
  }
  return series;
}

function seriesOfEntry(channelId: string, { entry, quarters }: EntryRate, slots: readonly Slot[], turn: number, maker: Maker): InputList<'series'> {
  const { from, until, launch } = maker.answers;
  const format = required(formatReference(entry.formatId), `format ${entry.formatId}`);
  const label = maker.translate(format.labelKey);
  return rhythmsOf(slots, quarters, launch ?? from, turn)
    .filter((rhythm) => rhythm.from <= until)
    .map((rhythm) => ({
      id: maker.makeId(),
      channelId,
      title: entry.origin === 'adapted' ? maker.translate('reference.wizard.adapted', { format: label }) : label,
      time: rhythm.time,
      formatId: formatIdOf(maker, entry.formatId),
      effortPercent: entry.origin === 'adapted' ? adaptationShare.likely : 100,
      rule: { frequency: 'weekly' as const, interval: rhythm.interval, weekdays: [...rhythm.weekdays], from: rhythm.from, until },
    }));
}
