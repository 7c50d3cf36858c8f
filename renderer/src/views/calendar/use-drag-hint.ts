import { type RefObject, useMemo, useRef } from 'react';
import { isoWeekOf, toDayNumber, weekdayOf } from '@shared/time';
import { weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { dayElementAt } from './grid-dom';

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** Says beside the pointer where a dragged post would land. */
export interface DragHint {
  readonly start: () => void;
  /** Ends it and says what the pointer is over. */
  readonly stop: (point: Point) => 'tray' | 'day' | null;
}

function underPointer({ clientX, clientY }: Point): { readonly tray: HTMLElement | null; readonly day: string | null } {
  const element = document.elementFromPoint(clientX, clientY);
  return { tray: element?.closest<HTMLElement>('[data-tray]') ?? null, day: dayElementAt(element)?.dataset['date'] ?? null };
}

function markTray(isTarget: boolean): void {
  document.querySelector('[data-tray]')?.setAttribute('data-target', String(isTarget));
}

function placeSign(element: HTMLElement | null, words: string, { clientX, clientY }: Point): void {
  if (element === null) return;
  element.textContent = words;
  element.hidden = words === '';
  element.style.translate = `${Math.min(clientX + 14, innerWidth - element.offsetWidth - 8)}px ${clientY + 18}px`;
}

/** Follows the pointer during a drag without drawing anything anew: only the sign's text and place change. */
export function useDragHint(sign: RefObject<HTMLElement | null>): DragHint {
  const { t, f, language } = useTexts();
  const ending = useRef<AbortController | null>(null);
  return useMemo(() => {
    const wordsFor = (point: Point): string => {
      const { tray, day } = underPointer(point);
      if (tray !== null) return t('calendar.drag.toIdeas');
      if (day === null) return '';
      const number = toDayNumber(day);
      return t('calendar.drag.toDay', { weekday: weekdayName(weekdayOf(number), language, 'short'), day: f.shortDay(day), week: isoWeekOf(number).week });
    };
    const follow = (event: MouseEvent): void => {
      markTray(underPointer(event).tray !== null);
      placeSign(sign.current, wordsFor(event), event);
    };
    return {
      start: () => {
        ending.current = new AbortController();
        document.addEventListener('mousemove', follow, { signal: ending.current.signal });
      },
      stop: (point) => {
        ending.current?.abort();
        markTray(false);
        placeSign(sign.current, '', point);
        const { tray, day } = underPointer(point);
        return tray !== null ? 'tray' : day !== null ? 'day' : null;
      },
    };
  }, [t, f, language, sign]);
}
