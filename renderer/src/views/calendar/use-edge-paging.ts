import { type RefObject, useMemo, useRef } from 'react';
import { type EdgeLeaf, edgeAt, type Hidden } from './model/edge-zones';
import { hasWeekRows } from './model/calendar-pages';
import { useLatest } from './use-calendar-world';
import { elementUnder } from './grid-dom';
import type { DragHint } from './use-drag-hint';
import type { Place } from './use-place';

/** So long a drag rests on an edge or an arrow before the page turns. */
const PATIENCE_MILLISECONDS = 800;

/** The last place of the pointer; FullCalendar asks for all of it. */
type Pointer = Pick<MouseEvent, 'clientX' | 'clientY' | 'screenX' | 'screenY' | 'buttons' | 'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey' | 'target'>;

function arrowAt(pointer: Pointer): EdgeLeaf | null {
  const arrow = elementUnder(pointer)?.closest<HTMLButtonElement>('button[data-leaf]:not(:disabled)');
  if (arrow === null || arrow === undefined) return null;
  return { by: arrow.dataset['leaf'] === 'leap' ? 'leap' : 'step', count: arrow.dataset['count'] === '1' ? 1 : -1 };
}

function isScrolling(element: Element): boolean {
  return element.scrollHeight > element.clientHeight + 1 && ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
}

function hiddenIn(grid: Element): Hidden {
  const scroller = [...grid.querySelectorAll('*')].find(isScrolling);
  if (scroller === undefined) return { above: false, below: false };
  return { above: scroller.scrollTop > 1, below: scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1 };
}

function gridAt(grid: Element | null, { clientX, clientY }: Pointer, hasRows: boolean): EdgeLeaf | null {
  if (grid === null) return null;
  const box = grid.getBoundingClientRect();
  const anywhere = edgeAt(box, clientX, clientY, hasRows, { above: false, below: false });
  // What is out of sight is only asked for near an edge: it takes a look at the whole grid.
  return anywhere === null ? null : edgeAt(box, clientX, clientY, hasRows, hiddenIn(grid));
}

/** The pointer has not moved, but what lies below it is another day now. */
function moveAgain(pointer: Pointer): void {
  const { clientX, clientY, screenX, screenY, buttons, altKey, ctrlKey, shiftKey, metaKey } = pointer;
  document.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY, screenX, screenY, buttons, altKey, ctrlKey, shiftKey, metaKey, bubbles: true }));
}

/** Frames after which a page counts as drawn even if it shows the same first day. */
const LONGEST_DRAWING = 30;

function firstDay(grid: Element | null): string | null {
  return grid?.querySelector('[data-date]')?.getAttribute('data-date') ?? null;
}

/** Does something that turns the page, and calls back once another page stands there and its rows have been measured. */
function whenDrawnAnew(grid: Element | null, turn: () => void, done: () => void): void {
  const before = firstDay(grid);
  let frames = 0;
  const wait = (): void => {
    frames += 1;
    const isDrawn = firstDay(grid) !== before || frames >= LONGEST_DRAWING;
    // Sizes are told at the end of the frame in which the page was laid out.
    requestAnimationFrame(isDrawn ? () => requestAnimationFrame(done) : wait);
  };
  turn();
  requestAnimationFrame(wait);
}

/** Shows at which edge of the grid the drag rests. */
function mark(grid: HTMLElement | null, leaf: EdgeLeaf | null): void {
  if (leaf === null || leaf.by !== 'page') grid?.removeAttribute('data-edge');
  else grid?.setAttribute('data-edge', leaf.count === 1 ? 'next' : 'previous');
}

function perform(place: Place, { by, count }: EdgeLeaf): void {
  if (by === 'page') place.turnBy(count);
  else if (by === 'leap') place.leapBy(count);
  else place.leafBy(count);
}

/** Turns the page while a drag rests at an edge of the grid or on an arrow of the toolbar; the drag goes on in the new page. */
export function useEdgePaging(hint: DragHint, place: Place, grid: RefObject<HTMLElement | null>): DragHint {
  const now = useLatest(place);
  const ending = useRef<AbortController | null>(null);
  return useMemo(() => {
    const stop = (): void => {
      ending.current?.abort();
      hint.stop();
    };
    const start: DragHint['start'] = (postId) => {
      ending.current?.abort();
      const controller = new AbortController();
      ending.current = controller;
      let resting = '';
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isTurning = false;
      const look = (pointer: Pointer): void => {
        const leaf = arrowAt(pointer) ?? gridAt(grid.current, pointer, hasWeekRows(now.current.view));
        const key = JSON.stringify(leaf);
        if (key === resting) return;
        resting = key;
        clearTimeout(timer);
        mark(grid.current, leaf);
        if (leaf !== null) timer = setTimeout(() => turn(leaf, pointer), PATIENCE_MILLISECONDS);
      };
      const turn = (leaf: EdgeLeaf, pointer: Pointer): void => {
        isTurning = true;
        whenDrawnAnew(grid.current, () => perform(now.current, leaf), () => {
          isTurning = false;
          if (controller.signal.aborted) return;
          // Whoever stays at the edge goes on turning.
          resting = '';
          moveAgain(last ?? pointer);
        });
      };
      let last: Pointer | null = null;
      const follow = (event: MouseEvent): void => {
        last = event;
        // Until the rows of the new page are measured, FullCalendar cannot say what lies below the pointer, and fails.
        if (isTurning) event.stopImmediatePropagation();
        else look(event);
      };
      // Before the grid draws what is dragged anew: the page is laid out then.
      document.addEventListener('mousemove', follow, { capture: true, signal: controller.signal });
      controller.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        mark(grid.current, null);
      });
      hint.start(postId);
    };
    return { start, stop };
  }, [hint, now, grid]);
}
