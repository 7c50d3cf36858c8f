import type { Day } from '../time';
import type { CoverageReport } from './report';

/** A person's week that is fuller than the plan's limit. Minutes from today on: what was logged is no strain any more. */
export interface Strain {
  readonly personId: string;
  readonly monday: Day;
  readonly assigned: number;
  readonly available: number;
}

/**
 * The fullest of all people's weeks above `tightPercent`; undefined when nobody's week is. The assignment spreads work so
 * that a person's week stays below the limit wherever that is possible, so none means: nobody needs to be that full. Weeks that are over are left out.
 */
export function tightest({ people, weeks }: Pick<CoverageReport, 'people' | 'weeks'>, tightPercent: number): Strain | undefined {
  const first = weeks.findIndex((week) => !week.isOver);
  let found: Strain | undefined;
  if (first < 0) return found;
  for (const { personId, assignedMinutes, availableMinutes, loggedMinutes } of people) {
    for (let week = first; week < weeks.length; week += 1) {
      const logged = loggedMinutes[week] ?? 0;
      const assigned = (assignedMinutes[week] ?? 0) - logged;
      const available = (availableMinutes[week] ?? 0) - logged;
      if (assigned * 100 <= available * tightPercent) continue;
      if (found === undefined || assigned * found.available > found.assigned * available) found = { personId, monday: weeks[week]?.monday ?? '', assigned, available };
    }
  }
  return found;
}
