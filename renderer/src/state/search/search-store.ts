import { useMemo } from 'react';
import { create } from 'zustand';
import type { Plan } from '@shared/schema';
import { useToday } from '../app-store';
import { followPlan, usePlanStore } from '../plan-store';
import { type Found, SearchIndex } from './search-index';

interface SearchState {
  /** Whether all of the open plan can be found; until then only a part of it can. */
  readonly isReady: boolean;
}

const useSearchStore = create<SearchState>()(() => ({ isReady: false }));

/** Milliseconds of a pause that are left for what comes next. */
const SPARE_MILLISECONDS = 2;

let index: SearchIndex | null = null;
let building: Generator<void, void> | null = null;

function goOn(deadline: IdleDeadline): void {
  while (building !== null && (deadline.timeRemaining() > SPARE_MILLISECONDS || deadline.didTimeout)) {
    if (building.next().done === true) {
      building = null;
      useSearchStore.setState({ isReady: true });
    }
    if (deadline.didTimeout) break;
  }
  if (building !== null) requestIdleCallback(goOn, { timeout: 200 });
}

function begin(plan: Plan): void {
  index = new SearchIndex(plan);
  building = index.build();
  useSearchStore.setState({ isReady: false });
  requestIdleCallback(goOn);
}

/** Reads every plan that is opened, in pauses, so that it can be searched at once later. */
export function startSearch(): void {
  followPlan({ opened: begin, edited: () => undefined });
}

const nothing: Found = { entries: [], count: 0 };

function find(plan: Plan, text: string, most: number, today: string): Found {
  if (index === null) return nothing;
  // Edits are taken in when somebody asks: most of them nobody looks for.
  if (building === null) index.follow(plan);
  return index.find(text, most, today);
}

/** What of the open plan has all words of a text; nothing while no plan is open. */
export function useFound(text: string, most: number): Found & SearchState {
  const plan = usePlanStore((state) => state.document?.history.plan);
  const { isReady } = useSearchStore();
  const today = useToday();
  return useMemo(() => ({ ...(plan === undefined ? nothing : find(plan, text, most, today)), isReady }), [plan, text, most, today, isReady]);
}
