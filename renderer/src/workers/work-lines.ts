import type { Capacity, PlanWork, WorkItem } from '@shared/engine';
import { addDays, toDayNumber } from '@shared/time';
import type { GroupedBy, GroupWeeks, LinesQuestion, MissingWork, PersonDay, WorkLine } from './coverage-protocol';

const groupKeys = { skill: 'skillId', channel: 'channelId', brand: 'brandId' } as const satisfies Record<GroupedBy, keyof WorkItem>;

/** What nobody can do, on the last day of its window. */
function missingLines(work: PlanWork): WorkLine[] {
  const done = new Map<string, number>();
  for (const line of work.assignment) done.set(line.itemId, (done.get(line.itemId) ?? 0) + line.minutes);
  return work.items.flatMap((item) => {
    const minutes = item.planned - (done.get(item.id) ?? 0);
    return minutes > 0 ? [{ item, isLogged: false, personId: null, day: item.until, minutes }] : [];
  });
}

/** Logged time as lines; each entry stands for itself. */
function loggedLines({ logged }: PlanWork): WorkLine[] {
  return logged.map(({ entryId, personId, day, minutes, title, stepName, brandId, channelId, postId }) => ({
    item: {
      id: `entry/${entryId}`, source: postId === null ? 'task' : 'post', sourceId: postId ?? entryId, title, stepName,
      skillId: null, channelId, brandId, planned: minutes, from: day, until: day, wasDue: null,
    },
    isLogged: true, personId, day, minutes,
  }));
}

/** All lines of a plan: what was done, what is done by whom on which day, and what nobody can do. */
function* workLines(work: PlanWork): Generator<WorkLine> {
  yield* loggedLines(work);
  const items = new Map<string, WorkItem>(work.items.map((item) => [item.id, item]));
  for (const { itemId, personId, day, minutes } of work.assignment) {
    const item = items.get(itemId);
    if (item !== undefined) yield { item, isLogged: false, personId, day, minutes };
  }
  yield* missingLines(work);
}

/** The lines that a question asks for, in order of time. */
export function selectLines(work: PlanWork, { monday, personId, itemIds, group }: LinesQuestion): WorkLine[] {
  const wanted = itemIds === null ? null : new Set(itemIds);
  const end = monday === null ? '' : addDays(monday, 7);
  const found: WorkLine[] = [];
  for (const line of workLines(work)) {
    if (monday !== null && (line.day < monday || line.day >= end)) continue;
    if (personId !== null && line.personId !== personId) continue;
    if (group !== undefined && line.item[groupKeys[group.by]] !== group.id) continue;
    if (wanted === null || wanted.has(line.item.id)) found.push(line);
  }
  return found.toSorted((first, second) => (first.day < second.day ? -1 : first.day > second.day ? 1 : 0));
}

/** What somebody has on a day: on one that is over what they had, at least what they logged; else logged and still to give. */
function availableOn({ had, logged, minutes }: Capacity, place: number, isOver: boolean): number {
  const done = logged[place] ?? 0;
  return isOver ? Math.max(had[place] ?? 0, done) : (minutes[place] ?? 0) + done;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** A person's week day by day, from Monday on; days outside the plan are left out. */
export function personWeek(work: PlanWork, capacity: Capacity, personId: string, monday: string): PersonDay[] {
  const person = capacity.personIds.indexOf(personId);
  const lines = selectLines(work, { monday, personId, itemIds: null });
  return WEEK.flatMap((offset) => {
    const day = addDays(monday, offset);
    const place = toDayNumber(day) - capacity.from;
    if (person < 0 || place < 0 || place >= capacity.days) return [];
    return [{ day, availableMinutes: availableOn(capacity, person * capacity.days + place, place < capacity.openDay), lines: lines.filter((line) => line.day === day) }];
  });
}

/** Work put together by skill, channel or brand, week by week; work without one is left out. */
export function groupWeeks(work: PlanWork, { weekOfDay, from, weeks }: Pick<Capacity, 'weekOfDay' | 'from' | 'weeks'>, by: GroupedBy): GroupWeeks[] {
  const groups = new Map<string, { readonly needed: number[]; readonly missing: number[] }>();
  for (const { item, personId, day, minutes } of workLines(work)) {
    const id = item[groupKeys[by]];
    const week = weekOfDay[toDayNumber(day) - from];
    if (id === null || week === undefined) continue;
    const group = groups.get(id) ?? { needed: Array.from({ length: weeks }, () => 0), missing: Array.from({ length: weeks }, () => 0) };
    groups.set(id, group);
    group.needed[week] = (group.needed[week] ?? 0) + minutes;
    if (personId === null) group.missing[week] = (group.missing[week] ?? 0) + minutes;
  }
  return [...groups].map(([id, { needed, missing }]) => ({ id, neededMinutes: needed, missingMinutes: missing }));
}

/** What nobody can do, added up by post and by day. */
export function missingWork(work: PlanWork): MissingWork {
  const byPost = new Map<string, number>();
  const byDay = new Map<string, number>();
  const addTo = (sums: Map<string, number>, key: string, minutes: number): void => void sums.set(key, (sums.get(key) ?? 0) + minutes);
  for (const { item, day, minutes } of missingLines(work)) {
    if ('source' in item && item.source === 'post') addTo(byPost, item.sourceId, minutes);
    addTo(byDay, day, minutes);
  }
  return { byPost, byDay };
}
