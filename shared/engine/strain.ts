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
  let found: Strain | undefined;
  for (const person of people) {
    weeks.forEach(({ monday, isOver }, week) => {
      const logged = person.loggedMinutes[week] ?? 0;
      const assigned = (person.assignedMinutes[week] ?? 0) - logged;
      const available = (person.availableMinutes[week] ?? 0) - logged;
      if (isOver || assigned * 100 <= available * tightPercent) return;
      if (found === undefined || assigned * found.available > found.assigned * available) found = { personId: person.personId, monday, assigned, available };
    });
  }
  return found;
}
