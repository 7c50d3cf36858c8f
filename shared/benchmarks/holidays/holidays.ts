import type { Region } from '../../schema';
import type { Day } from '../../time';
import countryTable from './countries.json';
import { type HolidayRule, isoDaysOfRule } from './holiday-rule';
import table from './holiday-rules.json';

/** A public holiday on one day, with its name in both languages. */
export interface Holiday {
  readonly day: Day;
  readonly nameDe: string;
  readonly nameEn: string;
}

/** A part of a country with holidays of its own. Codes are the part after the dash of ISO 3166-2; BYK and BYA are our own (see `countries`). */
export interface CountryPart {
  readonly code: string;
  readonly nameDe: string;
  readonly nameEn: string;
}

/** A country whose holidays are known, and its parts (none: the whole country has the same ones, or only national ones are known). */
export interface Country extends CountryPart {
  readonly states: readonly CountryPart[];
}

/**
 * All countries that can be chosen: German-speaking ones first, then by code; parts by German name. In Bavaria Assumption Day is a
 * holiday in mainly Catholic municipalities only, and Augsburg has one more; both are offered as parts `BYK` and `BYA`.
 */
export const countries: readonly Country[] = countryTable;

/** Years for which the table was checked day by day against its source. Other years follow the same rules as of today's law. */
export const holidayYears: { readonly from: number; readonly until: number } = { from: table.from, until: table.until };

/** Whom the holiday data is from; the About box shows it. The data's licence (CC BY 3.0) asks for this. */
export const holidayAttribution = {
  title: 'date-holidays',
  author: 'commenthol',
  url: 'https://github.com/commenthol/date-holidays',
  version: '3.37.0',
  licence: 'ISC (code), CC BY 3.0 (data)',
  licenceUrl: 'https://creativecommons.org/licenses/by/3.0/',
} as const;

interface NamedRule {
  readonly rule: HolidayRule;
  readonly de: string;
  readonly en: string;
}

function regionKeys(pattern: string): string[] {
  if (!pattern.endsWith('*')) return [pattern];
  const code = pattern.slice(0, -1);
  const states = countries.find((country) => country.code === code)?.states ?? [];
  return [code, ...states.map((state) => `${code}-${state.code}`)];
}

function groupByRegion(): ReadonlyMap<string, readonly NamedRule[]> {
  const byRegion = new Map<string, NamedRule[]>();
  for (const { rule, de, en, regions } of table.holidays) {
    for (const key of regions.split(' ').flatMap(regionKeys)) byRegion.set(key, [...(byRegion.get(key) ?? []), { rule, de, en }]);
  }
  return byRegion;
}

const rulesByRegion = groupByRegion();

function rulesOf(region: Region): readonly NamedRule[] {
  const ofState = region.state === null ? undefined : rulesByRegion.get(`${region.country}-${region.state}`);
  return ofState ?? rulesByRegion.get(region.country) ?? [];
}

/**
 * Public holidays of a region in a year, by day. Holidays of half a day count as whole ones; days off in lieu of a weekend are included.
 * An unknown part of a known country gets the national days, an unknown country none (see `isRegionKnown`); for years outside
 * `holidayYears` see `isHolidayYearChecked`. Source: `holidayAttribution`.
 */
export function publicHolidays(region: Region, year: number): readonly Holiday[] {
  return rulesOf(region)
    .flatMap(({ rule, de, en }) => isoDaysOfRule(rule, year).map((day) => ({ day, nameDe: de, nameEn: en })))
    .toSorted((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}

/** Public holidays of a region on the days `from` to `until` (both included), by day. */
export function publicHolidaysBetween(region: Region, from: Day, until: Day): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year += 1) found.push(...publicHolidays(region, year));
  return found.filter((holiday) => from <= holiday.day && holiday.day <= until);
}

/** Whether the table has holidays for exactly this country and part. */
export function isRegionKnown(region: Region): boolean {
  return rulesByRegion.has(region.state === null ? region.country : `${region.country}-${region.state}`);
}

/** Whether the days of a year were checked against the source, rather than computed by rules that may have changed by then. */
export function isHolidayYearChecked(year: number): boolean {
  return table.from <= year && year <= table.until;
}
