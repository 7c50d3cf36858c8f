import { useCallback, useEffect, useState } from 'react';
import type { z } from 'zod';
import { ask } from '../bridge';
import { usePlanStore } from './plan-store';

let state: Record<string, z.core.util.JSONType> = {};
let isDirty = false;

function write(): Promise<null> | undefined {
  isDirty = false;
  const documentId = usePlanStore.getState().document?.documentId;
  return documentId === undefined ? undefined : ask('session.write', { documentId, state });
}

/** Writes what is not yet written about the view; for a window that is about to close. */
export async function flushSession(): Promise<void> {
  if (isDirty) await write();
}

/** Reads what is remembered about the view of a plan. Broken state is dropped. */
export async function readSession(documentId: string): Promise<void> {
  state = { ...(await ask('session.read', { documentId })) };
}

/** Keeps something about the view of the open plan. Components that stay use `useSessionState`; this is for those that go at once. */
export function remember(key: string, value: z.core.util.JSONType): void {
  state[key] = value;
  if (isDirty) return;
  isDirty = true;
  // Many changes in one go (typing, scrolling) are written once.
  setTimeout(() => {
    if (isDirty) void write();
  }, 300);
}

/** State of a view that is remembered per plan. `schema` guards against what an older version wrote. */
export function useSessionState<Value extends z.core.util.JSONType>(key: string, schema: z.ZodType<Value>, initial: Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState<Value>(() => {
    const parsed = schema.safeParse(state[key]);
    return parsed.success ? parsed.data : initial;
  });
  const change = useCallback((next: Value) => setValue(next), []);
  useEffect(() => {
    remember(key, value);
  }, [key, value]);
  return [value, change];
}
