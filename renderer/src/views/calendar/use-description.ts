import { useCallback, useMemo } from 'react';
import { addDays, isoWeekOf, toDayNumber, weekdayOf } from '@shared/time';
import { weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { useCoverageStore, useToday } from '../../state';
import type { DayNotes } from './model/day-notes';
import { type PostIndex, postsBetween } from './model/post-index';
import { mondayOfDay, type WeekLoad, weekLoads } from './model/week-load';
import { useNoteWords } from './use-note-words';
import { useLoadWords } from './WeekStrip';

const noLoads: ReadonlyMap<string, WeekLoad> = new Map();

/** The load of every week by its Monday; empty until it is known. */
export function useWeekLoads(): ReadonlyMap<string, WeekLoad> {
  const summary = useCoverageStore((state) => state.summary);
  return useMemo(() => (summary === null ? noLoads : weekLoads(summary)), [summary]);
}

/** Says a day to those who do not see it: which day, how many posts, what is to know, and how its week stands. */
export function useDescribeDay(index: PostIndex, notes: DayNotes, loads: ReadonlyMap<string, WeekLoad>): (day: string) => string {
  const { t, f, language } = useTexts();
  const today = useToday();
  const noteWords = useNoteWords();
  const loadWords = useLoadWords();
  return useCallback(
    (day) => {
      const count = postsBetween(index, day, addDays(day, 1)).length;
      const load = loads.get(mondayOfDay(day));
      const week = t('common.week', { week: isoWeekOf(toDayNumber(day)).week });
      const hours = load === undefined ? [] : [t('calendar.load.spoken', { needed: f.hoursNumber(load.report.neededMinutes), there: f.hours(load.report.availableMinutes) }), loadWords(load)];
      return [
        `${weekdayName(weekdayOf(toDayNumber(day)), language, 'long')}, ${f.shortDay(day)}`,
        ...(day === today ? [t('calendar.today')] : []),
        t('common.posts', { count }),
        ...(notes.get(day) ?? []).map(noteWords),
        hours.length === 0 ? week : `${week}: ${hours.join(', ')}`,
      ].join(', ');
    },
    [t, f, language, today, index, notes, loads, noteWords, loadWords],
  );
}
