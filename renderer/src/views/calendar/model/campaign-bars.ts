import type { Plan } from '@shared/schema';
import { type Day, formatDay, mondayOf, toDayNumber, weekdayOf } from '@shared/time';

type Campaign = Plan['campaigns'][number];

/** A campaign on one day. Its name stands where a bar begins: on its first day, and on every Monday. */
export interface CampaignBar {
  readonly campaign: Campaign;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isNamed: boolean;
}

/** The bars of a day from the top down; null where one of another day runs past. Days without campaigns have none. */
export type CampaignBars = (day: Day) => readonly (CampaignBar | null)[];

/** Gives each campaign the highest lane that is free on all of its days, the earlier ones first. */
function lanesOf(campaigns: readonly Campaign[]): readonly (readonly Campaign[])[] {
  const lanes: Campaign[][] = [];
  for (const campaign of campaigns.toSorted((left, right) => left.from.localeCompare(right.from) || right.until.localeCompare(left.until))) {
    const free = lanes.find((lane) => (lane.at(-1)?.until ?? '') < campaign.from);
    if (free === undefined) lanes.push([campaign]);
    else free.push(campaign);
  }
  return lanes;
}

/** The bars of campaigns over the days; every campaign keeps its lane on all of them. */
export function campaignBars(campaigns: readonly Campaign[]): CampaignBars {
  const lanes = lanesOf(campaigns);
  return (day) => {
    const isMonday = weekdayOf(toDayNumber(day)) === 1;
    const bars = lanes.map((lane): CampaignBar | null => {
      const campaign = lane.find((candidate) => candidate.from <= day && day <= candidate.until);
      return campaign === undefined ? null : { campaign, isFirst: day === campaign.from, isLast: day === campaign.until, isNamed: isMonday || day === campaign.from };
    });
    return bars.slice(0, bars.findLastIndex((bar) => bar !== null) + 1);
  };
}

/** How many lanes of campaigns the days from `from` to `until` (both included) need, at most `most`. */
export function lanesBetween(campaigns: readonly Campaign[], from: Day, until: Day, most: number): number {
  return Math.min(most, Math.max(0, ...lanesOf(campaigns).map((lane, place) => (lane.some((campaign) => campaign.from <= until && campaign.until >= from) ? place + 1 : 0))));
}

/** The bars of a day with room for those of the other days of its week, so that the heads of a week stand level. */
export function levelBars(barsOf: CampaignBars, day: Day): readonly (CampaignBar | null)[] {
  const monday = mondayOf(toDayNumber(day));
  const lanes = Math.max(...[0, 1, 2, 3, 4, 5, 6].map((offset) => barsOf(formatDay(monday + offset)).length));
  const bars = barsOf(day);
  return [...bars, ...Array.from({ length: lanes - bars.length }, () => null)];
}
