import type { Sentence } from '../../i18n';
import type { Plan } from '../../schema';
import type { Day } from '../../time';
import { plainReport } from '../coverage';
import { isInRange, listPosts } from '../list-posts';
import type { VerdictLevel } from '../report';
import type { World } from '../world';
import { goalEffort, type GoalEffort } from './goal-effort';

/** One week of a curve, in minutes. */
export interface WeekFigures {
  readonly monday: Day;
  readonly neededMinutes: number;
  readonly availableMinutes: number;
  readonly missingMinutes: number;
}

/** What plans are compared by: verdict, hours, money, posts per channel, weak weeks, hours per goal. Minutes and cents. */
export interface ComparedFigures {
  readonly level: VerdictLevel;
  readonly sentence: Sentence | null;
  readonly neededMinutes: number;
  readonly missingMinutes: number;
  readonly cashCents: number;
  readonly internalCents: number;
  readonly overBudgetCents: number;
  readonly weeks: readonly WeekFigures[];
  /** Weeks that are fuller than the plan's limit, or short of hours. */
  readonly weakWeeks: number;
  readonly posts: readonly { readonly channelId: string; readonly count: number }[];
  readonly goals: readonly GoalEffort[];
}

/** The figures of a plan as a whole; costs one coverage. */
export function compareFigures(plan: Plan, world: World): ComparedFigures {
  const report = plainReport(plan, world);
  const counts = new Map<string, number>();
  for (const post of listPosts(plan)) {
    if (isInRange(post, plan.settings.horizon)) counts.set(post.channelId, (counts.get(post.channelId) ?? 0) + 1);
  }
  return {
    level: report.level,
    sentence: report.sentences[0] ?? null,
    neededMinutes: report.neededMinutes,
    missingMinutes: report.missingMinutes,
    cashCents: report.totalCashCents,
    internalCents: report.totalInternalCents,
    overBudgetCents: report.overBudgetCents,
    weeks: report.weeks.map(({ monday, neededMinutes, availableMinutes, missingMinutes }) => ({ monday, neededMinutes, availableMinutes, missingMinutes })),
    weakWeeks: report.weeks.filter((week) => week.isTight || week.missingMinutes > 0).length,
    posts: plan.channels.map(({ id }) => ({ channelId: id, count: counts.get(id) ?? 0 })),
    goals: goalEffort(plan, report.items, report.assignment).goals,
  };
}
