import type { Capacity } from '../capacity';
import { ANYONE, type FlowItem, type FlowProblem, mayDo, NOBODY } from '../flow';
import { weeklyMinutes } from '../person-weeks';

/** Work that the same people may do: one skill from one level on, or one pinned owner. */
export type WorkClass = Pick<Required<FlowItem>, 'skill' | 'level' | 'owner'>;

/**
 * A problem in blocks of one week: all work is done in the week in which it is due. `needed[week * classes.length + class]`
 * and `there[week * people + person]` in minutes. Exact for work whose window is one week; other work may be early in
 * truth, and limits of single days are not looked at, so the figures are a first answer until the day-level one is there.
 */
export interface WeeklyBlocks {
  readonly weeks: number;
  readonly people: number;
  readonly skills: number;
  /** Those whom the fewest people may do come first. */
  readonly classes: readonly WorkClass[];
  /** People who may do each class, the least versatile first. */
  readonly able: readonly Int32Array[];
  /** Classes that each person may do. */
  readonly doable: readonly Int32Array[];
  readonly needed: Float64Array;
  readonly there: Float64Array;
}

type Frame = Pick<Capacity, 'days' | 'weeks' | 'weekOfDay'>;

/** One number per class of work. */
function classKey(people: number, skill: number, level: number, owner: number): number {
  return ((skill + 1) * 256 + level) * (people + 1) + owner + 1;
}

/** The classes of all items, and the class that each item belongs to. */
function classify({ items, people }: FlowProblem): { readonly classes: WorkClass[]; readonly classOf: Int32Array } {
  const numbers = new Map<number, number>();
  const classes: WorkClass[] = [];
  const classOf = new Int32Array(items.count);
  for (let number = 0; number < items.count; number += 1) {
    const skill = items.skill[number] ?? ANYONE;
    const level = items.level[number] ?? 1;
    const owner = items.owner[number] ?? NOBODY;
    const key = classKey(people, skill, level, owner);
    const known = numbers.get(key) ?? classes.length;
    if (known === classes.length) {
      numbers.set(key, known);
      classes.push({ skill, level, owner });
    }
    classOf[number] = known;
  }
  return { classes, classOf };
}

function ablePeople(problem: FlowProblem, work: WorkClass): number[] {
  const people = Array.from({ length: problem.people }, (_, person) => person);
  return people.filter((person) => mayDo(problem, { ...work, minutes: 0, firstDay: 0, lastDay: 0 }, person));
}

/** Minutes per week and class. Work that is due after the last day counts in the last week, work whose window is empty in the week it was due. */
function neededMinutes({ items }: FlowProblem, { days, weeks, weekOfDay }: Frame, classOf: Int32Array, classes: number): Float64Array {
  const needed = new Float64Array(weeks * classes);
  for (let number = 0; number < items.count; number += 1) {
    const week = weekOfDay[Math.min(days - 1, Math.max(0, items.lastDay[number] ?? 0))] ?? 0;
    const place = week * classes + (classOf[number] ?? 0);
    needed[place] = (needed[place] ?? 0) + (items.minutes[number] ?? 0);
  }
  return needed;
}

function thereMinutes(capacity: Capacity): Float64Array {
  const people = capacity.personIds.length;
  const there = new Float64Array(capacity.weeks * people);
  for (let person = 0; person < people; person += 1) {
    weeklyMinutes(capacity, person).forEach((minutes, week) => {
      there[week * people + person] = minutes;
    });
  }
  return there;
}

/** Adds a plan's work and time up in blocks of one ISO week, weekly caps included. */
export function weeklyBlocks(problem: FlowProblem, capacity: Capacity): WeeklyBlocks {
  const { classes, classOf } = classify(problem);
  const lists = classes.map((work) => ablePeople(problem, work));
  const order = [...classes.keys()].sort((left, right) => (lists[left]?.length ?? 0) - (lists[right]?.length ?? 0) || left - right);
  const rank = new Int32Array(classes.length);
  order.forEach((number, place) => {
    rank[number] = place;
  });
  const doable = Array.from({ length: problem.people }, (_, person) => Int32Array.from(order.flatMap((number, place) => (lists[number]?.includes(person) === true ? [place] : []))));
  const breadth = (person: number): number => doable[person]?.length ?? 0;
  return {
    weeks: capacity.weeks, people: problem.people, skills: problem.skills, doable,
    classes: order.flatMap((number) => classes[number] ?? []),
    able: order.map((number) => Int32Array.from(lists[number] ?? []).sort((left, right) => breadth(left) - breadth(right) || left - right)),
    needed: neededMinutes(problem, capacity, classOf.map((number) => rank[number] ?? 0), classes.length),
    there: thereMinutes(capacity),
  };
}
