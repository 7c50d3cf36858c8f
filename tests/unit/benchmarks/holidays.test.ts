import { describe, expect, it } from 'vitest';
import { countries, holidayYears, isHolidayYearChecked, isRegionKnown, publicHolidays, publicHolidaysBetween } from '@shared/benchmarks';

function days(country: string, state: string | null, year: number): string[] {
  return publicHolidays({ country, state }, year).map((holiday) => holiday.day);
}

describe('public holidays', () => {
  it('counts the days of 2026 of all German states as the law does', () => {
    const expected = { BW: 12, BY: 12, SL: 12, MV: 11, NW: 11, RP: 11, SN: 11, ST: 11, TH: 11, BE: 10, HB: 10, HE: 10, HH: 10, NI: 10, SH: 10 };
    for (const [state, count] of Object.entries(expected)) expect([state, days('DE', state, 2026).length]).toEqual([state, count]);
  });

  it('counts Easter Sunday and Whit Sunday in Brandenburg, which no other state has in its law', () => {
    const brandenburg = days('DE', 'BB', 2026);
    expect(brandenburg).toHaveLength(12);
    expect(brandenburg).toContain('2026-04-05');
    expect(brandenburg).toContain('2026-05-24');
  });

  it('knows the movable and the fixed days of Bavaria in 2027', () => {
    expect(publicHolidays({ country: 'DE', state: 'BY' }, 2027)).toEqual([
      { day: '2027-01-01', nameDe: 'Neujahr', nameEn: 'New Year’s Day' },
      { day: '2027-01-06', nameDe: 'Heilige Drei Könige', nameEn: 'Epiphany' },
      { day: '2027-03-26', nameDe: 'Karfreitag', nameEn: 'Good Friday' },
      { day: '2027-03-29', nameDe: 'Ostermontag', nameEn: 'Easter Monday' },
      { day: '2027-05-01', nameDe: 'Tag der Arbeit', nameEn: 'Labour Day' },
      { day: '2027-05-06', nameDe: 'Christi Himmelfahrt', nameEn: 'Ascension Day' },
      { day: '2027-05-17', nameDe: 'Pfingstmontag', nameEn: 'Whit Monday' },
      { day: '2027-05-27', nameDe: 'Fronleichnam', nameEn: 'Corpus Christi' },
      { day: '2027-10-03', nameDe: 'Tag der Deutschen Einheit', nameEn: 'Day of German Unity' },
      { day: '2027-11-01', nameDe: 'Allerheiligen', nameEn: 'All Saints’ Day' },
      { day: '2027-12-25', nameDe: '1. Weihnachtstag', nameEn: 'Christmas Day' },
      { day: '2027-12-26', nameDe: '2. Weihnachtstag', nameEn: 'Boxing Day' },
    ]);
  });

  it('offers Assumption Day of mainly Catholic municipalities and the day of Augsburg as parts of their own', () => {
    expect(days('DE', 'BY', 2028)).not.toContain('2028-08-15');
    expect(days('DE', 'BYK', 2028)).toContain('2028-08-15');
    expect(days('DE', 'BYK', 2028)).not.toContain('2028-08-08');
    expect(days('DE', 'BYA', 2028)).toEqual(expect.arrayContaining(['2028-08-08', '2028-08-15']));
  });

  it('gives days in lieu where the law does', () => {
    expect(days('GB', 'ENG', 2027)).toEqual(expect.arrayContaining(['2027-12-25', '2027-12-26', '2027-12-27', '2027-12-28']));
    expect(days('US', null, 2027)).toEqual(expect.arrayContaining(['2027-07-04', '2027-07-05', '2027-12-24']));
    expect(days('US', null, 2027), 'New Year of 2028 is a Saturday').toContain('2027-12-31');
    expect(days('NL', null, 2025), 'King’s Day moves to Saturday').toContain('2025-04-26');
  });

  it('starts holidays in the year in which they became law', () => {
    expect(days('PL', null, 2024)).not.toContain('2024-12-24');
    expect(days('PL', null, 2025)).toContain('2025-12-24');
    expect(days('DE', 'BE', 2025)).toContain('2025-05-08');
    expect(days('DE', 'BE', 2026)).not.toContain('2026-05-08');
  });

  it('goes on by rule outside the checked years and says so', () => {
    expect(holidayYears).toEqual({ from: 2024, until: 2040 });
    expect([2023, 2024, 2040, 2041].map(isHolidayYearChecked)).toEqual([false, true, true, false]);
    expect(days('DE', null, 2049), 'Easter Monday of 2049 is on 19 April').toContain('2049-04-19');
    expect(days('DE', 'BE', 2041)).not.toContain('2041-05-08');
  });

  it('falls back to the country for an unknown part and to nothing for an unknown country', () => {
    expect(days('DE', 'XX', 2026)).toEqual(days('DE', null, 2026));
    expect(days('FR', 'IDF', 2026)).toEqual(days('FR', null, 2026));
    expect(days('JP', null, 2026)).toEqual([]);
    expect(isRegionKnown({ country: 'DE', state: 'BY' })).toBe(true);
    expect(isRegionKnown({ country: 'DE', state: 'XX' })).toBe(false);
    expect(isRegionKnown({ country: 'JP', state: null })).toBe(false);
  });

  it('cuts a span of days out of several years, both ends included', () => {
    const found = publicHolidaysBetween({ country: 'AT', state: '9' }, '2026-12-25', '2027-01-06').map((holiday) => holiday.day);
    expect(found).toEqual(['2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06']);
  });

  it('lists the states, Länder, cantons and nations', () => {
    const parts = new Map(countries.map((country) => [country.code, country.states.map((state) => state.code)]));
    expect(parts.get('DE')?.filter((code) => code.length === 2)).toHaveLength(16);
    expect(parts.get('AT')).toHaveLength(9);
    expect(parts.get('CH')).toHaveLength(26);
    expect(parts.get('GB')).toEqual(['ENG', 'NIR', 'SCT', 'WLS']);
    expect([...parts.keys()]).toEqual(['DE', 'AT', 'CH', 'LI', 'LU', 'BE', 'DK', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL', 'PL', 'SE', 'US']);
  });
});
