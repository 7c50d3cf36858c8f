import type { CoverageReport } from '../report';
import type { PlanFigures } from './repair';

/** The figures of a report that repairs are judged by. */
export function figuresOf(report: CoverageReport): PlanFigures {
  return {
    level: report.level,
    missingMinutes: report.missingMinutes,
    neededMinutes: report.neededMinutes,
    availableMinutes: report.availableMinutes,
    posts: report.weeks.reduce((sum, week) => sum + week.postCount, 0),
    cashCents: report.totalCashCents,
    internalCents: report.totalInternalCents,
    overBudgetCents: report.overBudgetCents,
  };
}
