import type { Day } from '../../time';
import type { VerdictLevel } from '../report';
import type { QuickReport } from './session-findings';

/** A week whose figures an edit would change. Minutes. */
export interface WeekChange {
  readonly monday: Day;
  readonly neededBefore: number;
  readonly neededAfter: number;
  readonly availableBefore: number;
  readonly availableAfter: number;
  readonly missingBefore: number;
  readonly missingAfter: number;
}

/** What an edit would do, before it is done. */
export interface EditPreview {
  readonly levelBefore: VerdictLevel;
  readonly levelAfter: VerdictLevel;
  readonly missingBefore: number;
  readonly missingAfter: number;
  /** In order of time; only weeks of both plans. */
  readonly weeks: readonly WeekChange[];
}

/** Compares two reports of a plan. */
export function compareReports(before: QuickReport, after: QuickReport): EditPreview {
  const byMonday = new Map(after.weeks.map((week) => [week.monday, week]));
  return {
    levelBefore: before.level,
    levelAfter: after.level,
    missingBefore: before.missingMinutes,
    missingAfter: after.missingMinutes,
    weeks: before.weeks.flatMap((week): WeekChange[] => {
      const now = byMonday.get(week.monday);
      if (now === undefined) return [];
      const isSame = now.neededMinutes === week.neededMinutes && now.availableMinutes === week.availableMinutes && now.missingMinutes === week.missingMinutes;
      if (isSame) return [];
      return [{
        monday: week.monday,
        neededBefore: week.neededMinutes, neededAfter: now.neededMinutes,
        availableBefore: week.availableMinutes, availableAfter: now.availableMinutes,
        missingBefore: week.missingMinutes, missingAfter: now.missingMinutes,
      }];
    }),
  };
}
