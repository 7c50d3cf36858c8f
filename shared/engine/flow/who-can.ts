import type { FlowProblem } from './problem';

/**
 * People per skill, the highest level first, so that "everybody of at least this level" is the front of a list.
 * One more skill than the problem has stands for work that anyone may do.
 */
export interface WhoCan {
  readonly people: number;
  readonly skills: number;
  readonly topLevel: number;
  /** `levels[person * (skills + 1) + skill]`; the last column is `anyone`. */
  readonly levels: Uint8Array;
  /** `list[skill * people + place]` is a person. */
  readonly list: Int32Array;
  /** `reach[skill * (topLevel + 2) + level]`: how many people at the front of the list have at least that level. */
  readonly reach: Int32Array;
}

/** Copies the skill levels of a problem into lists by skill. */
export function createWhoCan(problem: FlowProblem): WhoCan {
  const { people, skills } = problem;
  let topLevel = 3;
  for (const level of problem.levels) topLevel = Math.max(topLevel, level);
  const levels = new Uint8Array(people * (skills + 1));
  for (let person = 0; person < people; person += 1) {
    levels.set(problem.levels.subarray(person * skills, (person + 1) * skills), person * (skills + 1));
    levels[person * (skills + 1) + skills] = 1;
  }
  const list = new Int32Array((skills + 1) * people);
  const reach = new Int32Array((skills + 1) * (topLevel + 2));
  const whoCan: WhoCan = { people, skills, topLevel, levels, list, reach };
  rebuildLists(whoCan);
  return whoCan;
}

/** Sorts every list again after `levels` has changed. Within a level, people with many skills come first. */
export function rebuildLists(whoCan: WhoCan): void {
  const { people, skills, levels, list, reach, topLevel } = whoCan;
  const columns = skills + 1;
  const breadth = new Int32Array(people);
  for (let place = 0; place < levels.length; place += 1) {
    const person = Math.floor(place / columns);
    breadth[person] = (breadth[person] ?? 0) + (levels[place] ?? 0);
  }
  for (let skill = 0; skill <= skills; skill += 1) {
    const levelOf = (person: number): number => levels[person * columns + skill] ?? 0;
    const order = Array.from(breadth, (_, person) => person);
    order.sort((a, b) => levelOf(b) - levelOf(a) || (breadth[b] ?? 0) - (breadth[a] ?? 0) || a - b);
    list.set(order, skill * people);
    for (let level = 0; level <= topLevel + 1; level += 1) {
      let count = 0;
      while (count < people && levelOf(order[count] ?? 0) >= level) count += 1;
      reach[skill * (topLevel + 2) + level] = count;
    }
  }
}

/** How many people at the front of the skill's list may do work of `level`. */
export function reachOf(whoCan: WhoCan, skill: number, level: number): number {
  return whoCan.reach[skill * (whoCan.topLevel + 2) + Math.min(level, whoCan.topLevel + 1)] ?? 0;
}
