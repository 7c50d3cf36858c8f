import type { KeyboardEvent } from 'react';
import { addDays } from '@shared/time';
import { clearSelection, toggleSelected, useSelectionStore } from '../../state';
import { dayElementAt, dayListAt } from './grid-dom';
import type { CalendarWorld } from './calendar-context';
import { type CalendarViewName, dayAfterKey, hasWeekRows } from './model/calendar-pages';
import { type FocusPlace, neighbour } from './use-grid-focus';

const movedDays: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface GridKeys {
  readonly world: CalendarWorld;
  readonly view: CalendarViewName;
  /** Shows a day alone. */
  readonly openDay: (day: string) => void;
  /** Puts the focus on a day, which is leafed to when it is not in sight. */
  readonly goTo: (day: string) => void;
}

/** Keys on a card; true when the key was one of them. */
function onCardKey(event: KeyboardEvent, postId: string, { world }: GridKeys): boolean {
  const post = world.index.byId.get(postId);
  if (post === undefined) return false;
  const days = movedDays[event.key];
  if (event.altKey && days !== undefined) {
    if (post.day !== null && world.isWritable) world.move(post, { day: addDays(post.day, days) });
    return true;
  }
  if (event.key === 'Enter') world.open(post);
  else if (event.key === ' ') toggleSelected(post.id);
  else if (event.key === 'Delete' || event.key === 'Backspace') world.remove(post);
  else return false;
  return true;
}

/** Keys that walk through the posts of a day. */
function onWalkKey(event: KeyboardEvent, place: FocusPlace, { world, view }: GridKeys): boolean {
  const isOnCard = place.postId !== null;
  const isInside = dayElementAt(event.target) !== event.target;
  const isDown = event.key === 'ArrowDown' && (isInside || !hasWeekRows(view));
  if (isDown) neighbour(event.target, 1)?.focus();
  else if (event.key === 'ArrowUp' && isInside) neighbour(event.target, -1)?.focus();
  else if (dayListAt(event.target) !== null) return false;
  else if (event.key === 'Escape' && isOnCard) event.currentTarget.querySelector<HTMLElement>(`[data-date="${place.day}"]`)?.focus();
  else if ((event.key === 'Enter' || event.key === ' ') && !isOnCard) enterDay(event, place.day, world);
  else return false;
  return true;
}

function enterDay(event: KeyboardEvent, day: string, world: CalendarWorld): void {
  const card = neighbour(event.target, 1);
  if (card !== null) return card.focus();
  if (world.isWritable && event.target instanceof Element) world.create({ day }, event.target.getBoundingClientRect());
}

/** What the keyboard does in the grid: arrows move by day and week, Enter goes in and opens, Alt with arrows moves the post, Delete removes it. */
export function onGridKey(event: KeyboardEvent, place: FocusPlace, keys: GridKeys): void {
  if (event.ctrlKey || event.metaKey) return;
  if (event.key === 'Escape' && useSelectionStore.getState().ids.size > 0) {
    event.preventDefault();
    return clearSelection();
  }
  if (place.postId !== null && onCardKey(event, place.postId, keys)) return event.preventDefault();
  if (event.altKey || event.shiftKey) return;
  if (keys.view === 'year' && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    return keys.openDay(place.day);
  }
  if (keys.view !== 'year' && onWalkKey(event, place, keys)) return event.preventDefault();
  const next = dayListAt(event.target) === null ? dayAfterKey(keys.view, place.day, event.key) : undefined;
  if (next === undefined) return;
  event.preventDefault();
  keys.goTo(next);
}
