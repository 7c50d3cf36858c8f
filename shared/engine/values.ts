import type { Sentence, SentenceValue } from '../i18n';
import type { Plan } from '../schema';
import { type Day, daysBetween } from '../time';

const DAYS_OF_A_YEAR = 365;

/** A sentence with its values. */
export function sentence(code: string, values: Sentence['values'] = {}): Sentence {
  return { code, values };
}

/** A count; under the name `count` it picks the plural form. */
export function numberValue(number: number): SentenceValue {
  return { is: 'number', number };
}

/** Minutes to the minute. */
export function durationValue(minutes: number): SentenceValue {
  return { is: 'duration', minutes };
}

/** A text as the user wrote it. */
export function textValue(text: string): SentenceValue {
  return { is: 'text', text };
}

/** Names as a list. */
export function namesValue(names: readonly string[]): SentenceValue {
  return { is: 'names', names };
}

/** Titles as a list, each in quotation marks. */
export function titlesValue(titles: readonly string[]): SentenceValue {
  return { is: 'titles', titles };
}

/** A day; without its year where the horizon is short enough to be clear. */
export function dayValue(day: Day, plan: Plan): SentenceValue {
  return isLong(plan) ? { is: 'day', day } : { is: 'shortDay', day };
}

/** An ISO week; with its year where the horizon runs longer than a year. */
export function weekValue(day: Day, plan: Plan): SentenceValue {
  return { is: 'week', day, withYear: isLong(plan) };
}

/** A sum of money in the plan's currency. */
export function moneyValue(cents: number, plan: Plan): SentenceValue {
  return { is: 'cents', cents, currency: plan.settings.currency };
}

/** A share of a whole, 0 when there is no whole. */
export function shareValue(part: number, whole: number): SentenceValue {
  return { is: 'percent', share: whole === 0 ? 0 : part / whole };
}

function isLong(plan: Plan): boolean {
  return daysBetween(plan.settings.horizon.from, plan.settings.horizon.until) >= DAYS_OF_A_YEAR;
}
