export { formatClockTime, parseClockTime, type ClockTime } from './clock';
export {
  addDays,
  datePartsOf,
  type Day,
  dayNumberOf,
  type DayNumber,
  daysBetween,
  formatDay,
  parseDay,
  toDayNumber,
  type Weekday,
  weekdayOf,
} from './day';
export { expandRule } from './recurrence';
export type { RecurrenceRule } from './recurrence-rule';
export { addMonths, daysInMonth, firstOfMonth, type Month, monthOf, monthsBetween } from './month';
export { formatIsoWeek, isoWeekOf, mondayOf, weeksBetween } from './week';
export { instantOf, isTimeZone, todayIn, type WallTime, wallTimeAt } from './zone';
