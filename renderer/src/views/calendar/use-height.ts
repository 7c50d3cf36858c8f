import { type RefObject, useLayoutEffect, useState } from 'react';

/** What stands above the grid in a window that is not measured yet, in pixels. */
const ABOVE = 186;

/** Height of an element in pixels. */
export function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(innerHeight - ABOVE);
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) return undefined;
    const observer = new ResizeObserver(() => setHeight(measured.clientHeight));
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return height;
}
