import { type ToggleEvent, useCallback, useState } from 'react';
import { flushSync } from 'react-dom';

interface IsOpen {
  readonly isOpen: boolean;
  readonly onBeforeToggle: (event: ToggleEvent) => void;
}

/** Whether a popover is open, known before it is shown: what it holds is only there then, and costs nothing while it is closed. */
export function useIsOpen(): IsOpen {
  const [isOpen, setOpen] = useState(false);
  const onBeforeToggle = useCallback((event: ToggleEvent): void => {
    if (event.target === event.currentTarget) flushSync(() => setOpen(event.newState === 'open'));
  }, []);
  return { isOpen, onBeforeToggle };
}
