import { daysBetween } from '@shared/time';
import { type CalendarViewName, drawnDays } from './calendar-pages';

/** Heights of the style sheet, in pixels: names of weekdays, strip of a week, head of a day, a card, the button for more. */
const HEADER = 30;
const STRIP = 22;
const DAY_HEAD = 23;
const CARD = 23;
const MORE = 19;
const STRIPE = 15;
const FEWEST = 2;

/**
 * How many posts a day of a grid shows before the others stand behind a button: what fits when all weeks share the height, and never
 * fewer than two. FullCalendar could find that out, but only after it has drawn every post of the page. `lanes` are those of campaigns.
 */
export function postsADay(view: CalendarViewName, day: string, height: number, lanes: number): number {
  const { from, until } = drawnDays(view, day);
  const rows = Math.round((daysBetween(from, until) + 1) / 7);
  return Math.max(FEWEST, Math.floor(((height - HEADER) / rows - STRIP - DAY_HEAD - lanes * STRIPE - MORE) / CARD));
}
