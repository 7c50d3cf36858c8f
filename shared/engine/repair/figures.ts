import type { Plan } from '../../schema';
import { capacityOf } from '../capacity';
import { reportOf } from '../coverage';
import { workItemsOf } from '../demand';
import { listPosts } from '../list-posts';
import type { CoverageReport } from '../report';
import { solvePlan } from '../solve-plan';
import type { World } from '../world';
import type { PlanFigures } from './repair';

/** A report without bottlenecks, for comparing plans. */
export function plainReport(plan: Plan, world: World): CoverageReport {
  const posts = listPosts(plan);
  return reportOf(solvePlan(plan, workItemsOf(plan, posts, world), capacityOf(plan, world), world), posts, false);
}

/** The figures of a report that repairs are judged by. */
export function figuresOf(report: CoverageReport): PlanFigures {
  return {
    level: report.level,
    missingMinutes: report.missingMinutes,
    cashCents: report.totalCashCents,
    internalCents: report.totalInternalCents,
    overBudgetCents: report.overBudgetCents,
  };
}
