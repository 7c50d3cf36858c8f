import type { Capacity } from '../../capacity';
import { type FlowItem, type FlowProblem, itemAt, itemTable, type KindCap, mayDo, NOBODY, type SpanCap } from '../../flow';
import type { RepairBase } from '../base';
import type { Extra } from './extra-people';

/** The highest level: somebody is looked for who masters it. */
const MASTERS = 3;

/**
 * Only the work of the bottlenecks, done by the plan's people, who cost nothing here, and by the extras, person `people + n`
 * being `extras[n]`. Work outside the bottlenecks is covered whatever time is added (smallest minimum cuts only shrink).
 * Pinned work becomes a skill that its owner and their overtime alone have, so that both may do it.
 */
export function extraProblem(base: RepairBase, extras: readonly Extra[]): FlowProblem {
  const { problem } = base;
  const { items, owners } = narrowed(base);
  const skills = problem.skills + owners.length;
  const people = problem.people + extras.length;
  const levels = new Uint8Array(people * skills);
  const capacity = new Int32Array(people * problem.days);
  capacity.set(problem.capacity);
  for (let person = 0; person < problem.people; person += 1) copyLevels(problem, person, levels, person * skills);
  owners.forEach((owner, column) => { levels[owner * skills + problem.skills + column] = 1; });
  extras.forEach((extra, index) => {
    const row = (problem.people + index) * skills;
    capacity.set(extra.minutes, (problem.people + index) * problem.days);
    if (extra.kind === 'overtime') levels.copyWithin(row, extra.place * skills, (extra.place + 1) * skills);
    else if (extra.place < problem.skills) levels[row + extra.place] = MASTERS;
  });
  return {
    ...problem, people, skills, levels, capacity,
    rates: Int32Array.from({ length: people }, (_, person) => extras[person - problem.people]?.rate ?? 0),
    items: itemTable(items),
    spanCaps: [...problem.spanCaps, ...extras.flatMap((extra, index) => weekCaps(base.capacity, problem.people + index, extra.weekMinutes))],
    kindCaps: [...problem.kindCaps, ...extras.flatMap((extra, index) => kindCaps(problem, problem.people + index, extra))],
  };
}

function copyLevels({ levels, skills }: FlowProblem, person: number, into: Uint8Array, at: number): void {
  into.set(levels.subarray(person * skills, (person + 1) * skills), at);
}

/** Work of the bottlenecks, pins that somebody can keep as skills of their own; `owners[n]` has skill `problem.skills + n`. */
function narrowed({ problem, parts }: RepairBase): { readonly items: FlowItem[]; readonly owners: number[] } {
  const owners: number[] = [];
  const items = parts.flat().map((index): FlowItem => {
    const item = itemAt(problem.items, index);
    if (item.owner === NOBODY || !mayDo(problem, item, item.owner)) return item;
    if (!owners.includes(item.owner)) owners.push(item.owner);
    return { ...item, owner: NOBODY, skill: problem.skills + owners.indexOf(item.owner), level: 1 };
  });
  return { items, owners };
}

function weekCaps(capacity: Capacity, person: number, minutes: number | null): SpanCap[] {
  if (minutes === null) return [];
  return Array.from({ length: capacity.weeks }, (_, week) => ({ person, firstDay: capacity.weekOfDay.indexOf(week), lastDay: capacity.weekOfDay.lastIndexOf(week), minutes }));
}

/**
 * A daily cap on dialogue holds for a person's whole day. What is done of it in overtime can as well be done in the hours
 * before, unless these are shorter than the cap; only what the longest of them leaves of it is left to overtime.
 */
function kindCaps({ kindCaps, capacity, days }: FlowProblem, person: number, extra: Extra): KindCap[] {
  if (extra.kind === 'freelancer') return [];
  const longest = Math.max(...capacity.subarray(extra.place * days, (extra.place + 1) * days));
  return kindCaps.filter((cap) => cap.person === extra.place).map((cap) => ({ person, kind: cap.kind, minutes: Math.max(0, Math.min(cap.minutes, cap.on?.minutes ?? cap.minutes) - longest) }));
}
