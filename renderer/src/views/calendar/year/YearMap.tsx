import { type ReactNode, type RefObject, useId, useMemo } from 'react';
import { toDayNumber, weekdayOf } from '@shared/time';
import { weekdayName, weekdays } from '../../../components';
import { useTexts } from '../../../i18n';
import { useCalendar } from '../calendar-context';
import { classes } from '../classes';
import { type DayNotes, isDayOff } from '../model/day-notes';
import type { DatedPost } from '../model/post-index';
import type { WeekLoad } from '../model/week-load';
import type { GridFocus } from '../use-grid-focus';
import { useNoteWords } from '../use-note-words';
import { countByDay, type HalfYear, halfYearsOf, heatOf, type YearWeek } from './year-weeks';
import { WeekFoot } from './WeekFoot';
import { YearLegend } from './YearLegend';
import styles from './YearMap.module.css';

interface YearMapProps {
  readonly day: string;
  /** Posts of the year that the filter lets through. */
  readonly posts: readonly DatedPost[];
  readonly notes: DayNotes;
  readonly loads: ReadonlyMap<string, WeekLoad>;
  readonly container: RefObject<HTMLDivElement | null>;
  readonly focus: Pick<GridFocus, 'onKeyDown' | 'onFocus'>;
  readonly onOpen: (day: string) => void;
}

interface DayCells {
  readonly counts: ReadonlyMap<string, number>;
  readonly most: number;
  readonly notes: DayNotes;
  readonly loads: ReadonlyMap<string, WeekLoad>;
}

function DayCell({ day, week, cells: { counts, most, notes, loads } }: { readonly day: string | null; readonly week: YearWeek; readonly cells: DayCells }): ReactNode {
  const { f } = useTexts();
  const { today, plan } = useCalendar();
  const noteWords = useNoteWords();
  if (day === null) return <td aria-hidden="true" />;
  const posts = counts.get(day) ?? 0;
  const { horizon } = plan.settings;
  const state = loads.get(week.monday)?.state;
  const found = notes.get(day);
  return (
    <td className={styles['cell']}>
      <button
        type="button"
        data-date={day}
        tabIndex={-1}
        title={[f.day(day), ...(found ?? []).map(noteWords)].join('\n')}
        className={classes(
          styles['day'],
          styles[`heat${heatOf(posts, most)}`],
          weekdayOf(toDayNumber(day)) > 5 && styles['weekend'],
          isDayOff(found) && styles['dayOff'],
          (day < horizon.from || day > horizon.until) && styles['outside'],
          state === 'short' && styles['short'],
          state === 'tight' && styles['tight'],
          day === today && styles['today'],
        )}
      >
        {posts === 0 ? '' : posts}
      </button>
    </td>
  );
}

function Half({ half, cells }: { readonly half: HalfYear; readonly cells: DayCells }): ReactNode {
  const { t, f, language } = useTexts();
  return (
    <table className={styles['half']} aria-label={t('calendar.monthsTitle', { from: f.monthName(half.first), until: f.month(half.months.at(-1)?.first ?? half.first) })}>
      <thead>
        <tr>
          <td className={styles['nothing']} aria-hidden="true" />
          {half.months.map(({ first, weeks }) => (
            <th key={first} scope="colgroup" colSpan={weeks} className={styles['month']}>
              {f.monthName(first)}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="row" className={styles['side']}>
            {t('calendar.year.week')}
          </th>
          {half.weeks.map((week) => (
            <th key={week.monday} scope="col" className={styles['week']}>
              {week.number}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weekdays.map((weekday) => (
          <tr key={weekday}>
            <th scope="row" className={styles['side']} abbr={weekdayName(weekday, language, 'long')}>
              {weekdayName(weekday, language, 'short')}
            </th>
            {half.weeks.map((week) => (
              <DayCell key={week.monday} day={week.days[weekday - 1] ?? null} week={week} cells={cells} />
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={styles['side']}>
            {t('calendar.year.load')}
          </th>
          {half.weeks.map((week) => (
            <WeekFoot key={week.monday} week={week} load={cells.loads.get(week.monday)} />
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

/** A year at a glance: every day with its number of posts, every week with its load. A click or Enter opens the day. */
export function YearMap({ day, posts, notes, loads, container, focus, onOpen }: YearMapProps): ReactNode {
  const { t } = useTexts();
  const keysId = useId();
  const year = day.slice(0, 4);
  const halves = useMemo(() => halfYearsOf(`${year}-01-01`), [year]);
  const cells = useMemo(() => {
    const counts = countByDay(posts);
    return { counts, most: Math.max(0, ...counts.values()), notes, loads };
  }, [posts, notes, loads]);
  return (
    <section className={styles['frame']} aria-label={t('calendar.view.year')} aria-describedby={keysId}>
      <p id={keysId} className="visually-hidden">
        {t('calendar.year.keys')}
      </p>
      <div
        ref={container}
        role="presentation"
        className={styles['year']}
        onKeyDown={focus.onKeyDown}
        onFocus={focus.onFocus}
        onClick={({ target }) => {
          const on = target instanceof Element ? target.closest<HTMLElement>('[data-date]')?.dataset['date'] : undefined;
          if (on !== undefined) onOpen(on);
        }}
      >
        {halves.map((half) => (
          <Half key={half.first} half={half} cells={cells} />
        ))}
        <YearLegend />
      </div>
    </section>
  );
}
