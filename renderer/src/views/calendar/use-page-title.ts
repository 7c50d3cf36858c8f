import { formatIsoWeek, isoWeekOf, toDayNumber } from '@shared/time';
import { useTexts } from '../../i18n';
import { type CalendarViewName, type Page, pageOf } from './model/calendar-pages';

function weekOf(day: string): number {
  return isoWeekOf(toDayNumber(day)).week;
}

/** The days in sight, in words. */
export function usePageTitle(view: CalendarViewName, day: string): string {
  const { t, f } = useTexts();
  const { from, until } = pageOf(view, day);
  const weeks = (page: Page): string => {
    const year = formatIsoWeek(toDayNumber(page.until)).slice(0, 4);
    return t('calendar.weeksTitle', { first: weekOf(page.from), last: weekOf(page.until), from: f.shortDay(page.from), until: f.shortDay(page.until), year });
  };
  switch (view) {
    case 'day':
      return f.day(day);
    case 'week':
      return t('calendar.weekTitle', { week: t('common.week', { week: weekOf(day) }), from: f.shortDay(from), until: f.shortDay(until), year: formatIsoWeek(toDayNumber(day)).slice(0, 4) });
    case 'fourWeeks':
    case 'channelWeeks':
      return weeks({ from, until });
    case 'quarter':
      return t('calendar.monthsTitle', { from: from.slice(0, 4) === until.slice(0, 4) ? f.monthName(from) : f.month(from), until: f.month(until) });
    case 'year':
      return from.slice(0, 4);
    case 'month':
    case 'list':
    case 'board':
      return f.month(day);
  }
}
