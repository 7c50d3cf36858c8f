// Finds the shortest rules that give exactly a list of days within a span of years.
// What the rules look like stands in shared/benchmarks/holidays/holiday-rule.ts.

const MILLISECONDS_PER_DAY = 86_400_000;

function weekday(day) {
  return ((new Date(day).getUTCDay() + 6) % 7) + 1;
}

function daysApart(from, to) {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY);
}

/** Easter Sunday by Gauss's method as published by Lichtenberg: another way than the program's, so that they check each other. */
function easter(year) {
  const century = Math.floor(year / 100);
  const secular = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const solar = 2 - Math.floor((3 * century + 3) / 4);
  const moon = year % 19;
  const seed = (19 * moon + secular) % 30;
  const correction = Math.floor((seed + Math.floor(moon / 11)) / 29);
  const fullMoon = 21 + seed - correction;
  const firstSunday = 7 - ((year + Math.floor(year / 4) + solar) % 7);
  const march = fullMoon + (7 - ((fullMoon - firstSunday) % 7));
  return new Date(Date.UTC(year, 2, march)).toISOString().slice(0, 10);
}

function yearsFrom(first, until) {
  return Array.from({ length: until - first + 1 }, (_, index) => first + index);
}

/** All days are MM-DD, in every year, or in exactly the years in which it falls on certain weekdays. */
function fixedRule(days, first, until) {
  const date = days[0].slice(5);
  if (days.some((day) => day.slice(5) !== date)) return null;
  const there = new Set(days.map(weekday));
  const expected = yearsFrom(first, until).filter((year) => there.has(weekday(`${year}-${date}`)));
  if (expected.length !== days.length) return null;
  return there.size === 7 ? date : `${date}/${[...there].toSorted((left, right) => left - right).join('')}`;
}

/** All days lie at the same distance (or the same few distances) from Easter Sunday, every year. */
function easterRules(days, first, until) {
  const offsets = new Set(days.map((day) => daysApart(easter(Number(day.slice(0, 4))), day)));
  return days.length === (until - first + 1) * offsets.size ? [...offsets].map((offset) => `E${offset}`) : null;
}

/** All days are the first such weekday from a date on, every year. */
function weekdayRule(days, first, until) {
  const weekdays = new Set(days.map(weekday));
  if (weekdays.size !== 1 || days.length !== until - first + 1) return null;
  const dates = days.map((day) => day.slice(5)).sort();
  const [earliest] = dates;
  return daysApart(`2023-${earliest}`, `2023-${dates.at(-1)}`) <= 6 ? `${[...weekdays][0]}>=${earliest}` : null;
}

function inferFrom(days, first, until) {
  const fixed = fixedRule(days, first, until);
  if (fixed !== null) return [fixed];
  const byEaster = easterRules(days, first, until);
  if (byEaster !== null) return byEaster;
  const byWeekday = weekdayRule(days, first, until);
  if (byWeekday !== null) return [byWeekday];
  const dates = [...new Set(days.map((day) => day.slice(5)))];
  const parts = dates.map((date) => fixedRule(days.filter((day) => day.slice(5) === date), first, until));
  return parts.includes(null) ? null : parts;
}

/** Rules of the days (sorted ISO text); with `from:` before a rule that holds only from a later year on. */
export function inferRules(days, from, until) {
  const always = inferFrom(days, from, until);
  if (always !== null) return always;
  const first = Number(days[0].slice(0, 4));
  const later = days.length > 3 ? inferFrom(days, first, until) : null;
  if (later !== null) return later.map((rule) => `${first}:${rule}`);
  return [`=${days.join(',')}`];
}
