import type { Region, Settings } from '../../schema';

interface Place {
  readonly timeZone: string;
  readonly currency: string;
}

const EURO = 'EUR';

const placeByCountry: Readonly<Record<string, Place>> = {
  DE: { timeZone: 'Europe/Berlin', currency: EURO },
  AT: { timeZone: 'Europe/Vienna', currency: EURO },
  CH: { timeZone: 'Europe/Zurich', currency: 'CHF' },
  LI: { timeZone: 'Europe/Vaduz', currency: 'CHF' },
  LU: { timeZone: 'Europe/Luxembourg', currency: EURO },
  BE: { timeZone: 'Europe/Brussels', currency: EURO },
  DK: { timeZone: 'Europe/Copenhagen', currency: 'DKK' },
  ES: { timeZone: 'Europe/Madrid', currency: EURO },
  FR: { timeZone: 'Europe/Paris', currency: EURO },
  GB: { timeZone: 'Europe/London', currency: 'GBP' },
  IE: { timeZone: 'Europe/Dublin', currency: EURO },
  IT: { timeZone: 'Europe/Rome', currency: EURO },
  NL: { timeZone: 'Europe/Amsterdam', currency: EURO },
  PL: { timeZone: 'Europe/Warsaw', currency: 'PLN' },
  SE: { timeZone: 'Europe/Stockholm', currency: 'SEK' },
  US: { timeZone: 'America/New_York', currency: 'USD' },
};

/** Time zone and currency to start from in a country; those of Germany for one that is not known. */
export function placeOf(region: Region): Pick<Settings, 'timeZone' | 'currency'> {
  return placeByCountry[region.country] ?? { timeZone: 'Europe/Berlin', currency: EURO };
}
