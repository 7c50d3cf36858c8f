import { aggregate, type FlowProblem } from '@shared/engine/flow';
import { bigProblem } from '../../support/engine/big-problem';

/** A team plan at week level: a slot is a week, windows are whole weeks, and work that is the same to the engine is merged. */
export function weeklyProblem(size: { readonly posts: number; readonly people: number; readonly weeks: number; readonly load: number; readonly seed: number }): FlowProblem {
  const daily = bigProblem(size);
  const { people, days, items } = daily;
  const capacity = new Int32Array(people * size.weeks);
  for (let person = 0; person < people; person += 1) {
    for (let day = 0; day < days; day += 1) {
      const place = person * size.weeks + Math.floor(day / 7);
      capacity[place] = (capacity[place] ?? 0) + (daily.capacity[person * days + day] ?? 0);
    }
  }
  const weekOf = (day: number): number => Math.floor(day / 7);
  return aggregate({ ...daily, days: size.weeks, capacity, items: { ...items, firstDay: items.firstDay.map(weekOf), lastDay: items.lastDay.map(weekOf) } }).problem;
}
