import { useEffect } from 'react';
import type { PlannedPost } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { flash } from '../../../components';
import { answerCalendarPlaces, type CalendarPlace, useToastStore } from '../../../state';
import { focusWhenThere } from '../grid-dom';
import { calendarViews } from '../model/calendar-pages';
import { noFilter, type PostFilter } from '../model/post-filter';
import type { PostIndex } from '../model/post-index';
import { filterOfView } from '../model/saved-views';
import type { CalendarMemory } from '../use-calendar-memory';
import { useLatest } from '../use-calendar-world';
import type { Place } from '../use-place';

interface Where {
  readonly plan: Plan;
  readonly index: PostIndex;
  readonly place: Place;
  readonly memory: CalendarMemory;
  readonly today: string;
  readonly isShown: (post: PlannedPost) => boolean;
}

function visible(selector: string): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility({ visibilityProperty: true })) ?? null;
}

/** Puts the focus on what is drawn for a selector, else on `orElse`, and draws the eye to it. */
function pointAt(selector: string, orElse: string): void {
  // A dialog that is just closing still gives the focus back.
  requestAnimationFrame(() => {
    focusWhenThere(
      () => visible(selector),
      () => visible(orElse),
    );
    requestAnimationFrame(() => {
      if (document.activeElement instanceof HTMLElement && document.activeElement.matches(`${selector}, ${orElse}`)) flash(document.activeElement);
    });
  });
}

function showPost(post: PlannedPost, { place, memory, isShown }: Where): void {
  if (!isShown(post)) {
    memory.setFilter(noFilter);
    useToastStore.getState().say({ tone: 'plain', key: 'find.filterCleared', values: {}, offersUndo: false });
  }
  if (post.day === null) memory.setTrayOpen(true);
  else place.goTo(post.day);
  const card = `[data-post="${CSS.escape(post.id)}"]`;
  pointAt(post.day === null ? `[data-tray] ${card}` : `main ${card}`, post.day === null ? '[data-tray] input' : `main [data-date="${post.day}"]`);
}

function showSeries(seriesId: string, where: Where): void {
  const posts = where.index.dated.filter((post) => post.seriesId === seriesId);
  const post = posts.find(({ day }) => day >= where.today) ?? posts.at(-1);
  if (post !== undefined) showPost(post, where);
}

/** Filters, and shows the view of that name if there is one. */
export function chooseView(memory: CalendarMemory, place: Place, filter: PostFilter, name: string | null): void {
  memory.setFilter(filter);
  const view = calendarViews.find((known) => known === name);
  if (view !== undefined) place.showView(view);
}

function showSavedView(id: string, { plan, memory, place }: Where): void {
  const saved = plan.savedViews.find((view) => view.id === id);
  if (saved === undefined) return;
  chooseView(memory, place, filterOfView(saved), saved.view);
}

function show({ kind, id }: CalendarPlace, where: Where): void {
  switch (kind) {
    case 'post': {
      const post = where.index.byId.get(id);
      if (post !== undefined) showPost(post, where);
      return;
    }
    case 'series':
      return showSeries(id, where);
    case 'day':
      where.place.show(id);
      return pointAt(`main [data-date="${id}"]`, 'main');
    case 'savedView':
      return showSavedView(id, where);
  }
}

/** Lets searches, palette and links lead to places in the calendar. */
export function useCalendarPlaces(where: Where): void {
  const latest = useLatest(where);
  useEffect(() => answerCalendarPlaces((place) => show(place, latest.current)), [latest]);
}
