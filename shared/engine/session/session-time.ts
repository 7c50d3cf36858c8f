import type { Plan } from '../../schema';
import { capacityOf, weeklyMinutes } from '../capacity';
import { easedMinutes, weekCap } from '../solve-plan';
import { type CapChange, changeCaps } from './ranked';
import { recordChanges, versionsOf } from './record-changes';
import type { SessionState } from './session-state';
import { readPerson } from './week-loads';

/** People whose days may have changed between two plans. */
function touchedPeople(before: Plan, after: Plan): Set<string> {
  const touched = new Set<string>();
  for (const { before: person, after: next } of recordChanges(before.people, after.people).changed) touched.add(person.id).add(next.id);
  for (const versions of versionsOf(recordChanges(before.absences, after.absences))) {
    for (const absence of versions) if (absence !== undefined) touched.add(absence.personId);
  }
  return touched;
}

function dayChanges({ ranked, capacity }: SessionState, person: number, next: Int32Array): CapChange[] {
  const { tree, people } = ranked.network;
  const changes: CapChange[] = [];
  for (let day = 0; day < next.length; day += 1) {
    const minutes = next[day] ?? 0;
    if (minutes === capacity.minutes[person * capacity.days + day]) continue;
    const node = day * people + person;
    changes.push({ node, minutes, eased: null });
    for (let kind = 1; kind < tree.kinds; kind += 1) {
      const shift = tree.leafShift[kind * people + person] ?? 0;
      if (shift > 0) changes.push({ node: node + shift, minutes: minutes > 0 ? (tree.kindMinutes[kind * people + person] ?? 0) : 0, eased: null });
    }
  }
  return changes;
}

/** New caps of the weeks in which a person has more or less than before. */
function weekChanges({ ranked, capacity, plan }: SessionState, person: number): CapChange[] {
  const { tree, people } = ranked.network;
  return weeklyMinutes(capacity, person).flatMap((minutes, week): CapChange[] => {
    const span = week * people + person;
    const eased = easedMinutes(minutes, plan.settings.tightPercent);
    const cap = weekCap(capacity, person);
    const node = tree.spanBase + span;
    return eased === ranked.eased[span] && cap === tree.capacity[node] ? [] : [{ node, minutes: cap, eased }];
  });
}

/** Follows changed hours, absences and weekly caps of people into capacity and network. `after` is in the state already. */
export function followTime(state: SessionState, before: Plan, after: Plan): void {
  const changes: CapChange[] = [];
  for (const id of touchedPeople(before, after)) {
    const place = after.people.findIndex((person) => person.id === id);
    const person = after.people[place];
    if (person === undefined) continue;
    const alone = capacityOf({ ...after, people: [person], absences: after.absences.filter((absence) => absence.personId === id) }, state.world);
    const days = dayChanges(state, place, alone.minutes);
    state.capacity.minutes.set(alone.minutes, place * state.capacity.days);
    state.weekCaps[place] = person.weeklyCapMinutes;
    changes.push(...days, ...weekChanges(state, place));
    readPerson(state.loads, state.capacity, place);
  }
  if (changes.length > 0) changeCaps(state.ranked, changes);
}
