import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { PostStatus } from '@shared/schema';
import { statuses } from '../../../components';
import { cardAt } from '../grid-dom';
import styles from './StatusBoard.module.css';

/** As in the grid: a press that moves less is a click. */
const THRESHOLD = 4;
/** So near to the upper or lower end of a column it scrolls, by so much at once. */
const SCROLL_ZONE = 40;
const SCROLL_STEP = 12;

interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

function columnAt({ clientX, clientY }: Point): HTMLElement | null {
  return document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-status]') ?? null;
}

function statusOf(column: HTMLElement | null): PostStatus | undefined {
  return statuses.find((status) => status === column?.dataset['status']);
}

/** A copy of the card that follows the pointer. */
function makeGhost(card: HTMLElement, start: Point): { readonly follow: (point: Point) => void; readonly remove: () => void } {
  const box = card.getBoundingClientRect();
  const ghost = card.cloneNode(true);
  if (!(ghost instanceof HTMLElement)) return { follow: () => undefined, remove: () => undefined };
  ghost.classList.add(styles['ghost'] ?? '');
  ghost.removeAttribute('data-post');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.style.width = `${box.width}px`;
  ghost.style.height = `${box.height}px`;
  document.body.append(ghost);
  return {
    follow: ({ clientX, clientY }) => {
      ghost.style.translate = `${box.left + clientX - start.clientX}px ${box.top + clientY - start.clientY}px`;
    },
    remove: () => ghost.remove(),
  };
}

function scrollColumn(column: HTMLElement | null, { clientY }: Point): void {
  const list = column?.querySelector('ul');
  if (list === null || list === undefined) return;
  const box = list.getBoundingClientRect();
  if (clientY > box.bottom - SCROLL_ZONE) list.scrollBy(0, SCROLL_STEP);
  else if (clientY < box.top + SCROLL_ZONE) list.scrollBy(0, -SCROLL_STEP);
}

function mark(board: HTMLElement | null, target: HTMLElement | null): void {
  for (const column of board?.querySelectorAll<HTMLElement>('[data-status]') ?? []) column.toggleAttribute('data-target', column === target);
}

interface BoardDrag {
  readonly onPointerDown: (event: PointerEvent) => void;
  /** Whether the click that comes now ends a drag and means nothing of its own. */
  readonly wasDragged: () => boolean;
}

/** Drags cards from column to column. Escape lets go without a change. */
export function useBoardDrag(board: RefObject<HTMLElement | null>, isWritable: boolean, onDrop: (postId: string, status: PostStatus) => void): BoardDrag {
  const dragged = useRef(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const onPointerDown = (down: PointerEvent): void => {
    dragged.current = false;
    const card = cardAt(down.target);
    const id = card?.dataset['post'];
    if (!isWritable || down.button !== 0 || card === null || id === undefined) return;
    const controller = new AbortController();
    running.current = controller;
    let ghost: ReturnType<typeof makeGhost> | null = null;
    const end = (): void => controller.abort();
    controller.signal.addEventListener('abort', () => {
      ghost?.remove();
      card.removeAttribute('data-dragged');
      mark(board.current, null);
    });
    const move = (event: globalThis.PointerEvent): void => {
      if (ghost === null && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < THRESHOLD) return;
      dragged.current = true;
      card.setAttribute('data-dragged', '');
      ghost ??= makeGhost(card, down);
      ghost.follow(event);
      const column = columnAt(event);
      mark(board.current, column);
      scrollColumn(column, event);
    };
    const drop = (event: globalThis.PointerEvent): void => {
      const status = ghost === null ? undefined : statusOf(columnAt(event));
      end();
      if (status !== undefined) onDrop(id, status);
    };
    document.addEventListener('pointermove', move, { signal: controller.signal });
    document.addEventListener('pointerup', drop, { signal: controller.signal });
    document.addEventListener('pointercancel', end, { signal: controller.signal });
    document.addEventListener('keydown', (event) => event.key === 'Escape' && end(), { signal: controller.signal, capture: true });
  };
  return { onPointerDown, wasDragged: () => dragged.current };
}
