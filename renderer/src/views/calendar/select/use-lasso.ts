import { type RefObject, useEffect } from 'react';
import { clearSelection, selectPosts, useSelectionStore } from '../../../state';
import { type CalendarWorld } from '../calendar-context';
import { dayElementAt } from '../grid-dom';
import { postsBetween } from '../model/post-index';
import { addDays } from '@shared/time';

/** As far as the pointer may tremble during a click. */
const THRESHOLD = 4;

const NOT_EMPTY = '[data-post], button, a, input, [data-strip], [role="dialog"], [role="columnheader"]';

let hasDrawn = false;

/** Whether the press that just ended drew a frame, so that it is no click. */
export function hasDrawnFrame(): boolean {
  return hasDrawn;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function scrollerOf(element: Element | null): Element | null {
  if (element === null) return null;
  const { overflowY } = getComputedStyle(element);
  const scrolls = (overflowY === 'auto' || overflowY === 'scroll') && element.scrollHeight > element.clientHeight;
  return scrolls ? element : scrollerOf(element.parentElement);
}

function touches(box: Box, element: Element): boolean {
  const other = element.getBoundingClientRect();
  return other.width > 0 && other.left < box.right && other.right > box.left && other.top < box.bottom && other.bottom > box.top;
}

/** Posts under the frame; a button for more posts stands for all of its day. */
function postsUnder(container: Element, box: Box, { index, idsInSight }: CalendarWorld): string[] {
  const cards = [...container.querySelectorAll<HTMLElement>('[data-post]')].filter((card) => touches(box, card) && card.checkVisibility({ visibilityProperty: true }));
  const more = [...container.querySelectorAll('[aria-haspopup="dialog"]')].filter((link) => touches(box, link) && link.checkVisibility({ visibilityProperty: true }));
  const days = more.flatMap((link) => dayElementAt(link)?.dataset['date'] ?? []);
  const shown = days.length === 0 ? new Set<string>() : new Set(idsInSight());
  const hidden = days.flatMap((day) => postsBetween(index, day, addDays(day, 1)).map((post) => post.id).filter((id) => shown.has(id)));
  return [...cards.flatMap((card) => card.dataset['post'] ?? []), ...hidden];
}

/** One press that draws a frame. */
class Drawing {
  private readonly scroller: Element | null;
  private readonly startScroll: number;
  private readonly kept: readonly string[];
  private request = 0;

  constructor(
    private readonly start: PointerEvent,
    private readonly container: Element,
    private readonly frame: HTMLElement,
    private readonly world: RefObject<CalendarWorld>,
  ) {
    this.scroller = start.target instanceof Element ? scrollerOf(start.target) : null;
    this.startScroll = this.scroller?.scrollTop ?? 0;
    this.kept = start.ctrlKey || start.metaKey || start.shiftKey ? [...useSelectionStore.getState().ids] : [];
  }

  move(event: PointerEvent): void {
    if (!hasDrawn && Math.hypot(event.clientX - this.start.clientX, event.clientY - this.start.clientY) < THRESHOLD) return;
    hasDrawn = true;
    cancelAnimationFrame(this.request);
    this.request = requestAnimationFrame(() => this.draw(event));
  }

  private draw({ clientX, clientY }: PointerEvent): void {
    const startY = this.start.clientY - ((this.scroller?.scrollTop ?? 0) - this.startScroll);
    const box = { left: Math.min(this.start.clientX, clientX), right: Math.max(this.start.clientX, clientX), top: Math.min(startY, clientY), bottom: Math.max(startY, clientY) };
    this.frame.hidden = false;
    this.frame.style.translate = `${box.left}px ${box.top}px`;
    this.frame.style.width = `${box.right - box.left}px`;
    this.frame.style.height = `${box.bottom - box.top}px`;
    selectPosts([...this.kept, ...postsUnder(this.container, box, this.world.current)]);
  }

  end(): void {
    cancelAnimationFrame(this.request);
    this.frame.hidden = true;
  }

  cancel(): void {
    this.end();
    if (this.kept.length === 0) clearSelection();
    else selectPosts(this.kept);
  }
}

/** Draws a frame from an empty place of the grid and selects what it touches; with Ctrl or Shift it adds that. Escape gives up. */
export function useLasso(container: RefObject<HTMLElement | null>, frame: RefObject<HTMLElement | null>, world: RefObject<CalendarWorld>): void {
  useEffect(() => {
    const lasting = new AbortController();
    let ending: AbortController | null = null;
    const begin = (event: PointerEvent): void => {
      hasDrawn = false;
      const [grid, box] = [container.current, frame.current];
      const isEmpty = event.target instanceof Element && grid?.contains(event.target) === true && event.target.closest(NOT_EMPTY) === null;
      if (grid === null || box === null || !isEmpty || event.button !== 0 || event.pointerType === 'touch') return;
      const drawing = new Drawing(event, grid, box, world);
      ending?.abort();
      ending = new AbortController();
      const { signal } = ending;
      document.addEventListener('pointermove', (moved) => drawing.move(moved), { signal });
      document.addEventListener('pointerup', () => {
        drawing.end();
        ending?.abort();
      }, { signal });
      document.addEventListener('keydown', (key) => {
        if (key.key !== 'Escape' || !hasDrawn) return;
        key.stopPropagation();
        drawing.cancel();
        ending?.abort();
      }, { signal, capture: true });
    };
    document.addEventListener('pointerdown', begin, { signal: lasting.signal });
    return () => {
      lasting.abort();
      ending?.abort();
    };
  }, [container, frame, world]);
}
