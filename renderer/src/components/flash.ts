/** Draws the eye to an element for a moment: a ring that fades. */
export function flash(element: HTMLElement): void {
  const ring = getComputedStyle(element).getPropertyValue('--accent');
  const drawn = { outline: `3px solid ${ring}`, outlineOffset: '1px' };
  element.animate([drawn, { ...drawn, offset: 0.6 }, { outline: '3px solid transparent', outlineOffset: '1px' }], { duration: 1800 });
}
