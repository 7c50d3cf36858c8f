import type { CoverageReport } from '../report';
import { type Findings, verdictOf } from '../verdict';
import { sessionCadence } from './session-cadence';
import { sessionMoney } from './session-money';
import type { SessionState } from './session-state';
import { sessionWeeks } from './session-weeks';

/** A report without the long lists and without bottlenecks: what is known at once after an edit, all of it exact. */
export type QuickReport = Omit<CoverageReport, 'items' | 'assignment' | 'logged' | 'bottlenecks'>;

/** Verdict and figures of the plan as it stands. */
export function quickReport(state: SessionState): QuickReport {
  const { shortage } = state.ranked.network;
  const { weeks, people } = sessionWeeks(state);
  const { plannedMinutes, overdueCount, overdueMinutes } = state.works;
  const loggedMinutes = weeks.reduce((sum, week) => sum + week.loggedMinutes, 0);
  const neededMinutes = plannedMinutes + loggedMinutes;
  const findings: Findings = {
    neededMinutes,
    availableMinutes: weeks.reduce((sum, week) => sum + week.availableMinutes, 0),
    coveredMinutes: neededMinutes - shortage,
    missingMinutes: shortage,
    loggedMinutes, overdueCount, overdueMinutes,
    weeks,
    people,
    bottlenecks: [],
    ...sessionMoney(state),
    cadence: sessionCadence(state),
    items: [],
    assignment: [],
    logged: [],
  };
  const { bottlenecks: _bottlenecks, items: _items, assignment: _assignment, logged: _logged, ...figures } = findings;
  return { ...verdictOf(state.plan, findings), ...figures };
}
