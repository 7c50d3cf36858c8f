import { ANYONE, NOBODY } from '../flow';
import { createWeekFlow, isInBottleneck, solveWeek, type WeekFlow } from './week-flow';
import type { WeeklyBlocks } from './weekly-blocks';

/** Every week by itself, in minutes; exact for the blocks. */
export interface WeeklyTable {
  readonly weeks: number;
  readonly needed: Float64Array;
  readonly there: Float64Array;
  readonly missing: Float64Array;
  /**
   * What is short in a week: `thresholds[week * (skills + 1) + skill]` is the lowest level of the skill in the smallest
   * bottleneck, 0 when the skill is not in it. One threshold per skill is enough: whoever may do a higher level may do
   * a lower one, so a bottleneck that holds a level gains by all levels above. The last column is work for anyone; work
   * pinned to its owner is in none.
   */
  readonly thresholds: Uint8Array;
}

function noteThresholds(week: WeekFlow, number: number, thresholds: Uint8Array): void {
  const { classes, skills } = week.blocks;
  classes.forEach(({ skill, level, owner }, work) => {
    if (owner !== NOBODY || !isInBottleneck(week, work)) return;
    const place = number * (skills + 1) + (skill === ANYONE ? skills : skill);
    const known = thresholds[place] ?? 0;
    if (known === 0 || level < known) thresholds[place] = level;
  });
}

function sumOf(values: Float64Array, from: number, until: number): number {
  let sum = 0;
  for (let place = from; place < until; place += 1) sum += values[place] ?? 0;
  return sum;
}

/** Solves every week by itself: minutes needed, there and missing, and the skills that are short. */
export function weeklyTable(blocks: WeeklyBlocks): WeeklyTable {
  const { weeks, people, skills, classes } = blocks;
  const table: WeeklyTable = {
    weeks, needed: new Float64Array(weeks), there: new Float64Array(weeks), missing: new Float64Array(weeks), thresholds: new Uint8Array(weeks * (skills + 1)),
  };
  const week = createWeekFlow(blocks);
  for (let number = 0; number < weeks; number += 1) {
    table.needed[number] = sumOf(blocks.needed, number * classes.length, (number + 1) * classes.length);
    table.there[number] = sumOf(blocks.there, number * people, (number + 1) * people);
    solveWeek(week, number);
    const missing = sumOf(week.open, 0, classes.length);
    table.missing[number] = missing;
    if (missing > 0) noteThresholds(week, number, table.thresholds);
  }
  return table;
}
