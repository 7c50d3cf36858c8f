import { itemAt, mayDo, type FlowProblem } from '@shared/engine/flow';

/** Person-days that a set of items may use, as `person * days + day`. Only for problems without nested caps. */
function reachable(problem: FlowProblem, items: readonly number[]): Set<number> {
  const places = new Set<number>();
  for (const number of items) {
    const item = itemAt(problem.items, number);
    for (let person = 0; person < problem.people; person += 1) {
      if (!mayDo(problem, item, person)) continue;
      for (let day = Math.max(0, item.firstDay); day <= Math.min(problem.days - 1, item.lastDay); day += 1) {
        if ((problem.capacity[person * problem.days + day] ?? 0) > 0) places.add(person * problem.days + day);
      }
    }
  }
  return places;
}

/** Minutes asked for by a set of items minus all minutes they may use. */
export function deficit(problem: FlowProblem, items: readonly number[]): number {
  let asked = 0;
  for (const item of items) asked += problem.items.minutes[item] ?? 0;
  let there = 0;
  for (const place of reachable(problem, items)) there += problem.capacity[place] ?? 0;
  return asked - there;
}

function members(set: number, count: number): number[] {
  return Array.from({ length: count }, (_, item) => item).filter((item) => ((set >> item) & 1) === 1);
}

/** Tries all sets of items: the largest deficit, and the smallest set that has it (the meet of all that have it). */
export function worstSet(problem: FlowProblem): { readonly shortage: number; readonly items: number[] } {
  const { count } = problem.items;
  let shortage = 0;
  let meet = 0;
  for (let set = 1; set < 2 ** count; set += 1) {
    const value = deficit(problem, members(set, count));
    if (value > shortage) {
      shortage = value;
      meet = set;
    } else if (value === shortage && shortage > 0) meet &= set;
  }
  return { shortage, items: members(meet, count) };
}

/** Whether two sets of items have a person-day in common. */
export function shareDays(problem: FlowProblem, one: readonly number[], other: readonly number[]): boolean {
  const places = reachable(problem, one);
  return [...reachable(problem, other)].some((place) => places.has(place));
}

/** Shortage of a single slot with skill levels: the worst choice of one threshold per skill (levels from there up). */
export function worstThresholds(problem: FlowProblem, topLevel: number): number {
  let worst = 0;
  const choices = (topLevel + 1) ** problem.skills;
  for (let choice = 0; choice < choices; choice += 1) {
    const from = (skill: number): number => Math.floor(choice / (topLevel + 1) ** skill) % (topLevel + 1) + 1;
    let asked = 0;
    for (let number = 0; number < problem.items.count; number += 1) {
      const item = itemAt(problem.items, number);
      if (item.level >= from(item.skill)) asked += item.minutes;
    }
    let there = 0;
    for (let person = 0; person < problem.people; person += 1) {
      const counts = Array.from({ length: problem.skills }, (_, skill) => skill)
        .some((skill) => from(skill) <= topLevel && (problem.levels[person * problem.skills + skill] ?? 0) >= from(skill));
      if (counts) there += problem.capacity[person] ?? 0;
    }
    worst = Math.max(worst, asked - there);
  }
  return worst;
}
