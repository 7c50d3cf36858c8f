import { audienceData } from './audience-data';
import type { AudienceShare } from './audience-reference';

/** All shares, as the surveys gave them. */
export const audienceShares: readonly AudienceShare[] = audienceData;

/** Years of age that a share is about; "and older" is counted up to this age. */
const OLDEST = 90;

/** How many years of age two spans have in common; open ends reach from 0 to 90. */
function commonYears(share: AudienceShare, ageFrom: number | null, ageUntil: number | null): number {
  const until = Math.min(share.ageUntil ?? OLDEST, ageUntil ?? OLDEST);
  return Math.max(0, until - Math.max(share.ageFrom, ageFrom ?? 0) + 1);
}

/** How well two spans of age match, in tenths: years in common by years in either. Nearly equal spans count as equal. */
function closeness(share: AudienceShare, ageFrom: number | null, ageUntil: number | null): number {
  const common = commonYears(share, ageFrom, ageUntil);
  const either = (share.ageUntil ?? OLDEST) - share.ageFrom + 1 + ((ageUntil ?? OLDEST) - (ageFrom ?? 0) + 1) - common;
  return Math.round((10 * common) / either);
}

/**
 * The share that says most about people from `ageFrom` to `ageUntil` (null: open) on a network: the one whose ages match best,
 * the newest of equals; one from the country before one from abroad. Undefined when no survey is known.
 */
export function audienceShareFor(network: string, ageFrom: number | null, ageUntil: number | null): AudienceShare | undefined {
  return audienceData
    .filter((share) => share.network === network && commonYears(share, ageFrom, ageUntil) > 0)
    .sort(
      (one, other) =>
        Number(one.country === 'US') - Number(other.country === 'US') ||
        closeness(other, ageFrom, ageUntil) - closeness(one, ageFrom, ageUntil) ||
        other.year - one.year ||
        Number(one.period === 'year') - Number(other.period === 'year'),
    )[0];
}
