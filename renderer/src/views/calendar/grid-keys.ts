import type { KeyboardEvent } from 'react';
import { addDays } from '@shared/time';
import { type GridKey, gridKeyOf } from '../../actions';
import { clearSelection, selectPosts, selectRange, toggleSelected, useSelectionStore } from '../../state';
import type { CalendarWorld } from './calendar-context';
import { dayElementAt, dayListAt } from './grid-dom';
import { type CalendarViewName, dayAfterKey, hasWeekRows } from './model/calendar-pages';
import { postsBetween } from './model/post-index';
import { moveMany, selectedPosts } from './select/many-edits';
import { type FocusPlace, neighbour } from './use-grid-focus';

const movedDays: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

interface GridKeys {
  readonly world: CalendarWorld;
  readonly view: CalendarViewName;
  /** Shows a day alone. */
  readonly openDay: (day: string) => void;
  /** Puts the focus on a day, or on a post of it; leafs when it is not in sight. */
  readonly goTo: (day: string, postId?: string) => void;
}

/** Goes into a day, or opens the post in focus. In the year a day has no posts to go into: it is shown alone. */
function open(event: KeyboardEvent, { day, postId }: FocusPlace, { world, view, openDay }: GridKeys): void {
  if (view === 'year') return openDay(day);
  const post = world.index.byId.get(postId ?? '');
  if (post !== undefined) return world.open(post);
  const card = neighbour(event.target, 1);
  if (card !== null) return card.focus();
  if (world.isWritable && event.target instanceof Element) world.create({ day }, event.target.getBoundingClientRect());
}

/** First ends the selection, then goes from a post to its day. False when there is nothing to leave. */
function leave(event: KeyboardEvent, { day, postId }: FocusPlace): boolean {
  if (useSelectionStore.getState().ids.size > 0) clearSelection();
  else if (postId !== null && dayListAt(event.target) === null) event.currentTarget.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus();
  else return false;
  return true;
}

/** Moves all selected posts, else the one in focus, by days or weeks. */
function move(event: KeyboardEvent, { postId, day }: FocusPlace, { world, goTo }: GridKeys): void {
  const days = movedDays[event.key] ?? 0;
  const post = world.index.byId.get(postId ?? '');
  const selected = selectedPosts(world.index);
  if (!world.isWritable) return;
  if (selected.length > 1 || (selected.length === 1 && post !== selected[0])) {
    const made = moveMany(selected, { days });
    if (made !== null && post !== undefined && selected.includes(post)) goTo(addDays(day, days), made.get(post.id) ?? post.id);
  } else if (post !== undefined && post.day !== null) world.move(post, { day: addDays(post.day, days) });
}

/** The post that a range runs to from a post: the next one, or the last or first one up to a week away. */
function rangeEnd(event: KeyboardEvent, from: { readonly id: string; readonly day: string }, { world }: GridKeys): string | undefined {
  const order = world.idsInSight();
  const place = order.indexOf(from.id);
  const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
  const beside = order[place + step];
  if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') return beside;
  const limit = addDays(from.day, 7 * step);
  const isWithin = (id: string): boolean => {
    const day = world.index.byId.get(id)?.day ?? '';
    return step === 1 ? day <= limit : day >= limit;
  };
  const far = step === 1 ? order.findLast(isWithin) : order.find(isWithin);
  return far === from.id ? beside : far;
}

function extendFromPost(event: KeyboardEvent, from: { readonly id: string; readonly day: string }, keys: GridKeys): void {
  const end = rangeEnd(event, from, keys);
  const day = keys.world.index.byId.get(end ?? '')?.day;
  if (end === undefined || typeof day !== 'string') return;
  if (!useSelectionStore.getState().ids.has(from.id)) toggleSelected(from.id);
  selectRange(end, keys.world.idsInSight());
  keys.goTo(day, end);
}

/** Selects whole days, from the one where it began to the next one. */
function extendDays(event: KeyboardEvent, day: string, { world, view, goTo }: GridKeys): void {
  const { anchor } = useSelectionStore.getState();
  const begin = anchor?.startsWith('day:') === true ? anchor.slice(4) : day;
  const end = dayAfterKey(view, day, event.key);
  if (end === undefined) return;
  const [from, until] = begin < end ? [begin, end] : [end, begin];
  const shown = new Set(world.idsInSight());
  selectPosts(postsBetween(world.index, from, addDays(until, 1)).map((post) => post.id).filter((id) => shown.has(id)), `day:${begin}`);
  goTo(end);
}

/** Arrows walk through the posts of a day and from day to day. False when the key leads nowhere. */
function walk(event: KeyboardEvent, place: FocusPlace, { view, goTo }: GridKeys): boolean {
  const isInside = view !== 'year' && dayElementAt(event.target) !== event.target;
  const goesIn = isInside || (view !== 'year' && !hasWeekRows(view));
  if (event.key === 'ArrowDown' && goesIn) neighbour(event.target, 1)?.focus();
  else if (event.key === 'ArrowUp' && isInside) neighbour(event.target, -1)?.focus();
  else {
    const next = dayListAt(event.target) === null ? dayAfterKey(view, place.day, event.key) : undefined;
    if (next === undefined) return false;
    goTo(next);
  }
  return true;
}

function perform(key: GridKey, event: KeyboardEvent, place: FocusPlace, keys: GridKeys): boolean {
  switch (key) {
    case 'walk':
    case 'weekEdge':
    case 'page':
      return walk(event, place, keys);
    case 'open':
      open(event, place, keys);
      return true;
    case 'leave':
      return leave(event, place);
    case 'toggle':
      if (place.postId === null) open(event, place, keys);
      else toggleSelected(place.postId);
      return true;
    case 'extend':
      if (place.postId === null) extendDays(event, place.day, keys);
      else extendFromPost(event, { id: place.postId, day: place.day }, keys);
      return true;
    case 'move':
      move(event, place, keys);
      return true;
    case 'menu':
      // The browser tells by an event of its own that a menu is wanted.
      return false;
  }
}

/** What the keyboard does in the grid, as the table of keys says. */
export function onGridKey(event: KeyboardEvent, place: FocusPlace, keys: GridKeys): void {
  const key = gridKeyOf(event);
  if (key !== undefined && perform(key, event, place, keys)) event.preventDefault();
}
