import { type ReactNode, useRef, useState } from 'react';
import { usePlan, useToday } from '../../state';
import styles from './Calendar.module.css';
import { CalendarProvider } from './calendar-context';
import { CalendarPage } from './CalendarPage';
import { CalendarToolbar } from './CalendarToolbar';
import { type Composer, CalendarWindows } from './CalendarWindows';
import { FilterBar } from './FilterBar';
import { useCalendarPlaces } from './find/use-calendar-places';
import { cellOf } from './grid-dom';
import { onGridKey } from './grid-keys';
import { IdeaTray } from './IdeaTray';
import { MixPanel } from './judge/MixPanel';
import { useJudgedPosts, WarningsProvider } from './judge/warnings-context';
import { noFilter } from './model/post-filter';
import type { EditorState } from './post/PostEditor';
import { SelectionLayer } from './select/SelectionLayer';
import { type CalendarMemory, useCalendarMemory } from './use-calendar-memory';
import { useCalendarRequests } from './use-calendar-requests';
import { useCalendarWorld, useLatest, usePostIndex } from './use-calendar-world';
import { useDescribeDay, useWeekLoads } from './use-description';
import { useDragHint } from './use-drag-hint';
import { useEdgePaging } from './use-edge-paging';
import { useGridFocus } from './use-grid-focus';
import { useInSight } from './use-in-sight';
import { usePageTitle } from './use-page-title';
import { usePlace } from './use-place';
import { usePostActions } from './use-post-actions';

/** The channel that a new post is most likely for: the one that is filtered for, else the last one used, else the first. */
function likelyChannel({ filter, lastChannel }: CalendarMemory, channels: readonly { readonly id: string }[]): string {
  const [only, ...others] = filter.channelIds;
  if (only !== undefined && others.length === 0) return only;
  return channels.find((channel) => channel.id === lastChannel)?.id ?? channels[0]?.id ?? '';
}

/** The calendar of a plan with at least one channel. */
export function Calendar(): ReactNode {
  const plan = usePlan();
  const today = useToday();
  const memory = useCalendarMemory(plan);
  const place = usePlace(memory);
  const index = usePostIndex();
  const { edits, asking } = usePostActions();
  const [composer, setComposer] = useState<Composer | null>(null);
  const [editor, setEditor] = useState<EditorState | null>(null);
  const inSight = useInSight(place, index, memory.filter);
  const warnings = useJudgedPosts(index, place.view, place.day);
  const pageTitle = usePageTitle(place.view, place.day);
  const loads = useWeekLoads();
  const describeDay = useDescribeDay(index, inSight.notes, loads);
  const root = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const sign = useRef<HTMLDivElement>(null);
  const goToButton = useRef<HTMLButtonElement>(null);
  const channelId = likelyChannel(memory, plan.channels);
  const world = useCalendarWorld(index, edits, composer !== null, {
    onOpen: (id) => setEditor({ kind: 'edit', id }),
    onCreate: (target, anchor) => setComposer({ target, anchor }),
    onMoved: (id, to) => {
      place.goTo(to);
      focus.moveTo({ day: to, postId: id });
    },
    idsInSight: inSight.ids,
    onGone: (from) => from !== null && focus.moveTo({ day: from, postId: null }),
  });
  const hint = useEdgePaging(useDragHint(sign, useLatest(world)), place, container);
  const focus = useGridFocus({
    container,
    page: `${place.view} ${place.day}`,
    day: place.focusDay,
    onDay: place.setFocusDay,
    describeDay,
    onKeyDown: (event, at) =>
      onGridKey(event, at, {
        world,
        view: place.view,
        openDay: (on) => place.showOn('day', on),
        goTo: (to, postId) => {
          place.goTo(to);
          focus.moveTo({ day: to, postId: postId ?? null });
        },
      }),
  });
  const goTo = (to: string): void => {
    place.show(to);
    focus.moveTo({ day: to, postId: null });
  };
  const showChannelWeek = (id: string, monday: string): void => {
    memory.setFilter({ ...noFilter, channelIds: [id] });
    place.showOn('week', monday);
  };
  const startOn = (on: string): void => {
    const cell = container.current === null ? null : cellOf(container.current, on);
    const box = (cell ?? document.querySelector('main') ?? document.body).getBoundingClientRect();
    if (world.isWritable) setComposer({ target: { day: on }, anchor: cell === null ? { left: box.right, right: box.right, top: box.top, bottom: box.top } : box });
  };
  const startNew = (): void => startOn(place.focusDay);
  useCalendarRequests(place, today, { onNew: startNew, onGoTo: () => goToButton.current?.click() });
  useCalendarPlaces({ plan, index, place, memory, today, isShown: inSight.isShown });
  return (
    <CalendarProvider value={world}>
      <div ref={root} className={styles['calendar']}>
        <CalendarToolbar
          place={place}
          onToday={() => place.show(today)}
          onGo={goTo}
          goToButton={goToButton}
          onNew={startNew}
          isTrayOpen={memory.isTrayOpen}
          onTray={() => memory.setTrayOpen(!memory.isTrayOpen)}
        />
        <FilterBar memory={memory} place={place} inSight={inSight} />
        <WarningsProvider value={warnings}>
          <div className={styles['body']}>
            <div className={styles['page']}>
              <CalendarPage place={place} inSight={inSight} filter={memory.filter} loads={loads} container={container} focus={focus} hint={hint} onChannelWeek={showChannelWeek} />
            </div>
            {memory.isMixOpen ? <MixPanel inSight={inSight} filter={memory.filter} title={pageTitle} onClose={() => memory.setMixOpen(false)} /> : null}
            {memory.isTrayOpen && place.view !== 'board' ? <IdeaTray ideas={index.ideas.filter(inSight.isShown)} channelId={channelId} hint={hint} /> : null}
          </div>
        </WarningsProvider>
        <SelectionLayer root={root} grid={container} focusDay={place.focusDay} isShown={inSight.isShown} onCreate={startOn} />
        <div ref={sign} className={styles['sign']} hidden aria-hidden="true" />
        <CalendarWindows
          {...{ composer, editor, edits, asking, channelId }}
          onComposer={setComposer}
          onEditor={setEditor}
          onChannel={memory.setLastChannel}
          onFocus={(on, postId) => focus.moveTo({ day: on, postId })}
        />
      </div>
    </CalendarProvider>
  );
}
