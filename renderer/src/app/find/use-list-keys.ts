import { type KeyboardEvent, useEffect, useState } from 'react';
import type { FindOption } from './find-option';

const PAGE = 8;

function nextOf(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return at + 1 >= count ? 0 : at + 1;
    case 'ArrowUp':
      return at <= 0 ? count - 1 : at - 1;
    case 'PageDown':
      return Math.min(count - 1, at + PAGE);
    case 'PageUp':
      return Math.max(0, at - PAGE);
    default:
      return undefined;
  }
}

/** Which option of a list below a field is the current one, and the keys that move it while the field keeps the focus. */
export function useListKeys(options: readonly FindOption[], onChoose: (option: FindOption) => void): { readonly current: FindOption | undefined; readonly onKeyDown: (event: KeyboardEvent) => boolean } {
  const [place, setPlace] = useState({ at: 0, of: options });
  // Another list begins at its top.
  const at = place.of === options ? place.at : 0;
  const current = options[at];
  useEffect(() => {
    if (current !== undefined) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return {
    current,
    onKeyDown: (event) => {
      if (event.key === 'Enter' && current !== undefined && !event.nativeEvent.isComposing) {
        event.preventDefault();
        if (current.reason === null) onChoose(current);
        return true;
      }
      const next = nextOf(event.key, at, options.length);
      if (next === undefined || options.length === 0) return false;
      event.preventDefault();
      setPlace({ at: next, of: options });
      return true;
    },
  };
}

/** The id of an option in the page, to which the field points. */
export function optionId({ key }: FindOption): string {
  return `find-${key}`;
}
