import type { CalendarOptions } from '@fullcalendar/react';
import deLocale from '@fullcalendar/react/locales/de';
import enLocale from '@fullcalendar/react/locales/en-gb';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { addDays } from '@shared/time';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import { CampaignStripes } from './campaign/CampaignStripes';
import { DayHead } from './DayHead';
import { DayTop } from './DayTop';
import { hasHours, viewTypes } from './grid-basics';
import { dayOfDate } from './grid-theme';
import { campaignBars, levelBars } from './model/campaign-bars';
import type { DayNote, DayNotes } from './model/day-notes';
import { type DatedPost, postsBetween } from './model/post-index';
import type { WeekLoad } from './model/week-load';
import { MoreWords } from './MoreWords';
import { PostCard } from './PostCard';
import { WeekStrip } from './WeekStrip';

/** So many campaigns are drawn over a day of a month; the others are told in words. */
export const MOST_LANES = 2;

const noNotes: readonly DayNote[] = [];

/** What is drawn inside the grid: heads of days, strips of weeks, posts. */
export function useGridContent(notes: DayNotes, loads: ReadonlyMap<string, WeekLoad>, isShown: (post: DatedPost) => boolean): CalendarOptions {
  const { t, f, language } = useTexts();
  const { index, plan } = useCalendar();
  const barsOf = useMemo(() => campaignBars(plan.campaigns), [plan.campaigns]);
  return useMemo(
    () => ({
      locale: language === 'de' ? deLocale : enLocale,
      dayHeaderContent: (info) => {
        const day = dayOfDate(info.date);
        if (info.inPopover) return f.day(day);
        if (!hasHours(info.view.type)) return info.text;
        return (
          <>
            <DayHead day={day} weekday={info.weekdayText} isToday={info.isToday} notes={notes.get(day) ?? noNotes} />
            <CampaignStripes bars={info.view.type === viewTypes.day ? barsOf(day) : levelBars(barsOf, day)} most={3} isAlone={info.view.type === viewTypes.day} isInGrid={false} />
          </>
        );
      },
      dayHeaderFormat: { weekday: 'short' },
      dayCellTopContent: (info) => {
        const day = dayOfDate(info.date);
        return (
          <>
            <DayTop day={day} isToday={info.isToday} isOther={info.isOther} notes={notes.get(day) ?? noNotes} />
            {info.view.type === viewTypes.quarter ? null : <CampaignStripes bars={barsOf(day)} most={MOST_LANES} isAlone={false} isInGrid />}
          </>
        );
      },
      inlineWeekNumberContent: (info) => {
        const monday = dayOfDate(info.date);
        return <WeekStrip monday={monday} load={loads.get(monday)} />;
      },
      eventContent: (info) => {
        const post = index.byId.get(info.event.id);
        const time = info.event.start?.toISOString().slice(11, 16) ?? null;
        if (post === undefined || post.day === null) return null;
        if (hasHours(info.view.type)) return <PostCard post={post} time={time} shape="block" isNamed={info.view.type === viewTypes.day} />;
        const isAlone = info.view.type !== viewTypes.quarter && postsBetween(index, post.day, addDays(post.day, 1)).filter(isShown).length === 1;
        return <PostCard post={post} time={time} shape={isAlone ? 'airy' : 'line'} />;
      },
      moreLinkContent: (info) => <MoreWords count={info.num} />,
      moreLinkHint: (count) => t('calendar.moreHint', { count }),
      closeHint: t('common.close'),
      popoverCloseContent: <X size={16} aria-hidden="true" />,
    }),
    [t, f, language, index, notes, loads, isShown, barsOf],
  );
}
