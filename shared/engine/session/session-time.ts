import type { Plan } from '../../schema';
import { capacityOf } from '../capacity';
import { kindCapOn } from '../flow/cap-tree';
import { easedMinutes } from '../solve-plan';
import { type CapChange, changeCaps } from './ranked';
import { recordChanges, versionsOf } from './record-changes';
import type { SessionState } from './session-state';
import { readPerson } from './week-loads';
import { weekLimits, weeklyMinutes } from '../person-weeks';
import type { World } from '../world';

/** People whose days may have changed between two plans: hours, absences, what they logged, and what of it is dialogue. */
function touchedPeople(before: Plan, after: Plan, { today }: World): Set<string> {
  const touched = new Set<string>();
  for (const { before: person, after: next } of recordChanges(before.people, after.people).changed) touched.add(person.id).add(next.id);
  const dated = [recordChanges(before.absences, after.absences), recordChanges<DatedRecord>(before.timeEntries, after.timeEntries)];
  for (const changes of dated) for (const versions of versionsOf<DatedRecord>(changes)) for (const record of versions) if (record !== undefined) touched.add(record.personId);
  const kinds = new Set<string>();
  for (const [old, now] of versionsOf(recordChanges(before.activities, after.activities))) if (old?.kind !== now?.kind) kinds.add(now?.id ?? old?.id ?? '');
  if (kinds.size > 0) for (const entry of after.timeEntries) if (entry.day === today && kinds.has(entry.activityId ?? '')) touched.add(entry.personId);
  return touched;
}

interface DatedRecord {
  readonly id: string;
  readonly personId: string;
}

/** Sets the minutes of dialogue that are left today, after more or less of it was logged. */
function setDialogueCap({ ranked, capacity }: SessionState, person: number): void {
  const { tree, people } = ranked.network;
  for (let kind = 1; kind < tree.kinds; kind += 1) {
    const place = kind * people + person;
    if ((tree.leafShift[place] ?? 0) > 0) tree.oddMinutes[place] = Math.max(0, (tree.kindMinutes[place] ?? 0) - (capacity.dialogueToday[person] ?? 0));
  }
}

function dayChanges({ ranked, capacity }: SessionState, person: number, next: Int32Array): CapChange[] {
  const { tree, people } = ranked.network;
  const changes: CapChange[] = [];
  for (let day = 0; day < next.length; day += 1) {
    const minutes = next[day] ?? 0;
    // The limit for dialogue may have changed today though the day itself has not.
    if (day !== capacity.openDay && minutes === capacity.minutes[person * capacity.days + day]) continue;
    const node = day * people + person;
    changes.push({ node, minutes, eased: null });
    for (let kind = 1; kind < tree.kinds; kind += 1) {
      const shift = tree.leafShift[kind * people + person] ?? 0;
      if (shift > 0) changes.push({ node: node + shift, minutes: minutes > 0 ? kindCapOn(tree, kind, node) : 0, eased: null });
    }
  }
  return changes;
}

/** New caps of the weeks in which a person has more or less than before. */
function weekChanges({ ranked, capacity, plan }: SessionState, person: number): CapChange[] {
  const { tree, people } = ranked.network;
  const limits = weekLimits(capacity, person);
  return weeklyMinutes(capacity, person).flatMap((minutes, week): CapChange[] => {
    const span = week * people + person;
    const eased = easedMinutes(minutes, plan.settings.tightPercent);
    const cap = limits[week] ?? 0;
    const node = tree.spanBase + span;
    return eased === ranked.eased[span] && cap === tree.capacity[node] ? [] : [{ node, minutes: cap, eased }];
  });
}

/** Follows changed hours, absences, weekly caps and logs of people into capacity and network. `after` is in the state already. */
export function followTime(state: SessionState, before: Plan, after: Plan): void {
  const changes: CapChange[] = [];
  for (const id of touchedPeople(before, after, state.world)) {
    const place = after.people.findIndex((person) => person.id === id);
    const person = after.people[place];
    if (person === undefined) continue;
    const alone = capacityOf({ ...after, people: [person], absences: after.absences.filter((absence) => absence.personId === id) }, state.world);
    state.capacity.dialogueToday[place] = alone.dialogueToday[0] ?? 0;
    setDialogueCap(state, place);
    const days = dayChanges(state, place, alone.minutes);
    for (const name of ['minutes', 'had', 'logged'] as const) state.capacity[name].set(alone[name], place * state.capacity.days);
    state.weekCaps[place] = person.weeklyCapMinutes;
    changes.push(...days, ...weekChanges(state, place));
    readPerson(state.loads, state.capacity, place);
  }
  if (changes.length > 0) changeCaps(state.ranked, changes);
}
