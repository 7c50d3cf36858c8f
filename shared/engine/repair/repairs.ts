import type { Plan } from '../../schema';
import { reportWithWork } from '../coverage';
import type { World } from '../world';
import { type RepairBase, repairBaseOf } from './base';
import { dropPosts } from './drop-posts';
import { extraHours } from './extra-hours/extra-hours';
import { fewerPosts } from './fewer-posts';
import { figuresOf } from './figures';
import { laterLaunch } from './later-launch';
import { longerLead } from './longer-lead';
import { moreHours } from './more-hours';
import { moreMoney } from './more-money';
import { newPerson } from './new-person';
import { prove } from './prove';
import type { ApplyCommand, Candidate, Repair } from './repair';
import { roleHours } from './role-hours';
import { training } from './training';
import { withoutPins } from './without-pins';

/** A part of the search: what was found in it (null: nothing yet), and how many kinds of change are done of how many. */
export interface RepairStep {
  readonly repair: Repair | null;
  readonly done: number;
  readonly all: number;
}

/** Proposes changes of one kind; yields null where the search may be stopped. */
type Lever = (base: RepairBase, apply: ApplyCommand) => Generator<Candidate | null>;

/** In the order of the search: what needs little solving comes first. */
const levers: readonly Lever[] = [withoutPins, training, extraHours, longerLead, dropPosts, fewerPosts, newPerson, roleHours, moreHours, laterLaunch];

/**
 * Smallest changes that mend a plan that fails, in small steps; none for a plan that does not. Each is proved by solving
 * the plan with its command applied. `compareRepairs` puts them in order.
 */
export function* searchRepairs(plan: Plan, apply: ApplyCommand, world: World): Generator<RepairStep, void> {
  const { report, solved, posts } = reportWithWork(plan, world);
  const before = figuresOf(report);
  const all = levers.length;
  for (const candidate of moreMoney(plan, report, world)) yield { repair: prove(plan, candidate, before, apply, world), done: 0, all };
  if (before.missingMinutes === 0) return;
  yield { repair: null, done: 0, all };
  const base = repairBaseOf(solved, posts);
  for (const [done, lever] of levers.entries()) {
    for (const candidate of lever(base, apply)) {
      // The search and the proof are apart, so that it can be stopped between them.
      yield { repair: null, done, all };
      if (candidate !== null) yield { repair: prove(plan, candidate, before, apply, world), done, all };
    }
  }
}

/** All of them at once, in the order in which they are found. */
export function* repairsOf(plan: Plan, apply: ApplyCommand, world: World): Generator<Repair, void> {
  for (const { repair } of searchRepairs(plan, apply, world)) if (repair !== null) yield repair;
}
