import { itemAt, mayDo, type FlowItem, type FlowProblem } from '@shared/engine/flow';

/** The ways in which planners without an exact engine fill a plan; kept here to show what they get wrong. */

/** Takes items in list order (or by due day) and gives each to the first person who can, from its first day on. */
export function greedyShortage(problem: FlowProblem, order: 'listFirst' | 'edfAsap'): number {
  const left = Float64Array.from(problem.capacity);
  const items = Array.from({ length: problem.items.count }, (_, number) => itemAt(problem.items, number));
  if (order === 'edfAsap') items.sort((a, b) => a.lastDay - b.lastDay);
  let missing = 0;
  for (const item of items) {
    let open = item.minutes;
    for (let day = Math.max(0, item.firstDay); day <= Math.min(problem.days - 1, item.lastDay); day += 1) {
      for (let person = 0; person < problem.people; person += 1) {
        if (!mayDo(problem, item, person)) continue;
        const place = person * problem.days + day;
        const share = Math.min(open, left[place] ?? 0);
        left[place] = (left[place] ?? 0) - share;
        open -= share;
      }
    }
    missing += open;
  }
  return missing;
}

/** How far the worst day goes over the team's capacity when every item is spread evenly over its window. */
export function evenSpreadPeakOver(problem: FlowProblem): number {
  const load = new Float64Array(problem.days);
  for (let number = 0; number < problem.items.count; number += 1) {
    const item = itemAt(problem.items, number);
    for (let day = item.firstDay; day <= item.lastDay; day += 1) load[day] = (load[day] ?? 0) + item.minutes / (item.lastDay - item.firstDay + 1);
  }
  return Math.max(...load.map((minutes, day) => minutes - teamMinutes(problem, day, day, () => true)));
}

function teamMinutes(problem: FlowProblem, from: number, until: number, counts: (person: number) => boolean): number {
  let minutes = 0;
  for (let person = 0; person < problem.people; person += 1) {
    if (!counts(person)) continue;
    for (let day = from; day <= until; day += 1) minutes += problem.capacity[person * problem.days + day] ?? 0;
  }
  return minutes;
}

/** The largest shortage that any (stretch of days) x (set of skills) shows: work inside against people with such a skill. */
export function intervalSkillShortage(problem: FlowProblem): number {
  let worst = 0;
  for (let from = 0; from < problem.days; from += 1) {
    for (let until = from; until < problem.days; until += 1) {
      for (let set = 1; set < 2 ** problem.skills; set += 1) {
        const has = (skill: number): boolean => ((set >> skill) & 1) === 1;
        const inside = (item: FlowItem): boolean => has(item.skill) && item.firstDay >= from && item.lastDay <= until;
        let asked = 0;
        for (let number = 0; number < problem.items.count; number += 1) {
          const item = itemAt(problem.items, number);
          if (inside(item)) asked += item.minutes;
        }
        const there = teamMinutes(problem, from, until, (person) => problem.levels
          .subarray(person * problem.skills, (person + 1) * problem.skills).some((level, skill) => level > 0 && has(skill)));
        worst = Math.max(worst, asked - there);
      }
    }
  }
  return worst;
}

/** Sum of all capacity minus sum of all work: what a plain total would call spare. */
export function totalsSlack(problem: FlowProblem): number {
  let asked = 0;
  for (let number = 0; number < problem.items.count; number += 1) asked += problem.items.minutes[number] ?? 0;
  return teamMinutes(problem, 0, problem.days - 1, () => true) - asked;
}
