import { type WallTime, wallTimeAt } from '@shared/time';
import { useAppStore } from './app-store';
import { usePlanStore } from './plan-store';

/** What the user calls themselves under comments and approvals; empty: they have not said it yet. */
export function useAuthorName(): string {
  return useAppStore((state) => state.preferences.authorName);
}

/** Day and time on the wall of the plan, for what somebody says or approves now. The day is main's, as everywhere. */
export function wallTimeNow(): WallTime {
  const zone = usePlanStore.getState().document?.history.plan.settings.timeZone ?? 'UTC';
  const { day, time } = wallTimeAt(Date.now(), zone);
  return { day: useAppStore.getState().description?.today ?? day, time };
}
