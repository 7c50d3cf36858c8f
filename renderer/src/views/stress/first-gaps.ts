import type { WorstAbsence } from '@shared/engine';

/** The first post that a channel would lose, and by whose absence; null when it loses none. */
export interface ChannelGap {
  readonly channelId: string;
  readonly gap: { readonly postId: string; readonly day: string; readonly absence: WorstAbsence } | null;
}

/** For every channel the earliest gap that anybody's two weeks leave, in the order of the channels. */
export function firstGapsOf(channels: readonly { readonly id: string }[], absences: readonly WorstAbsence[]): ChannelGap[] {
  const gaps = absences.flatMap((absence) => absence.firstGaps.map(({ channelId, postId, day }) => ({ channelId, postId, day, absence })));
  return channels.map(({ id }) => {
    const ofChannel = gaps.filter((gap) => gap.channelId === id);
    const first = ofChannel.reduce<(typeof ofChannel)[number] | undefined>((earliest, gap) => (earliest === undefined || gap.day < earliest.day ? gap : earliest), undefined);
    return { channelId: id, gap: first === undefined ? null : { postId: first.postId, day: first.day, absence: first.absence } };
  });
}
