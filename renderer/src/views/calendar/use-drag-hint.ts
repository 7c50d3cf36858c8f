import { type RefObject, useMemo, useRef } from 'react';
import type { Command } from '@shared/commands';
import type { EditPreview, WeekChange } from '@shared/engine';
import { isoWeekOf, toDayNumber, weekdayOf } from '@shared/time';
import { weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { askEditPreview, makeId } from '../../state';
import type { CalendarWorld } from './calendar-context';
import { dayElementAt } from './grid-dom';
import { moveAhead, unplan } from './model/post-edits';

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Says beside the pointer where a dragged post would land, and what that does to the hours of the weeks. */
export interface DragHint {
  readonly start: (postId: string) => void;
  readonly stop: () => void;
}

/** More weeks than these nobody reads during a drag. */
const MOST_WEEKS = 4;

type Place = { readonly kind: 'tray' } | { readonly kind: 'day'; readonly day: string } | null;

const newIds = { post: () => makeId('post'), series: () => makeId('series') };

function placeAt({ clientX, clientY }: Point): Place {
  const element = document.elementFromPoint(clientX, clientY);
  if (element !== null && element.closest('[data-tray]') !== null) return { kind: 'tray' };
  const day = dayElementAt(element)?.dataset['date'];
  return day === undefined ? null : { kind: 'day', day };
}

/** Whether the pointer is over the ideas. */
export function isOverTray(point: Point): boolean {
  return placeAt(point)?.kind === 'tray';
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

function commandFor({ plan, index }: CalendarWorld, postId: string, place: Place): Command | null {
  const post = index.byId.get(postId);
  if (post === undefined || place === null) return null;
  if (place.kind === 'day') return moveAhead(plan, post, place.day, newIds);
  return post.day === null ? null : unplan(plan, post, newIds.post);
}

/** What the sign says about a place and, once it is known, about the weeks. */
function useHintWords(): { readonly placeWords: (place: Place) => string[]; readonly weekWords: (preview: EditPreview) => string[] } {
  const { t, f, language } = useTexts();
  return useMemo(
    () => ({
      placeWords: (place) => {
        if (place === null) return [];
        if (place.kind === 'tray') return [t('calendar.drag.toIdeas')];
        const number = toDayNumber(place.day);
        return [t('calendar.drag.toDay', { weekday: weekdayName(weekdayOf(number), language, 'short'), day: f.shortDay(place.day), week: isoWeekOf(number).week })];
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
    const show = async (postId: string, place: Place, isStillThere: () => boolean): Promise<void> => {
      markTray(place?.kind === 'tray');
      write(sign.current, placeWords(place));
      const command = commandFor(world.current, postId, place);
      const preview = command === null ? null : await askEditPreview(command);
      if (preview !== null && isStillThere()) write(sign.current, [...placeWords(place), ...weekWords(preview)]);
    };
    const stop = (): void => {
      ending.current?.abort();
      markTray(false);
      write(sign.current, []);
    };
    const start = (postId: string): void => {
      const controller = new AbortController();
      ending.current = controller;
      let shown = '';
      const listener = (event: MouseEvent): void => {
        const place = placeAt(event);
        const key = JSON.stringify(place);
        if (key !== shown) {
          shown = key;
          void show(postId, place, () => !controller.signal.aborted && shown === key);
        }
        follow(sign.current, event);
      };
      document.addEventListener('mousemove', listener, { signal: controller.signal });
    };
    return { start, stop };
  }, [placeWords, weekWords, sign, world]);
}
