/** A day of a month, of a week, of the year. */
const CELL = '[role="gridcell"][data-date], [role="cell"][data-date], button[data-date]';
const PATIENCE_FRAMES = 30;

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** All days that the grid draws. */
export function cellsIn(container: Element): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(CELL)];
}

/** The cell of a day; null while it is not drawn. */
export function cellOf(container: Element, day: string): HTMLElement | null {
  return cellsIn(container).find((cell) => cell.dataset['date'] === day) ?? null;
}

/** The element under a pointer. The event of its move knows it already; asking the page lays it out, in the midst of a drag several times a move. */
export function elementUnder(pointer: Pick<MouseEvent, 'clientX' | 'clientY'> & { readonly target?: EventTarget | null }): Element | null {
  const { target, clientX, clientY } = pointer;
  return target instanceof Element && target.isConnected ? target : document.elementFromPoint(clientX, clientY);
}

/** The card that an element lies in, or is. */
export function cardAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-post]') : null;
}

/** The cell, or the list of all posts of a day, that an element lies in. */
export function dayElementAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-date]') : null;
}

/** The cards inside an element that can be seen. */
function cardsIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-post]')].filter(isVisible);
}

/** What arrow keys walk through in a day: its cards that can be seen, the button that shows the others, then its campaigns. */
export function stopsIn(element: Element): HTMLElement[] {
  const found = ['[data-post], [aria-haspopup="dialog"]', '[data-campaign]'].flatMap((wanted) => [...element.querySelectorAll<HTMLElement>(wanted)]);
  return found.filter(isVisible);
}

/** The open list of all posts of a day, if an element lies in it. */
export function dayListAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[role="dialog"][data-date]') : null;
}

/** The card of a post that can be seen. */
export function cardOf(container: Element, id: string): HTMLElement | null {
  return cardsIn(container).find((card) => card.dataset['post'] === id) ?? null;
}

/**
 * Focuses what `find` finds. The grid lays its cards out over several frames, and one that is not laid out yet takes no focus; after some
 * frames `orElse` is focused.
 */
export function focusWhenThere(find: () => HTMLElement | null, orElse: () => HTMLElement | null, frames = PATIENCE_FRAMES): void {
  const found = find();
  if (found !== null) return found.focus();
  if (frames === 0) return orElse()?.focus();
  requestAnimationFrame(() => focusWhenThere(find, orElse, frames - 1));
}
