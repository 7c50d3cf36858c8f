import type { Sentence } from '../i18n';
import type { Day, Month } from '../time';

/** Carries: every item is done and money holds, with room to spare. Tight: it just fits. Fails: it does not fit. */
export type VerdictLevel = 'carries' | 'tight' | 'fails';

/** One piece of work of the horizon. Days are both included; minutes are whole. */
export interface WorkItem {
  readonly id: string;
  readonly source: 'post' | 'activity' | 'task';
  /** Post id (or `seriesId@day` of an occurrence), activity id or task id. */
  readonly sourceId: string;
  readonly stepId: string | null;
  /** What a person calls it: title of the post or name of the activity. */
  readonly title: string;
  /** Name of the step, or of the activity. */
  readonly stepName: string;
  readonly brandId: string | null;
  readonly channelId: string | null;
  readonly formatId: string | null;
  readonly campaignId: string | null;
  readonly activityKind: string;
  readonly skillId: string | null;
  readonly level: 1 | 2 | 3;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** PERT mean (low + 4 likely + high) / 6, with share and contingency, rounded half up once. */
  readonly expected: number;
  /** What coverage is computed with: expected or likely, as the settings say. */
  readonly planned: number;
  /** First and last day on which it may be done: not before today once the plan runs. */
  readonly from: Day;
  readonly until: Day;
  /** Minutes that were logged for it; all figures above are what is left without them. */
  readonly loggedMinutes: number;
  /** Overdue: the day by which it should have been done. Null for work that is in time. */
  readonly wasDue: Day | null;
  readonly ownerId: string | null;
  /** Sum of the points of the goals that this work serves; what to keep first when it does not fit. */
  readonly goalPoints: number;
}

/**
 * One week of the horizon. `needed` = covered in this week + missing; missing work counts in the week it is due. Covered is
 * what was logged and, from today on, what is assigned. Available is what was logged and what people can still give; in a
 * week that is over it is what they had, at least what they logged. A week that is over is never tight.
 */
export interface WeekReport {
  readonly monday: Day;
  readonly isOver: boolean;
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  readonly coveredMinutes: number;
  readonly missingMinutes: number;
  /** The part of the covered and of the available minutes that was logged. */
  readonly loggedMinutes: number;
  readonly isTight: boolean;
  readonly postCount: number;
}

/** A line of the best possible assignment. */
export interface AssignmentLine {
  readonly itemId: string;
  readonly personId: string;
  readonly day: Day;
  readonly minutes: number;
}

/** Time that somebody logged on a day of the horizon, and what it was for. */
export interface LoggedLine {
  readonly entryId: string;
  readonly personId: string;
  readonly day: Day;
  readonly minutes: number;
  /** Title of the post or name of the activity, else the note of the entry. */
  readonly title: string;
  readonly stepName: string;
  readonly brandId: string | null;
  readonly channelId: string | null;
  /** Post id (or `seriesId@day`) that it was for; null for other work. */
  readonly postId: string | null;
}

/** A person's weeks for the heat map; arrays run along `CoverageReport.weeks`. Assigned and available contain what was logged. */
export interface PersonReport {
  readonly personId: string;
  readonly availableMinutes: readonly number[];
  readonly assignedMinutes: readonly number[];
  readonly loggedMinutes: readonly number[];
}

/**
 * A change that dissolves a bottleneck (or not), proved by solving the plan with it. The figures are those of the
 * bottleneck: its shortage, and what is left of it when the plan's shortage falls by as much as the solve says.
 */
export interface LeverResult {
  readonly lever: 'withoutOwner' | 'widerWindow' | 'lowerLevel' | 'withoutAbsence';
  /** Whose absence is taken away; null for the other levers. */
  readonly personId: string | null;
  readonly missingBefore: number;
  readonly missingAfter: number;
}

/** Time of a person that a bottleneck uses up: a day, a day's limit for dialogue, or a limit over several days. Days both included. */
export interface UsedUpTime {
  readonly personId: string;
  readonly kind: 'day' | 'dialogue' | 'week';
  readonly from: Day;
  readonly until: Day;
  readonly minutes: number;
}

/** One connected part of the smallest minimum cut: these items, these days, only these people, so many minutes short. */
export interface Bottleneck {
  readonly itemIds: readonly string[];
  readonly personIds: readonly string[];
  readonly from: Day;
  readonly until: Day;
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  readonly missingMinutes: number;
  readonly skillIds: readonly string[];
  /** Minutes each person has on the days of the part; they add up to `availableMinutes`. */
  readonly personMinutes: readonly { readonly personId: string; readonly minutes: number }[];
  /** The same by day, in order of time within each person; they add up to `availableMinutes`, too. */
  readonly usedUp: readonly UsedUpTime[];
  /** Posts that the items belong to. */
  readonly postIds: readonly string[];
  readonly levers: readonly LeverResult[];
  readonly sentences: readonly Sentence[];
}

/** Money of one month, in cents. Cash = lines + hours of people paid in cash; internal = hours of everybody else. */
export interface MonthCost {
  readonly month: Month;
  readonly linesByCategory: Readonly<Record<string, number>>;
  readonly labourCashCents: number;
  readonly cashCents: number;
  readonly internalCents: number;
  /** The lowest monthly cap on everything, or null. */
  readonly capCents: number | null;
  /** By how much any cap (in all, per category, per brand) is broken; 0 when all hold. */
  readonly overCents: number;
}

/** Rhythm of one channel in one week. */
export interface CadenceWeek {
  readonly monday: Day;
  readonly posts: number;
  readonly state: 'kept' | 'belowTarget' | 'missed' | 'dense' | 'outside';
}

/**
 * Rhythm of one channel. `longestGapDays` is the longest stretch between two posts (and the plan's edges after launch). Missed
 * weeks and stretches that were over before today are not counted: nobody can change them.
 */
export interface ChannelCadence {
  readonly channelId: string;
  readonly weeks: readonly CadenceWeek[];
  readonly missedWeeks: number;
  readonly longestGapDays: number;
  readonly isGapTooLong: boolean;
}

/** All that the program says about a plan. Everything can be added up by hand from `items`, `assignment` and `logged`. */
export interface CoverageReport {
  readonly level: VerdictLevel;
  /** First sentence: the verdict with its worst week. Further ones: why, most important first. */
  readonly sentences: readonly Sentence[];
  readonly worstWeek: Day | null;
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  readonly coveredMinutes: number;
  readonly missingMinutes: number;
  /** Minutes logged on days of the horizon: part of the needed and covered ones, like the work in `items`. */
  readonly loggedMinutes: number;
  /** Work that should have been done before today and is planned from today on: pieces and minutes. */
  readonly overdueCount: number;
  readonly overdueMinutes: number;
  readonly weeks: readonly WeekReport[];
  readonly people: readonly PersonReport[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly months: readonly MonthCost[];
  readonly totalCashCents: number;
  readonly totalInternalCents: number;
  readonly overBudgetCents: number;
  readonly cadence: readonly ChannelCadence[];
  readonly items: readonly WorkItem[];
  readonly assignment: readonly AssignmentLine[];
  readonly logged: readonly LoggedLine[];
}
