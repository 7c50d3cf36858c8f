import type { SourceId } from '../values/reference-value';

/** What a share counts: use every day, every week, within a year, "regularly", or ever. */
export type UsePeriod = 'daily' | 'weekly' | 'year' | 'regular' | 'ever';

/** Share of the people from `ageFrom` to `ageUntil` (null: and older) who use a network (`any`: at least one), in percent. */
export interface AudienceShare {
  readonly id: string;
  readonly network: string;
  readonly ageFrom: number;
  readonly ageUntil: number | null;
  readonly percent: number;
  readonly period: UsePeriod;
  readonly year: number;
  readonly sourceIds: readonly SourceId[];
  readonly country: 'DE' | 'US';
}

/** A row of the table. */
export function share(
  id: string,
  network: string,
  ageFrom: number,
  ageUntil: number | null,
  percent: number,
  period: UsePeriod,
  year: number,
  sourceIds: readonly SourceId[],
  country: 'DE' | 'US' = 'DE',
): AudienceShare {
  return { id, network, ageFrom, ageUntil, percent, period, year, sourceIds, country };
}
