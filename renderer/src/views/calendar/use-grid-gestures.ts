import type { CalendarOptions, DateClickInfo, EventDropInfo } from '@fullcalendar/react';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { type Anchor, type CalendarWorld, useCalendar } from './calendar-context';
import { clearSelection, pressToSelect, useSelectionStore } from '../../state';
import { hasHours } from './grid-basics';
import { dayListAt } from './grid-dom';
import { dayOfDate } from './grid-theme';
import type { Target } from './model/post-edits';
import { dropMany, isCopying, planSelected } from './select/drag-work';
import { unplanMany, withSelection } from './select/many-edits';
import { hasDrawnFrame } from './select/use-lasso';
import { type DragHint, isOverTray } from './use-drag-hint';

function targetOf(date: Date, hasTime: boolean): Target {
  return hasTime ? { day: dayOfDate(date), time: date.toISOString().slice(11, 16) } : { day: dayOfDate(date) };
}

/** A click in the month opens beside the day, in views with hours beside the pointer. */
function anchorOf(info: DateClickInfo): Anchor {
  const { clientX, clientY, target } = info.jsEvent;
  const cell = info.allDay && target instanceof Element ? target.closest('[data-date]') : null;
  return cell?.getBoundingClientRect() ?? { left: clientX, right: clientX, top: clientY, bottom: clientY };
}

function isOnStrip({ target }: Event): boolean {
  return target instanceof Element && target.closest('[data-strip], button') !== null;
}

function drop(world: CalendarWorld, info: EventDropInfo): void {
  const post = world.index.byId.get(info.event.id);
  if (post === undefined || info.event.start === null) return info.revert();
  const target = targetOf(info.event.start, hasHours(info.view.type));
  if (dropMany(world, post, target, isCopying(info.jsEvent))) return info.revert();
  world.move(post, target, info.revert);
}

/** Whether a form or the list of a day was open when the pointer went down: then the press ends that and makes nothing new. */
function useHadForm(isCreating: CalendarWorld['isCreating']): RefObject<boolean> {
  const hadForm = useRef(false);
  useEffect(() => {
    const listener = (event: Event): void => {
      hadForm.current = isCreating() || (dayListAt(event.target) === null && document.querySelector('[role="dialog"][data-date]') !== null);
    };
    document.addEventListener('pointerdown', listener, { capture: true });
    return () => document.removeEventListener('pointerdown', listener, { capture: true });
  }, [isCreating]);
  return hadForm;
}

/** What clicks and drags in the grid do. */
export function useGridGestures(hint: DragHint): CalendarOptions {
  const world = useCalendar();
  const hadForm = useHadForm(world.isCreating);
  return useMemo(
    () => ({
      dateClick: (info) => {
        if (hadForm.current || hasDrawnFrame() || isOnStrip(info.jsEvent)) return;
        // With something selected the press beside it only ends that.
        if (useSelectionStore.getState().ids.size > 0) return clearSelection();
        if (!world.isWritable) return;
        world.create(targetOf(info.date, !info.allDay), anchorOf(info));
      },
      eventClick: (info) => {
        const post = world.index.byId.get(info.event.id);
        if (post !== undefined && !pressToSelect(info.jsEvent, post.id, world.idsInSight)) world.open(post);
      },
      eventDragStart: (info) => hint.start(info.event.id),
      eventDragStop: (info) => {
        const post = world.index.byId.get(info.event.id);
        hint.stop();
        if (!isOverTray(info.jsEvent) || post === undefined || !world.isWritable) return;
        const posts = withSelection(world.index, post);
        if (posts.length > 1) unplanMany(posts);
        else world.toIdea(post);
      },
      eventDrop: (info) => drop(world, info),
      drop: (info) => {
        const post = world.index.byId.get(info.draggedEl.dataset['post'] ?? '');
        const target = targetOf(info.date, !info.allDay);
        if (post !== undefined && !planSelected(world, post, target.day)) world.move(post, target);
      },
    }),
    [world, hint, hadForm],
  );
}
