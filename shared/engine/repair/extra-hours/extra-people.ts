import type { Person } from '../../../schema';
import { capacityOf } from '../../capacity';
import { itemAt, NOBODY } from '../../flow';
import type { RepairBase } from '../base';
import { LONGEST_DAY } from '../longest-day';
import { type ExtraTerms, overtimeRate } from './terms';

/** A full working day of somebody from outside. */
const FULL_DAY = 480;

/** Somebody's time on top of the plan's capacity: overtime of a person, or a freelancer for one skill. */
export interface Extra {
  readonly kind: 'overtime' | 'freelancer';
  /** Place of the person who works overtime; of a freelancer the place of the skill (none: the number of skills). */
  readonly place: number;
  /** Cents per hour of planned work. */
  readonly rate: number;
  /** Planned minutes that every day of the horizon holds at most. */
  readonly minutes: Int32Array;
  /** The same for every week; null: no limit but the days. */
  readonly weekMinutes: number | null;
}

/**
 * Everybody who could do missing work longer on the days they work anyway. Who has a weekly cap is not asked: it is a promise.
 */
export function overtimeOf(base: RepairBase, able: readonly Person[], terms: ExtraTerms): Extra[] {
  return able.flatMap((person): Extra[] => {
    const minutes = overtimeDays(base, person);
    const weekMinutes = Math.floor((terms.overtimeMinutesPerWeek * person.plannedSharePercent) / 100);
    if (person.weeklyCapMinutes !== null || weekMinutes === 0 || !minutes.some((day) => day > 0)) return [];
    return [{ kind: 'overtime', place: base.plan.people.indexOf(person), rate: overtimeRate(person, terms), minutes, weekMinutes }];
  });
}

/** What the longest day allowed would add to each day on which the person has time. */
function overtimeDays({ plan, world, capacity }: RepairBase, person: Person): Int32Array {
  const longest = person.hours.map((entry) => ({ ...entry, minutesByWeekday: entry.minutesByWeekday.map((minutes) => Math.max(minutes, LONGEST_DAY)) }));
  const most = capacityOf({ ...plan, people: [{ ...person, hours: longest }] }, world).minutes;
  const row = plan.people.indexOf(person) * capacity.days;
  return most.map((minutes, day) => {
    const now = capacity.minutes[row + day] ?? 0;
    return now === 0 ? 0 : minutes - now;
  });
}

/** Somebody from outside for each skill that missing work asks for; pinned work is done by nobody else. */
export function freelancersOf(base: RepairBase, terms: ExtraTerms): Extra[] {
  const { plan, problem, parts } = base;
  const free = parts.flat().map((index) => itemAt(problem.items, index)).filter((item) => item.owner === NOBODY);
  const wanted = [...new Set(free.map((item) => (item.skill < 0 ? plan.skills.length : item.skill)))].sort((left, right) => left - right);
  const minutes = freelancerDays(base);
  return wanted.map((place) => ({ kind: 'freelancer', place, rate: terms.freelancerCents[place] ?? 0, minutes, weekMinutes: null }));
}

/** Full days from Monday to Friday that are no holidays of the plan. */
function freelancerDays({ plan, world }: RepairBase): Int32Array {
  const person = freelancerPerson('new', 'new', [FULL_DAY, FULL_DAY, FULL_DAY, FULL_DAY, FULL_DAY, 0, 0]);
  return capacityOf({ ...plan, people: [person], absences: [] }, world).minutes;
}

/** Somebody from outside with these minutes from Monday to Sunday, paid in cash. */
export function freelancerPerson(id: string, name: string, minutesByWeekday: number[]): Person {
  return {
    id,
    name,
    employment: 'freelancer',
    hours: [{ from: null, minutesByWeekday }],
    from: null,
    until: null,
    plannedSharePercent: 100,
    skills: [],
    costCentsPerHour: 0,
    billingCentsPerHour: null,
    paidAs: 'cash',
    weeklyCapMinutes: null,
    dialogueCapMinutesPerDay: null,
    region: null,
    color: null,
  };
}
