import { type Day, isoWeekOf, toDayNumber, type Weekday } from '../time';
import type { Formats } from './format';
import { isTextKey, type Translate } from './translate';

/** A value inside a sentence, still in its own unit; it is written out only when the sentence is spoken. */
export type SentenceValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number }
  | { readonly is: 'minutes'; readonly minutes: number }
  /** Minutes to the minute, for figures that people add up. */
  | { readonly is: 'duration'; readonly minutes: number }
  | { readonly is: 'cents'; readonly cents: number; readonly currency: string }
  | { readonly is: 'percent'; readonly share: number }
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'shortDay'; readonly day: Day }
  /** The ISO week of a day; with its year where the plan runs longer than a year. */
  | { readonly is: 'week'; readonly day: Day; readonly withYear: boolean }
  | { readonly is: 'month'; readonly day: Day }
  /** ISO weekdays, 1 = Monday, by their names. */
  | { readonly is: 'weekdays'; readonly weekdays: readonly Weekday[] }
  | { readonly is: 'names'; readonly names: readonly string[] }
  /** Titles and the like, each in quotation marks. */
  | { readonly is: 'titles'; readonly titles: readonly string[] }
  | { readonly is: 'key'; readonly key: string };

/** Something the engine says: a stable code, which is a text key, and what fills its places. */
export interface Sentence {
  readonly code: string;
  readonly values: Readonly<Record<string, SentenceValue>>;
}

function writeWeek(day: Day, withYear: boolean, translate: Translate): string {
  const { year, week } = isoWeekOf(toDayNumber(day));
  return withYear ? translate('engine.weekOfYear', { week, year }) : translate('engine.week', { week });
}

function write(value: SentenceValue, translate: Translate, formats: Formats): string | number {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'number':
      return value.number;
    case 'minutes':
      return formats.hours(value.minutes);
    case 'duration':
      return formats.duration(value.minutes);
    case 'cents':
      return formats.money(value.cents, value.currency);
    case 'percent':
      return formats.percent(value.share);
    case 'day':
      return formats.day(value.day);
    case 'shortDay':
      return formats.shortDay(value.day);
    case 'week':
      return writeWeek(value.day, value.withYear, translate);
    case 'month':
      return formats.month(value.day);
    case 'weekdays':
      return formats.list(value.weekdays.map(formats.weekday));
    case 'names':
      return formats.list(value.names);
    case 'titles':
      return formats.list(value.titles.map((text) => translate('engine.quoted', { text })));
    case 'key':
      return isTextKey(value.key) ? translate(value.key) : value.key;
  }
}

/** Writes a sentence in the language of `translate` and `formats`. The value named `count` also picks the plural form. */
export function speak(sentence: Sentence, translate: Translate, formats: Formats): string {
  if (!isTextKey(sentence.code)) return sentence.code;
  const values = Object.entries(sentence.values).map(([name, value]) => [name, write(value, translate, formats)] as const);
  return translate(sentence.code, Object.fromEntries(values));
}
