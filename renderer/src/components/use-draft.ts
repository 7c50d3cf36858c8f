import { useState } from 'react';

/** What a field shows while it is typed in: starts from `value`, and starts anew when the value behind it changes. */
export function useDraft<Value>(value: Value): [draft: Value, setDraft: (draft: Value) => void] {
  const [held, setHeld] = useState({ value, draft: value });
  if (!Object.is(held.value, value)) setHeld({ value, draft: value });
  return [Object.is(held.value, value) ? held.draft : value, (draft) => setHeld({ value, draft })];
}
