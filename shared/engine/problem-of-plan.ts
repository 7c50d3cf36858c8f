import type { Person, Plan } from '../schema';
import { type Day, toDayNumber } from '../time';
import type { Capacity } from './capacity';
import { DIALOGUE_KIND } from './dialogue';
import { ANYONE, type FlowItem, type FlowProblem, type ItemTable, itemTableOf, type KindCap, NOBODY, type SpanCap } from './flow';
import { weekCapsOf } from './person-weeks';
import type { WorkItem } from './report';

const DIALOGUE = 1;

const NO_WORK: FlowItem = { minutes: 0, skill: ANYONE, firstDay: 0, lastDay: -1 };

/** The abstract problem of a plan: item `n` is `items[n]`, person `n` is `plan.people[n]`, day 0 is the first of the horizon. */
export function problemOfPlan(plan: Plan, items: readonly WorkItem[], capacity: Capacity): FlowProblem {
  return {
    days: capacity.days,
    people: plan.people.length,
    skills: plan.skills.length,
    capacity: capacity.minutes,
    levels: levelsOf(plan.people, indexOf(plan.skills)),
    rates: Int32Array.from(plan.people, cashRate),
    items: tableOf(items, createItemMaker(plan, capacity)),
    spanCaps: spanCapsOf(capacity, weekCapsOf),
    kindCaps: dialogueCapsOf(capacity),
  };
}

function tableOf(items: readonly WorkItem[], toFlow: (work: WorkItem) => FlowItem): ItemTable {
  return itemTableOf(items.length, (index) => {
    const work = items[index];
    return work === undefined ? NO_WORK : toFlow(work);
  });
}

/** Daily limits for dialogue; today what is logged of it is taken off. */
function dialogueCapsOf({ dialogueCaps, dialogueToday, openDay }: Capacity): KindCap[] {
  return dialogueCaps.flatMap((minutes, person): KindCap[] => {
    if (minutes === null) return [];
    return [{ person, kind: DIALOGUE, minutes, on: { day: openDay, minutes: Math.max(0, minutes - (dialogueToday[person] ?? 0)) } }];
  });
}

function isDialogue(item: WorkItem): boolean {
  return item.source === 'activity' && item.activityKind === DIALOGUE_KIND;
}

/** Cents of cash per hour: only people paid in cash cost cash. */
function cashRate(person: Person): number {
  return person.paidAs === 'cash' ? person.costCentsPerHour : 0;
}

/** One cap per person and ISO week, where `minutesOf` gives one for the person's weeks. */
export function spanCapsOf(capacity: Capacity, minutesOf: (capacity: Capacity, person: number) => readonly (number | null)[]): SpanCap[] {
  const limits = capacity.personIds.map((_, person) => minutesOf(capacity, person));
  const caps: SpanCap[] = [];
  for (let week = 0; week < capacity.weeks; week += 1) {
    const firstDay = capacity.weekOfDay.indexOf(week);
    const lastDay = capacity.weekOfDay.lastIndexOf(week);
    limits.forEach((ofPerson, person) => {
      const minutes = ofPerson[week] ?? null;
      if (minutes !== null) caps.push({ person, firstDay, lastDay, minutes });
    });
  }
  return caps;
}

type Positions = ReadonlyMap<string, number>;

function indexOf(records: readonly { readonly id: string }[]): Positions {
  return new Map(records.map((record, index) => [record.id, index]));
}

function levelsOf(people: readonly Person[], skills: Positions): Uint8Array {
  const levels = new Uint8Array(people.length * skills.size);
  people.forEach((person, row) => {
    for (const { skillId, level } of person.skills) {
      const place = row * skills.size + (skills.get(skillId) ?? 0);
      levels[place] = Math.max(levels[place] ?? 0, level);
    }
  });
  return levels;
}

/** Index of a day in the horizon; each text is read only once. */
function createDayIndex(from: number): (day: Day) => number {
  const known = new Map<Day, number>();
  return (day) => {
    const index = known.get(day) ?? toDayNumber(day) - from;
    known.set(day, index);
    return index;
  };
}

/** Turns work of a plan into items of its problem. */
export function createItemMaker(plan: Plan, capacity: Capacity): (work: WorkItem) => FlowItem {
  const skills = indexOf(plan.skills);
  const people = indexOf(plan.people);
  const dayIndex = createDayIndex(capacity.from);
  const hasKinds = capacity.dialogueCaps.some((minutes) => minutes !== null);
  return (work) => ({
    minutes: work.planned,
    skill: work.skillId === null ? ANYONE : (skills.get(work.skillId) ?? ANYONE),
    level: work.level,
    firstDay: dayIndex(work.from),
    lastDay: dayIndex(work.until),
    owner: work.ownerId === null ? NOBODY : (people.get(work.ownerId) ?? NOBODY),
    kind: hasKinds && isDialogue(work) ? DIALOGUE : 0,
    priority: work.goalPoints,
  });
}
