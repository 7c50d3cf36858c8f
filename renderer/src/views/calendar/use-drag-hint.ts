import { type RefObject, useMemo, useRef } from 'react';
import { isoWeekOf, toDayNumber, weekdayOf } from '@shared/time';
import { weekdayName } from '../../components';
import { useTexts } from '../../i18n';
import { dayElementAt } from './grid-dom';

type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** The small sign beside the pointer that says where a dragged post would land. */
export interface DragHint {
  readonly sign: RefObject<HTMLDivElement | null>;
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

/** Follows the pointer during a drag without drawing anything anew: only the sign's text and place change. */
export function useDragHint(): DragHint {
  const { t, f, language } = useTexts();
  const sign = useRef<HTMLDivElement>(null);
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
      if (sign.current === null) return;
      const words = wordsFor(event);
      markTray(underPointer(event).tray !== null);
      sign.current.textContent = words;
      sign.current.hidden = words === '';
      sign.current.style.translate = `${event.clientX + 14}px ${event.clientY + 18}px`;
    };
    return {
      sign,
      start: () => {
        ending.current = new AbortController();
        document.addEventListener('mousemove', follow, { signal: ending.current.signal });
      },
      stop: (point) => {
        ending.current?.abort();
        markTray(false);
        if (sign.current !== null) sign.current.hidden = true;
        const { tray, day } = underPointer(point);
        return tray !== null ? 'tray' : day !== null ? 'day' : null;
      },
    };
  }, [t, f, language]);
}
