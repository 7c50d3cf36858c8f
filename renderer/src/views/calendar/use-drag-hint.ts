import { type RefObject, useMemo, useRef } from 'react';
import type { Command } from '@shared/commands';
import type { EditPreview, WeekChange } from '@shared/engine';
import { isoWeekOf, toDayNumber, weekdayOf } from '@shared/time';
import { weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { askEditPreview, showTried } from '../../state';
import type { CalendarWorld } from './calendar-context';
import { dayElementAt, elementUnder } from './grid-dom';
import styles from './grid-theme.module.css';
import { commandOfDrag, isCopying } from './select/drag-work';
import { withSelection } from './select/many-edits';

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Says beside the pointer where a dragged post would land, and what that does to the hours of the weeks. */
export interface DragHint {
  readonly start: (postId: string) => void;
  readonly stop: () => void;
}

/** More weeks than these nobody reads during a drag. */
const MOST_WEEKS = 4;

/** What the sign is about. `time`: where hours are shown, the one that the post would get. */
type Place = { readonly kind: 'tray' } | { readonly kind: 'day'; readonly day: string; readonly time?: string } | null;

/** What is dragged, and how. */
interface Aim {
  readonly postId: string;
  readonly place: Place;
  readonly isCopy: boolean;
}

function placeAt(point: Point): Place {
  const element = elementUnder(point);
  if (element !== null && element.closest('[data-tray]') !== null) return { kind: 'tray' };
  const cell = dayElementAt(element);
  const day = cell?.dataset['date'];
  if (day === undefined) return null;
  // Where hours are shown, FullCalendar draws the post where it would land.
  const time = cell?.getAttribute('role') === 'cell' ? document.querySelector<HTMLElement>(`.${styles['mirror']} [data-time]`)?.dataset['time'] : undefined;
  return { kind: 'day', day, ...(time === undefined ? {} : { time }) };
}

/** Whether the pointer is over the ideas. */
export function isOverTray({ clientX, clientY }: Point): boolean {
  return placeAt({ clientX, clientY })?.kind === 'tray';
}

function markTray(isTarget: boolean): void {
  document.querySelector('[data-tray]')?.setAttribute('data-target', String(isTarget));
}

function write(element: HTMLElement | null, lines: readonly string[]): void {
  if (element === null) return;
  element.hidden = lines.length === 0;
  element.replaceChildren(
    ...lines.map((line) => {
      const row = document.createElement('div');
      row.textContent = line;
      return row;
    }),
  );
}

function follow(element: HTMLElement | null, { clientX, clientY }: Point): void {
  if (element === null) return;
  const left = Math.min(clientX + 14, innerWidth - element.offsetWidth - 8);
  const top = Math.min(clientY + 18, innerHeight - element.offsetHeight - 8);
  element.style.translate = `${left}px ${top}px`;
}

function commandFor(world: CalendarWorld, { postId, place, isCopy }: Aim): Command | null {
  const post = world.index.byId.get(postId);
  if (post === undefined || place === null) return null;
  if (place.kind === 'tray') return commandOfDrag(world, post, 'ideas', isCopy);
  return place.day === post.day && place.time === undefined ? null : commandOfDrag(world, post, place, isCopy);
}

/** What the sign says about a place and, once it is known, about the weeks. */
function useHintWords(): { readonly placeWords: (world: CalendarWorld, aim: Aim) => string[]; readonly weekWords: (preview: EditPreview) => string[] } {
  const { t, f, language } = useTexts();
  return useMemo(
    () => ({
      placeWords: ({ index, plan, today }, { postId, place, isCopy }) => {
        const post = index.byId.get(postId);
        if (place === null || post === undefined) return [];
        const count = withSelection(index, post).length;
        const many = isCopy && place.kind === 'day' ? [t('select.drag.copy', { count })] : count > 1 ? [t('select.drag.many', { count })] : [];
        if (place.kind === 'tray') return [...many, t('calendar.drag.toIdeas')];
        const number = toDayNumber(place.day);
        const day = t('calendar.drag.toDay', { weekday: weekdayName(weekdayOf(number), language, 'short'), day: f.shortDay(place.day), week: isoWeekOf(number).week });
        const past = place.day < today ? [t('select.drag.past')] : [];
        return [...many, `${day} · ${place.time ?? post.time ?? plan.settings.defaultTime}`, ...past];
      },
      weekWords: (preview) =>
        preview.weeks.slice(0, MOST_WEEKS).map((week: WeekChange) =>
          t(week.missingAfter > 0 ? 'calendar.drag.weekShort' : 'calendar.drag.week', {
            week: t('common.week', { week: isoWeekOf(toDayNumber(week.monday)).week }),
            before: f.hoursNumber(week.neededBefore),
            after: f.hours(week.neededAfter),
            there: f.hours(week.availableAfter),
            missing: f.hours(week.missingAfter),
          }),
        ),
    }),
    [t, f, language],
  );
}

/** Follows the pointer during a drag without drawing anything of the calendar anew: only the sign changes. */
export function useDragHint(sign: RefObject<HTMLElement | null>, world: RefObject<CalendarWorld>): DragHint {
  const { placeWords, weekWords } = useHintWords();
  const ending = useRef<AbortController | null>(null);
  return useMemo(() => {
    const show = async (aim: Aim, isStillThere: () => boolean): Promise<void> => {
      markTray(aim.place?.kind === 'tray');
      const words = placeWords(world.current, aim);
      write(sign.current, words);
      const command = commandFor(world.current, aim);
      const preview = command === null ? null : await askEditPreview(command);
      if (!isStillThere()) return;
      // The verdict above follows the hand, too.
      showTried(preview);
      if (preview !== null) write(sign.current, [...words, ...weekWords(preview)]);
    };
    const stop = (): void => {
      ending.current?.abort();
      delete document.documentElement.dataset['dragging'];
      markTray(false);
      showTried(null);
      write(sign.current, []);
    };
    const start = (postId: string): void => {
      const controller = new AbortController();
      ending.current = controller;
      document.documentElement.dataset['dragging'] = 'true';
      const { signal } = controller;
      let shown = '';
      let point: Point | null = null;
      const update = (isCopy: boolean): void => {
        if (point === null || signal.aborted) return;
        const aim = { postId, place: placeAt(point), isCopy };
        const key = JSON.stringify(aim);
        if (key === shown) return;
        shown = key;
        void show(aim, () => !signal.aborted && shown === key);
      };
      const moved = (event: MouseEvent): void => {
        point = event;
        const isCopy = isCopying(event);
        update(isCopy);
        follow(sign.current, event);
        // What FullCalendar draws for the time follows in the next frame.
        requestAnimationFrame(() => update(isCopy));
      };
      // Before FullCalendar draws its ghost: the page is laid out then, and the worker answers meanwhile.
      document.addEventListener('mousemove', moved, { capture: true, signal });
      document.addEventListener('keydown', (event) => update(isCopying(event)), { signal });
      document.addEventListener('keyup', (event) => update(isCopying(event)), { signal });
    };
    return { start, stop };
  }, [placeWords, weekWords, sign, world]);
}
