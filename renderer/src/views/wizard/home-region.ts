import { countries } from '@shared/benchmarks';
import type { Region } from '@shared/schema';

const GERMANY: Region = { country: 'DE', state: null };

/**
 * The country to start from, out of the language setting of the computer. `en-US` is what computers say when nobody chose,
 * so it tells nothing about the place.
 */
export function homeRegion(locale: string): Region {
  if (locale === 'en-US') return GERMANY;
  const country = /^[a-z]{2,3}-(?:[A-Z][a-z]{3}-)?([A-Z]{2})$/.exec(locale)?.[1];
  return countries.some(({ code }) => code === country) && country !== undefined ? { country, state: null } : GERMANY;
}
