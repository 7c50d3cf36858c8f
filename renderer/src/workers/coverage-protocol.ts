import type { Command } from '@shared/commands';
import type { Bottleneck, CoverageReport, EditPreview, EffortOverview, QuickReport, StrategyReport, WorkItem } from '@shared/engine';
import type { Plan } from '@shared/schema';

/** What the window shows at once; the long lists stay in the worker and are asked for. */
export type CoverageSummary = Omit<CoverageReport, 'items' | 'assignment' | 'logged'>;

/** A piece of work in a week: how much of it somebody does or did on a day (`personId` null: the part that nobody can do). */
export interface WorkLine {
  readonly item: Pick<WorkItem, 'id' | 'source' | 'sourceId' | 'title' | 'stepName' | 'skillId' | 'channelId' | 'brandId' | 'planned' | 'from' | 'until' | 'wasDue'>;
  /** Whether it was logged, and so is a fact and no plan. */
  readonly isLogged: boolean;
  readonly personId: string | null;
  readonly day: string;
  readonly minutes: number;
}

/** What work is put together by. */
export type GroupedBy = 'skill' | 'channel' | 'brand';

/** Hours of a skill, a channel or a brand, week by week: all that is needed, and what of it nobody can do. Minutes. */
export interface GroupWeeks {
  readonly id: string;
  readonly neededMinutes: readonly number[];
  readonly missingMinutes: readonly number[];
}

/**
 * Which lines are wanted: of a week, of a person in it when `personId` is given, of a bottleneck's items when `itemIds` is, of a
 * skill, a channel or a brand when `group` is.
 */
export interface LinesQuestion {
  readonly monday: string | null;
  readonly personId: string | null;
  readonly itemIds: readonly string[] | null;
  readonly group?: { readonly by: GroupedBy; readonly id: string };
}

/** One day of a person: what they can give, and what they do. Minutes. */
export interface PersonDay {
  readonly day: string;
  readonly availableMinutes: number;
  readonly lines: readonly WorkLine[];
}

/** Minutes that nobody can do: by post id, and by the last day on which they could be done. */
export interface MissingWork {
  readonly byPost: ReadonlyMap<string, number>;
  readonly byDay: ReadonlyMap<string, number>;
}

/** What the engine says about a plan that is not open yet. */
export interface PlanPreview {
  readonly summary: CoverageSummary;
  readonly effort: EffortOverview;
}

/** A question that the worker answers under the same number. */
export type Question =
  | { readonly type: 'lines'; readonly questionId: number; readonly question: LinesQuestion }
  | { readonly type: 'personWeek'; readonly questionId: number; readonly personId: string; readonly monday: string }
  | { readonly type: 'groups'; readonly questionId: number; readonly by: GroupedBy }
  | { readonly type: 'effort'; readonly questionId: number }
  | { readonly type: 'strategy'; readonly questionId: number }
  | { readonly type: 'missing'; readonly questionId: number }
  | { readonly type: 'preview'; readonly questionId: number; readonly plan: Plan; readonly today: string }
  | { readonly type: 'try'; readonly questionId: number; readonly command: Command };

/** From the window to the worker. `serial` counts plans and edits, so that answers to older ones can be dropped. */
export type ToWorker =
  | { readonly type: 'open'; readonly serial: number; readonly plan: Plan; readonly today: string }
  | { readonly type: 'edit'; readonly serial: number; readonly command: Command }
  | Question;

/**
 * From the worker to the window. A report comes at once and all its figures are exact; while it is not confirmed the
 * bottlenecks are still to come: first without levers, then (confirmed) with all of them. `tried` is null when the plan
 * refuses the edit or a newer one was asked about. `failed` answers the question that it broke on, if it was one.
 */
export type FromWorker =
  | { readonly type: 'report'; readonly serial: number; readonly report: QuickReport; readonly bottlenecks: readonly Bottleneck[] | null; readonly isConfirmed: boolean }
  | { readonly type: 'bottlenecks'; readonly serial: number; readonly bottlenecks: readonly Bottleneck[]; readonly isConfirmed: boolean }
  | { readonly type: 'lines'; readonly questionId: number; readonly lines: readonly WorkLine[] }
  | { readonly type: 'personWeek'; readonly questionId: number; readonly days: readonly PersonDay[] }
  | { readonly type: 'groups'; readonly questionId: number; readonly groups: readonly GroupWeeks[] }
  | { readonly type: 'effort'; readonly questionId: number; readonly overview: EffortOverview }
  | { readonly type: 'strategy'; readonly questionId: number; readonly strategy: StrategyReport }
  | { readonly type: 'missing'; readonly questionId: number; readonly missing: MissingWork }
  | { readonly type: 'preview'; readonly questionId: number; readonly preview: PlanPreview }
  | { readonly type: 'tried'; readonly questionId: number; readonly preview: EditPreview | null }
  | { readonly type: 'failed'; readonly questionId: number | null; readonly name: string; readonly message: string; readonly stack: string };
