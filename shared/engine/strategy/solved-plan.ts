import type { CoverageReport } from '../report';

/** What strategy and readiness look at of a coverage: a report, or a session's quick report together with its work. */
export type SolvedPlan = Pick<CoverageReport, 'items' | 'assignment' | 'weeks' | 'missingMinutes' | 'overBudgetCents' | 'totalCashCents'>;
