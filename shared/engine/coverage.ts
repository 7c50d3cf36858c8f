import type { Plan } from '../schema';
import { bottlenecksOf } from './bottleneck';
import { cadenceOf } from './cadence';
import { capacityOf } from './capacity';
import { workItemsOf } from './demand';
import { listPosts, type PlannedPost } from './list-posts';
import { workedLines } from './labour';
import { loggedLines } from './logged-time';
import { moneyOf } from './money';
import type { CoverageReport, WorkItem } from './report';
import { assignmentLines, type SolvedPlan, solvePlan } from './solve-plan';
import { type Findings, verdictOf } from './verdict';
import { weekTable } from './week-table';
import type { World } from './world';

/** Everything the program says about a plan: exact coverage, bottlenecks, money, rhythm and the verdict. */
export function coverPlan(plan: Plan, world: World): CoverageReport {
  const posts = listPosts(plan);
  return reportOf(solve(plan, posts, world), posts);
}

/** The report without bottlenecks: what is needed to compare plans, at a fraction of the time. */
export function plainReport(plan: Plan, world: World): CoverageReport {
  return reportWithWork(plan, world).report;
}

/** The same, with what it was made from. */
export function reportWithWork(plan: Plan, world: World): { readonly report: CoverageReport; readonly solved: SolvedPlan; readonly posts: readonly PlannedPost[] } {
  const posts = listPosts(plan);
  const solved = solve(plan, posts, world);
  return { report: reportOf(solved, posts, false), solved, posts };
}

function solve(plan: Plan, posts: readonly PlannedPost[], world: World): SolvedPlan {
  return solvePlan(plan, workItemsOf(plan, posts, world), capacityOf(plan, world), world);
}

function reportOf(solved: SolvedPlan, posts: readonly PlannedPost[], explain = true): CoverageReport {
  const { plan, world, items, coverage } = solved;
  const { weeks, people } = weekTable(solved, posts);
  const assignment = assignmentLines(solved);
  const logged = loggedLines(plan, world);
  const loggedMinutes = logged.reduce((sum, line) => sum + line.minutes, 0);
  const neededMinutes = items.reduce((sum, item) => sum + item.planned, loggedMinutes);
  const findings: Findings = {
    neededMinutes,
    availableMinutes: weeks.reduce((sum, week) => sum + week.availableMinutes, 0),
    coveredMinutes: neededMinutes - coverage.shortage,
    missingMinutes: coverage.shortage,
    loggedMinutes,
    ...overdueOf(items),
    weeks,
    people,
    bottlenecks: explain ? bottlenecksOf(solved) : [],
    ...moneyOf(plan, workedLines(items, assignment, logged), world),
    cadence: cadenceOf(plan, posts, world),
    items,
    assignment,
    logged,
  };
  return { ...verdictOf(plan, findings), ...findings };
}

function overdueOf(items: readonly WorkItem[]): Pick<CoverageReport, 'overdueCount' | 'overdueMinutes'> {
  const overdue = items.filter((item) => item.wasDue !== null);
  return { overdueCount: overdue.length, overdueMinutes: overdue.reduce((sum, item) => sum + item.planned, 0) };
}
