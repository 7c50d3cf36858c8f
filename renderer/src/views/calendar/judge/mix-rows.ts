import type { Mix, MixShare } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import type { Plan, Talk } from '@shared/schema';
import type { Texts } from '../../../i18n';
import type { BarPart } from './MixBar';

/** A line of a mix: what it is called, how it is drawn, and how it stands against what is wanted. */
export interface MixRow {
  readonly name: string;
  readonly part: BarPart;
  readonly count: number;
  readonly targetPercent: number | null;
}

const talkColors: Readonly<Record<Talk, string>> = { dialogue: 'var(--series-2)', information: 'var(--series-1)', advertising: 'var(--series-4)' };
const talkPatterns: Readonly<Record<Talk, number>> = { dialogue: 0, information: 1, advertising: 2 };
const NOTHING = 'var(--capacity)';

function rowOf({ count, share, targetPercent }: MixShare<string>, key: string, name: string, color: string, pattern: number): MixRow {
  return { name, count, targetPercent, part: { key, share, color, pattern } };
}

/** The kinds of talk as lines. */
export function talkRows({ talks }: Pick<Mix, 'talks'>, { t }: Pick<Texts, 't'>): MixRow[] {
  return talks.map((share) =>
    share.key === null ? rowOf(share, 'none', t('judge.talk.unsaid'), NOTHING, 3) : rowOf(share, share.key, t(`judge.talk.${share.key}` satisfies TextKey), talkColors[share.key], talkPatterns[share.key]),
  );
}

/** The pillars as lines. */
export function pillarRows({ pillars: shares }: Pick<Mix, 'pillars'>, pillars: Plan['pillars'], { t }: Pick<Texts, 't'>): MixRow[] {
  return shares.map((share, place) => {
    const pillar = pillars.find((candidate) => candidate.id === share.key);
    return rowOf(share, share.key ?? 'none', pillar?.name ?? t('find.none.pillarIds'), pillar?.color ?? NOTHING, place);
  });
}
