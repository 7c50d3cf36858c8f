import type { Day, Weekday } from './day';

/**
 * The subset of RFC 5545 RRULE that a series can say. `from` is the first possible day; the rule ends with
 * `until` (included), after `count` days, or with the horizon when both are null. A monthly rule uses either
 * `monthDay` (1-31; months without that day are skipped, RFC 5545 3.3.10) or `weekdayPosition` with one weekday.
 */
export interface RecurrenceRule {
  readonly frequency: 'daily' | 'weekly' | 'monthly';
  readonly interval: number;
  readonly weekdays: readonly Weekday[];
  readonly monthDay: number | null;
  readonly weekdayPosition: 1 | 2 | 3 | 4 | 5 | -1 | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly count: number | null;
}
