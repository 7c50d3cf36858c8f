import type { Percentiles, WeekReport } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useTexts } from '../../i18n';

/** What a week says when it is pointed at or read aloud, with what it may come to once that is simulated. */
export function useWeekWords(): (week: WeekReport, simulated?: Percentiles) => string {
  const { t, f } = useTexts();
  return (week, simulated) => {
    const words = t(week.missingMinutes > 0 ? 'coverage.load.weekShort' : 'coverage.load.week', {
      week: isoWeekOf(toDayNumber(week.monday)).week,
      monday: f.shortDay(week.monday),
      needed: f.hours(week.neededMinutes),
      there: f.hours(week.availableMinutes),
      missing: f.hours(week.missingMinutes),
      posts: t('common.posts', { count: week.postCount }),
    });
    if (simulated === undefined) return words;
    return `${words}. ${t('coverage.load.simulated', { half: f.hours(simulated.p50), most: f.hours(simulated.p80), nearlyAll: f.hours(simulated.p95) })}`;
  };
}
