import { z } from 'zod';
import { remember, useSessionState } from '../../state';

const MOST = 6;
const recentSchema = z.array(z.string().max(200)).max(50);

/** Keys of what was chosen last, newest first, and how to add to them. They are kept with the session of the plan. */
export function useRecentKeys(): readonly [readonly string[], (key: string) => void] {
  const [recent] = useSessionState<string[]>('palette.recent', recentSchema, []);
  // What is chosen closes the palette, so it cannot wait for the next time that it is drawn.
  return [recent, (key) => remember('palette.recent', [key, ...recent.filter((other) => other !== key)].slice(0, MOST))];
}
