import { listPosts, type PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { addDays, toDayNumber, weekdayOf } from '@shared/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardColumns } from '../../renderer/src/views/calendar/board/board-columns';
import { channelRows } from '../../renderer/src/views/calendar/channel-weeks/channel-rows';
import { CHANNEL_WEEKS, drawnDays, type GridViewName, pageOf } from '../../renderer/src/views/calendar/model/calendar-pages';
import { gridEvents } from '../../renderer/src/views/calendar/model/grid-events';
import { noFilter, passes, type PostFilter } from '../../renderer/src/views/calendar/model/post-filter';
import { type DatedPost, indexPosts, postsBetween } from '../../renderer/src/views/calendar/model/post-index';
import { listColumns, namesIn, sortPosts } from '../../renderer/src/views/calendar/model/post-list';
import { countByDay, halfYearsOf } from '../../renderer/src/views/calendar/year/year-weeks';
import { randomCalendar } from '../support/calendar/random-calendar';

const RUNS = { seed: 20270511, numRuns: 120 };
const grids = ['day', 'week', 'fourWeeks', 'month', 'quarter'] as const satisfies readonly GridViewName[];

interface Drawn {
  readonly plan: Plan;
  readonly day: string;
  readonly filter: PostFilter;
  /** The posts of the plan by the one expansion that sums and exports use, as the filter leaves them. */
  readonly posts: readonly PlannedPost[];
}

/** Written out on purpose: the filters of this test without the code of the calendar. */
function isMeant({ channelId, status }: PlannedPost, { channelIds, statuses }: PostFilter): boolean {
  return (channelIds.length === 0 || channelIds.includes(channelId)) && (statuses.length === 0 || statuses.includes(status));
}

function onRandomCalendars(check: (drawn: Drawn) => void): void {
  const filters: readonly PostFilter[] = [noFilter, { ...noFilter, channelIds: ['c1', 'c2'] }, { ...noFilter, statuses: ['draft', 'review'] }];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: -5, max: 430 }), fc.constantFrom(...filters), (seed, offset, filter) => {
      const plan = randomCalendar(seed);
      check({ plan, day: addDays(plan.settings.horizon.from, offset), filter, posts: listPosts(plan).filter((post) => isMeant(post, filter)) });
    }),
    RUNS,
  );
}

function between(posts: readonly PlannedPost[], from: string, until: string): readonly PlannedPost[] {
  return posts.filter(({ day }) => day !== null && from <= day && day <= until);
}

/** What is where: day, status and channel of every post, in a fixed order. */
function places(posts: readonly PlannedPost[]): string[] {
  return posts.map(({ id, day, status, channelId }) => `${day} ${status} ${channelId} ${id}`).toSorted();
}

/** The posts of a page as the calendar hands them to its views. */
function inSight({ plan, filter }: Drawn, from: string, until: string): DatedPost[] {
  return postsBetween(indexPosts(plan), from, addDays(until, 1)).filter(passes(filter, plan.channels));
}

describe('all views of the calendar agree with the one expansion of the plan', () => {
  it('grids draw every post of their days once, on its own day', () => {
    onRandomCalendars(({ plan, day, filter, posts }) => {
      const index = indexPosts(plan);
      for (const view of grids) {
        const { from, until } = drawnDays(view, day);
        const events = gridEvents(index, from, addDays(until, 1), passes(filter, plan.channels), plan.settings.defaultTime, { most: Infinity, openDay: null });
        const drawn = events.map(({ id, start, end }) => `${String(id)} ${String(start).slice(0, 10)} ${String(end).slice(0, 10)}`);
        expect(drawn.toSorted(), view).toEqual(between(posts, from, until).map((post) => `${post.id} ${post.day} ${post.day}`).toSorted());
      }
    });
  });

  it('the list has the same posts however it is sorted', () => {
    onRandomCalendars((drawn) => {
      const { from, until } = pageOf('list', drawn.day);
      const expected = places(between(drawn.posts, from, until));
      for (const column of listColumns) {
        const sorted = sortPosts(inSight(drawn, from, until), column, true, namesIn(drawn.plan), new Intl.Collator('de').compare);
        expect(places(sorted), column).toEqual(expected);
      }
    });
  });

  it('the board has each post of the month and each idea once, in the column of its status', () => {
    onRandomCalendars((drawn) => {
      const { from, until } = pageOf('board', drawn.day);
      const ideas = indexPosts(drawn.plan).ideas.filter(passes(drawn.filter, drawn.plan.channels));
      const columns = boardColumns(inSight(drawn, from, until), ideas);
      for (const { status, posts } of columns) expect(posts.every((post) => post.status === status)).toBe(true);
      const expected = [...between(drawn.posts, from, until), ...drawn.posts.filter((post) => post.day === null)];
      expect(places(columns.flatMap((column) => column.posts))).toEqual(places(expected));
    });
  });

  it('the year has every day once under its weekday, with all its posts', () => {
    onRandomCalendars((drawn) => {
      const { from, until } = pageOf('year', drawn.day);
      const counts = countByDay(inSight(drawn, from, until));
      const days = halfYearsOf(drawn.day).flatMap((half) => half.weeks.flatMap((week) => week.days.flatMap((day, weekday) => (day === null ? [] : [{ day, weekday }]))));
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      expect(days.every(({ day, weekday }) => weekdayOf(toDayNumber(day)) === weekday + 1 && from <= day && day <= until)).toBe(true);
      expect(days.length).toBe(toDayNumber(until) - toDayNumber(from) + 1);
      for (const { day } of days) expect(counts.get(day) ?? 0).toBe(between(drawn.posts, day, day).length);
    });
  });

  it('rows of channels count every post of every week, filtered by channel alone', () => {
    onRandomCalendars(({ plan, day, filter }) => {
      const all = listPosts(plan);
      const first = pageOf('channelWeeks', day).from;
      const mondays = Array.from({ length: CHANNEL_WEEKS }, (_, week) => addDays(first, 7 * week));
      const rows = channelRows({ plan, index: indexPosts(plan), cadence: null }, mondays, filter).flatMap((brand) => brand.rows);
      const wanted = plan.channels.filter((channel) => filter.channelIds.length === 0 || filter.channelIds.includes(channel.id));
      expect(rows.map((row) => row.channel.id).toSorted()).toEqual(wanted.map((channel) => channel.id).toSorted());
      for (const { channel, cells } of rows) {
        expect(cells.map((cell) => cell.posts)).toEqual(mondays.map((monday) => between(all, monday, addDays(monday, 6)).filter((post) => post.channelId === channel.id).length));
      }
    });
  });
});
