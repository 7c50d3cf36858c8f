import type { Command } from '../../commands';
import type { Sentence } from '../../i18n';
import type { Plan } from '../../schema';
import type { VerdictLevel } from '../report';
import type { ExtraLine } from './extra-hours/extra-lines';

/** What can be changed about a plan so that it fits. */
export type RepairKind =
  | 'moreHours'
  | 'roleHours'
  | 'overtime'
  | 'freelancers'
  | 'cheapestMix'
  | 'newPerson'
  | 'fewerPosts'
  | 'dropPosts'
  | 'longerLead'
  | 'laterLaunch'
  | 'withoutPins'
  | 'training'
  | 'moreMoney';

/** The figures of a plan that a repair is judged by. Minutes, cents, and posts with a day in the planned time. */
export interface PlanFigures {
  readonly level: VerdictLevel;
  readonly missingMinutes: number;
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  readonly posts: number;
  readonly cashCents: number;
  readonly internalCents: number;
  readonly overBudgetCents: number;
}

/** A smallest change of one kind, and what becomes of the plan with it. */
export interface Repair {
  /** The same for the same change of the same plan. */
  readonly id: string;
  readonly kind: RepairKind;
  /** Mends: nothing is missing any more, neither hours nor money, of what this repair is for. Eases: less is missing. */
  readonly effect: 'mends' | 'eases' | 'isNoHelp';
  readonly before: PlanFigures;
  /** Of the plan with `command` applied, solved anew. */
  readonly after: PlanFigures;
  /** Goal points of everything that is given up; a post whose goals have no points counts one. */
  readonly harmPoints: number;
  /** What changes in cash, and overtime that is paid with the wages. */
  readonly costCents: number;
  /** Hours on top, where the repair buys some. */
  readonly extras: readonly ExtraLine[];
  /** What is done; then what it brings. */
  readonly sentences: readonly Sentence[];
  /** The change as one step; null for a lever that cannot help. */
  readonly command: Command | null;
}

/** A change that a lever proposes, before it is proved. */
export interface Candidate {
  readonly id: string;
  readonly kind: RepairKind;
  readonly what: Sentence;
  readonly harmPoints: number;
  readonly command: Command | null;
  readonly extras?: readonly ExtraLine[];
  /** What the hours on top cost in all; given together with them. */
  readonly extraCents?: number;
  /** What else is to be said, after what the change brings. */
  readonly also?: readonly Sentence[];
}

/** Applies a command to a plan; undefined when it is refused. The caller hands in the commands room's own function. */
export type ApplyCommand = (plan: Plan, command: Command) => Plan | undefined;

const EFFECTS = { mends: 0, eases: 1, isNoHelp: 2 } as const;
const LEVELS = { carries: 0, tight: 1, fails: 2 } as const;

/** What repairs are ranked by, next to whether they mend: what they cost, or what they take from the goals. */
export type RepairOrder = 'cost' | 'harm';

/**
 * Order of repairs: what mends before what eases before what does not help; then the better verdict, less missing; then
 * the cheaper and the less harmful to the goals, or the other way round; then less internal time.
 */
export function compareRepairs(left: Repair, right: Repair, order: RepairOrder = 'cost'): number {
  const cost = left.costCents - right.costCents;
  const harm = left.harmPoints - right.harmPoints;
  return (
    EFFECTS[left.effect] - EFFECTS[right.effect] ||
    LEVELS[left.after.level] - LEVELS[right.after.level] ||
    left.after.missingMinutes - right.after.missingMinutes ||
    (order === 'cost' ? cost || harm : harm || cost) ||
    left.after.internalCents - right.after.internalCents ||
    (left.id < right.id ? -1 : 1)
  );
}
