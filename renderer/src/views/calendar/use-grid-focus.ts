import { type FocusEvent, type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { hasHours } from './grid-basics';
import { cardAt, cardOf, cellOf, cellsIn, dayElementAt, focusWhenThere, stopsIn } from './grid-dom';

/** What is in focus: a day, or a post on it. */
export interface FocusPlace {
  readonly day: string;
  readonly postId: string | null;
}

/** The keyboard's place in the grid. */
export interface GridFocus {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly prepareCell: (info: { readonly el: HTMLElement; readonly view: { readonly type: string } }) => void;
  /** Called before the cards are drawn anew: what had the focus gets it back. */
  readonly keep: () => void;
  /** Moves the focus to a post, or to its day when it is out of sight. */
  readonly moveTo: (place: FocusPlace) => void;
}

interface GridFocusOptions {
  readonly container: RefObject<HTMLElement | null>;
  /** What is in sight: days that come with another page get their names, too. */
  readonly page: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
  readonly describeDay: (day: string) => string;
  readonly onKeyDown: (event: KeyboardEvent, place: FocusPlace) => void;
}

function placeAt(target: EventTarget | null): FocusPlace | null {
  const day = dayElementAt(target)?.dataset['date'];
  return day === undefined ? null : { day, postId: cardAt(target)?.dataset['post'] ?? null };
}

function elementAt(container: RefObject<HTMLElement | null>, { day, postId }: FocusPlace): HTMLElement | null {
  const grid = container.current;
  if (grid === null) return null;
  return postId === null ? cellOf(grid, day) : cardOf(grid, postId);
}

/** What comes next in the same day in a direction: a card, or the button for more; before the first one comes the day itself. */
export function neighbour(target: EventTarget | null, step: 1 | -1): HTMLElement | null {
  const element = dayElementAt(target);
  if (element === null) return null;
  const stops = stopsIn(element);
  const next = stops.findIndex((stop) => stop.contains(target instanceof Node ? target : null)) + step;
  return next < 0 ? element : (stops[next] ?? null);
}

/** The place that had the focus last; forgotten once the focus or the pointer goes elsewhere, but not when the focused card is drawn anew. */
function useLastPlace(container: RefObject<HTMLElement | null>): { readonly remember: (place: FocusPlace | null) => void; readonly recall: () => FocusPlace | null } {
  const last = useRef<FocusPlace | null>(null);
  useEffect(() => {
    const forget = (event: Event): void => {
      if (event.target instanceof Node && container.current?.contains(event.target) === false) last.current = null;
    };
    document.addEventListener('focusin', forget);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('focusin', forget);
      document.removeEventListener('pointerdown', forget);
    };
  }, [container]);
  return {
    remember: useCallback((place) => {
      last.current = place;
    }, []),
    recall: useCallback(() => last.current, []),
  };
}

/** The grid draws its cards anew over several frames; one that had the focus may vanish in any of them. */
function whenFocusIsLost(act: () => void, frames = 10): void {
  if (document.activeElement === document.body) act();
  else if (frames > 0) requestAnimationFrame(() => whenFocusIsLost(act, frames - 1));
}

/** Makes one day the stop of the Tab key. What is right already is not written again: every change of the page has to be painted. */
function keepStop(cells: readonly HTMLElement[], day: string, nameCell: (cell: HTMLElement) => void): void {
  for (const cell of cells) {
    const isNamed = cell.hasAttribute('aria-label') || cell.hasAttribute('aria-description');
    const tabIndex = cell.dataset['date'] === day ? 0 : -1;
    if (!isNamed) nameCell(cell);
    else if (cell.tabIndex !== tabIndex) cell.tabIndex = tabIndex;
  }
}

/** Says every day that is drawn to those who hear it, and keeps one of them the stop of the Tab key; gives back what does so when a day is made. */
function useCellNames({ container, page, day, describeDay }: Pick<GridFocusOptions, 'container' | 'page' | 'day' | 'describeDay'>): GridFocus['prepareCell'] {
  const now = useRef({ day, describeDay });
  const nameCell = useCallback((cell: HTMLElement) => {
    const cellDay = cell.dataset['date'] ?? '';
    cell.tabIndex = cellDay === now.current.day ? 0 : -1;
    // A name would hide the posts from those who hear the cell; it keeps them as its name, and this is said after it. In the year there are none.
    cell.setAttribute(cell.tagName === 'BUTTON' ? 'aria-label' : 'aria-description', now.current.describeDay(cellDay));
  }, []);
  const prepareCell = useCallback<GridFocus['prepareCell']>(
    ({ el, view }) => {
      if (!hasHours(view.type)) el.setAttribute('role', 'gridcell');
      nameCell(el);
    },
    [nameCell],
  );
  // Before the grid draws another page, whose days are named while they are made.
  useLayoutEffect(() => {
    now.current = { day, describeDay };
  }, [day, describeDay]);
  useEffect(() => {
    if (container.current !== null) for (const cell of cellsIn(container.current)) nameCell(cell);
  }, [container, describeDay, nameCell]);
  useEffect(() => {
    if (container.current !== null) keepStop(cellsIn(container.current), day, nameCell);
  }, [container, page, day, nameCell]);
  return prepareCell;
}

/**
 * The days of the grid as one stop of the Tab key, in which arrow keys move. FullCalendar knows no focus: tab order, names and the
 * way back after the cards were drawn anew are kept here.
 */
export function useGridFocus({ container, page, day, onDay, describeDay, onKeyDown }: GridFocusOptions): GridFocus {
  const prepareCell = useCellNames({ container, page, day, describeDay });
  const moveTo = useCallback(
    (place: FocusPlace) =>
      focusWhenThere(
        () => elementAt(container, place),
        () => elementAt(container, { ...place, postId: null }),
      ),
    [container],
  );
  const { remember, recall } = useLastPlace(container);
  const keep = useCallback(() => {
    const place = recall();
    if (place !== null) whenFocusIsLost(() => moveTo(place));
  }, [recall, moveTo]);
  return {
    keep,
    moveTo,
    prepareCell,
    onFocus: (event) => {
      const place = placeAt(event.target);
      remember(place);
      if (place !== null && place.day !== day) onDay(place.day);
    },
    onKeyDown: (event) => {
      const place = placeAt(event.target);
      // Buttons inside a day, such as the one that shows more posts, keep their keys; arrows lead away from them.
      const isOurs = cardAt(event.target) !== null || event.target === dayElementAt(event.target);
      if (place !== null && (isOurs || event.key.startsWith('Arrow'))) onKeyDown(event, place);
    },
  };
}
