import { publicHolidaysBetween } from '@shared/benchmarks';
import type { Plan } from '@shared/schema';
import { addDays, type Day, toDayNumber, weekdayOf } from '@shared/time';

/** Something that is said about a day in the background. */
export type DayNote =
  | { readonly kind: 'holiday'; readonly nameDe: string; readonly nameEn: string }
  | { readonly kind: 'closure'; readonly name: string }
  | { readonly kind: 'absence'; readonly personName: string; readonly absence: Plan['absences'][number]['kind']; readonly isWhole: boolean }
  | { readonly kind: 'launch' }
  | { readonly kind: 'horizonFrom' }
  | { readonly kind: 'horizonUntil' };

/** Notes by day; days without any are not in it. */
export type DayNotes = ReadonlyMap<Day, readonly DayNote[]>;

type NotePart = 'settings' | 'closures' | 'absences' | 'people';

class NoteBook {
  readonly notes = new Map<Day, DayNote[]>();
  constructor(
    private readonly from: Day,
    private readonly until: Day,
  ) {}

  add(day: Day | null, note: DayNote): void {
    if (day === null || day < this.from || day > this.until) return;
    const known = this.notes.get(day);
    if (known === undefined) this.notes.set(day, [note]);
    else known.push(note);
  }

  addAll(from: Day, until: Day, note: DayNote, isMeant: (day: Day) => boolean = () => true): void {
    const last = until < this.until ? until : this.until;
    for (let day = from > this.from ? from : this.from; day <= last; day = addDays(day, 1)) if (isMeant(day)) this.add(day, note);
  }
}

/** Public holidays, closures, absences, launch and the edges of the horizon on the days from `from` to `until` (both included). */
export function dayNotes(plan: Pick<Plan, NotePart>, from: Day, until: Day): DayNotes {
  const book = new NoteBook(from, until);
  const { horizon, launch, region } = plan.settings;
  book.add(horizon.from, { kind: 'horizonFrom' });
  book.add(launch, { kind: 'launch' });
  book.add(horizon.until, { kind: 'horizonUntil' });
  for (const { day, nameDe, nameEn } of publicHolidaysBetween(region, from, until)) book.add(day, { kind: 'holiday', nameDe, nameEn });
  for (const closure of plan.closures) book.addAll(closure.from, closure.until, { kind: 'closure', name: closure.name });
  const people = new Map(plan.people.map((person) => [person.id, person]));
  for (const absence of plan.absences) {
    const person = people.get(absence.personId);
    if (person === undefined) continue;
    const note: DayNote = { kind: 'absence', personName: person.name, absence: absence.kind, isWhole: absence.minutesPerDay === null };
    book.addAll(absence.from, absence.until, note, (day) => worksOn(person, day));
  }
  return book.notes;
}

/** Whether somebody usually works on a day: being away on a free day is no news. */
function worksOn({ hours }: Plan['people'][number], day: Day): boolean {
  const current = hours.filter((entry) => entry.from === null || entry.from <= day).toSorted((left, right) => (left.from ?? '').localeCompare(right.from ?? '')).at(-1);
  return (current?.minutesByWeekday[weekdayOf(toDayNumber(day)) - 1] ?? 0) > 0;
}

/** Whether nobody works on a day with these notes: a public holiday or a closure. */
export function isDayOff(notes: readonly DayNote[] | undefined): boolean {
  return notes?.some((note) => note.kind === 'holiday' || note.kind === 'closure') ?? false;
}
