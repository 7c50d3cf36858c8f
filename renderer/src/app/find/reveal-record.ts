import { flash } from '../../components';

const PATIENCE_FRAMES = 90;

function focusIn(element: HTMLElement): void {
  const target = element.matches('button, input, select, [tabindex]') ? element : (element.querySelector<HTMLElement>('input:not([type="color"])') ?? element.querySelector<HTMLElement>('select, button'));
  target?.focus({ preventScroll: true });
}

/** Opens what is folded and marks what was found for a moment. */
function show(element: HTMLElement): void {
  if (element instanceof HTMLButtonElement && element.getAttribute('aria-expanded') !== 'true') element.click();
  element.scrollIntoView({ block: 'center' });
  focusIn(element);
  flash(element);
}

/** Shows a record in the room that has just been opened, as soon as it is drawn there. */
export function revealRecord(id: string, frames = PATIENCE_FRAMES): void {
  const element = document.querySelector<HTMLElement>(`main [data-record="${CSS.escape(id)}"]`);
  if (element !== null) show(element);
  else if (frames > 0) requestAnimationFrame(() => revealRecord(id, frames - 1));
}
