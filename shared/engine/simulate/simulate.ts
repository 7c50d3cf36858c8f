import type { Plan } from '../../schema';
import { type Day, toDayNumber, weeksBetween } from '../../time';
import { type Calibration, calibrationNote, type CalibrationNote, calibrationOf } from '../calibrate/calibration';
import { type Capacity, capacityOf } from '../capacity';
import { workItemsOf } from '../demand';
import { aggregate, type Aggregation, type FlowProblem, solveNetwork } from '../flow';
import { listPosts } from '../list-posts';
import { loggedMinutes } from '../person-weeks';
import { type SolvedPlan, solvePlan } from '../solve-plan';
import type { World } from '../world';
import { calibratedItems } from './calibrated-items';
import { createDrawMinutes, type DrawMinutes } from './draw-minutes';
import { createDrawSickness, type DrawSickness } from './draw-sickness';
import { type SimulationOptions, simulationDefaults } from './options';
import { createRandom, type Random } from './random';
import { percentilesOf, type Simulation, surenessOf, wholeMinutes } from './simulation';
import { addToWeeks, type WeekShares, weekShares } from './week-shares';

interface Runner {
  readonly problem: FlowProblem;
  readonly classes: Aggregation;
  readonly drawMinutes: DrawMinutes;
  readonly drawSickness: DrawSickness;
  readonly minutes: Float64Array;
  readonly capacity: Int32Array;
  /** Week in which an item class is due. */
  readonly weekOfClass: Int32Array;
  readonly shares: WeekShares;
  /** Needed minutes of the run under way, per week. */
  readonly weekMinutes: Float64Array;
}

interface Tally {
  /** Minutes that were logged: a fact of every run. */
  readonly loggedInAll: number;
  runs: number;
  carriedAlways: number;
  readonly carried: Float64Array;
  readonly needed: Float64Array;
  readonly missing: Float64Array;
  /** Needed minutes of every run, week after week. */
  readonly weekNeeded: readonly Float64Array[];
}

/**
 * Simulates what is left of a plan: efforts from the three-point estimates, illness in spells, and for each run the exact
 * coverage; what was logged is a fact, and estimates are corrected by it. Yields what is known after every few runs and
 * ends by itself; the last result is finished. Same seed, same figures.
 */
export function* simulatePlan(plan: Plan, options: Partial<SimulationOptions>, world: World): Generator<Simulation, void> {
  const settings = { ...simulationDefaults, ...options };
  const items = workItemsOf(plan, listPosts(plan), world);
  const capacity = capacityOf(plan, world);
  const calibration = calibrationOf(plan, world, settings.sharedError);
  const runner = createRunner(solvePlan(plan, items, capacity, world), calibration, settings);
  const note = calibrationNote(plan, calibration);
  const random = createRandom(settings.seed);
  const mondays = weeksBetween(plan.settings.horizon.from, plan.settings.horizon.until);
  const tally = createTally(loggedByWeek(capacity), settings.maximumRuns);
  while (!isFinished(tally, settings)) {
    const until = Math.min(settings.maximumRuns, tally.runs + settings.runsPerStep);
    while (tally.runs < until) runOnce(runner, tally, random);
    yield summary(tally, mondays, note, isFinished(tally, settings));
  }
}

function createRunner(solved: SolvedPlan, calibration: Calibration, options: SimulationOptions): Runner {
  const { problem, items, capacity } = solved;
  const classes = aggregate(problem);
  const weekOfClass = new Int32Array(classes.problem.items.count);
  classes.classOf.forEach((place, item) => {
    weekOfClass[place] = capacity.weekOfDay[toDayNumber(items[item]?.until ?? '') - capacity.from] ?? 0;
  });
  return {
    problem,
    classes,
    drawMinutes: createDrawMinutes(calibratedItems(items, calibration, options.sharedError)),
    drawSickness: createDrawSickness(problem, options),
    minutes: new Float64Array(items.length),
    capacity: new Int32Array(problem.capacity.length),
    weekOfClass,
    shares: weekShares(solved),
    weekMinutes: new Float64Array(capacity.weeks),
  };
}

function loggedByWeek(capacity: Capacity): number[] {
  const people = capacity.personIds.map((_, person) => loggedMinutes(capacity, person));
  return Array.from({ length: capacity.weeks }, (_, week) => people.reduce((sum, weeks) => sum + (weeks[week] ?? 0), 0));
}

function createTally(logged: readonly number[], runs: number): Tally {
  const weeks = logged.length;
  return {
    loggedInAll: logged.reduce((sum, minutes) => sum + minutes, 0),
    runs: 0,
    carriedAlways: 0,
    carried: new Float64Array(weeks),
    needed: new Float64Array(runs),
    missing: new Float64Array(runs),
    weekNeeded: logged.map((minutes) => new Float64Array(runs).fill(minutes)),
  };
}

function isFinished({ runs, carriedAlways }: Tally, options: SimulationOptions): boolean {
  if (runs >= options.maximumRuns) return true;
  return runs >= options.minimumRuns && surenessOf(carriedAlways, runs).standardError <= options.precision;
}

function runOnce(runner: Runner, tally: Tally, random: Random): void {
  const { classes, minutes, capacity, weekOfClass, shares, weekMinutes } = runner;
  runner.drawMinutes(random, minutes);
  runner.drawSickness(random, capacity);
  const classMinutes = new Float64Array(classes.problem.items.count);
  weekMinutes.fill(0);
  classes.classOf.forEach((place, item) => {
    const drawn = minutes[item] ?? 0;
    classMinutes[place] = (classMinutes[place] ?? 0) + drawn;
    addToWeeks(shares, item, drawn, weekMinutes);
  });
  const network = solveNetwork({ ...classes.problem, capacity, items: { ...classes.problem.items, minutes: classMinutes } });
  const missed = new Set<number>();
  for (let place = 0; place < classMinutes.length; place += 1) if ((network.items.open[place] ?? 0) > 0) missed.add(weekOfClass[place] ?? 0);
  tally.carried.forEach((count, week) => {
    if (!missed.has(week)) tally.carried[week] = count + 1;
  });
  tally.weekNeeded.forEach((week, place) => {
    week[tally.runs] = (week[tally.runs] ?? 0) + (weekMinutes[place] ?? 0);
  });
  tally.carriedAlways += missed.size === 0 ? 1 : 0;
  tally.needed[tally.runs] = minutes.reduce((sum, value) => sum + value, tally.loggedInAll);
  tally.missing[tally.runs] = network.shortage;
  tally.runs += 1;
}

function summary(tally: Tally, mondays: readonly Day[], calibration: CalibrationNote | null, finished: boolean): Simulation {
  const { runs } = tally;
  return {
    runs,
    isFinished: finished,
    calibration,
    everyWeek: surenessOf(tally.carriedAlways, runs),
    weeks: mondays.map((monday, week) => ({
      monday,
      carried: surenessOf(tally.carried[week] ?? 0, runs),
      neededMinutes: wholeMinutes(percentilesOf(tally.weekNeeded[week] ?? new Float64Array(0), runs)),
    })),
    neededMinutes: percentilesOf(tally.needed, runs),
    missingMinutes: percentilesOf(tally.missing, runs),
  };
}
