import type { SingleCommand } from '../../../commands';
import type { Person, WorkingHours } from '../../../schema';
import { type DayNumber, formatDay, mondayOf, toDayNumber, weekdayOf } from '../../../time';
import type { RepairBase } from '../base';
import { groupBy } from '../../group-by';
import { LONGEST_DAY } from '../longest-day';
import type { ExtraUse } from './extra-cover';

/** So many changes of somebody's hours fit into a plan. */
const MOST_ENTRIES = 50;

/** Planned minutes that each weekday of a week gets more, Monday to Sunday, by Monday. */
type WeekExtras = ReadonlyMap<DayNumber, readonly number[]>;

/** Longer working hours in just the weeks of the overtime, and back again after each; null when its weeks are too many. */
export function overtimeCommand(base: RepairBase, { extra, minutes }: ExtraUse): SingleCommand | null {
  const person = base.plan.people[extra.place];
  if (person === undefined) return null;
  const weeks = weekExtras(base.capacity.from, minutes);
  for (let size = 1; size <= weeks.size * 2; size *= 2) {
    const hours = hoursWith(person, inBlocks(weeks, size));
    if (hours.length <= MOST_ENTRIES) return { type: 'change', collection: 'people', id: person.id, set: { hours } };
  }
  return null;
}

function weekExtras(from: DayNumber, minutes: Int32Array): Map<DayNumber, number[]> {
  const weeks = new Map<DayNumber, number[]>();
  minutes.forEach((more, day) => {
    if (more === 0) return;
    const monday = mondayOf(from + day);
    const week = weeks.get(monday) ?? Array.from({ length: 7 }, () => 0);
    week[weekdayOf(from + day) - 1] = more;
    weeks.set(monday, week);
  });
  return weeks;
}

/** All weeks from the first to the last with overtime in the same stretch of `size` weeks get the same hours: the most that any of them needs. */
function inBlocks(weeks: WeekExtras, size: number): WeekExtras {
  if (size === 1) return weeks;
  const blocks = groupBy([...weeks.keys()].sort((left, right) => left - right), (monday) => Math.floor(monday / (7 * size)));
  return new Map([...blocks.values()].flatMap((mondays) => {
    const [first = 0, last = 0] = [mondays[0], mondays.at(-1)];
    const most = Array.from({ length: 7 }, (_, day) => Math.max(...mondays.map((monday) => weeks.get(monday)?.[day] ?? 0)));
    return Array.from({ length: (last - first) / 7 + 1 }, (_, week) => [first + week * 7, most] as const);
  }));
}

function hoursWith(person: Person, weeks: WeekExtras): WorkingHours[] {
  const starts = new Set<DayNumber>(person.hours.flatMap((entry) => (entry.from === null ? [] : [toDayNumber(entry.from)])));
  for (const monday of weeks.keys()) starts.add(monday).add(monday + 7);
  const dated = [null, ...[...starts].sort((left, right) => left - right)];
  const entries = dated.flatMap((start): WorkingHours[] => {
    const valid = validOn(person, start);
    if (valid === undefined) return [];
    const more = start === null ? undefined : weeks.get(mondayOf(start));
    return [{ from: start === null ? null : formatDay(start), minutesByWeekday: valid.minutesByWeekday.map((minutes, day) => longer(person, minutes, more?.[day] ?? 0)) }];
  });
  return entries.filter((entry, place) => String(entry.minutesByWeekday) !== String(entries[place - 1]?.minutesByWeekday));
}

/** Hours that hold on a day; null asks for those from the beginning. */
function validOn(person: Person, start: DayNumber | null): WorkingHours | undefined {
  const before = person.hours.filter((entry) => entry.from === null || (start !== null && toDayNumber(entry.from) <= start));
  return before.reduce<WorkingHours | undefined>((latest, entry) => ((entry.from ?? '') >= (latest?.from ?? '') ? entry : latest), undefined);
}

/** The shortest working time of which the planned share is so many minutes more. */
function longer(person: Person, minutes: number, more: number): number {
  if (more === 0) return minutes;
  const planned = Math.floor((minutes * person.plannedSharePercent) / 100) + more;
  return Math.max(minutes, Math.min(LONGEST_DAY, Math.ceil((planned * 100) / person.plannedSharePercent)));
}
