import { createContext, type ReactNode, useContext, useLayoutEffect, useRef } from 'react';
import { useTexts } from '../../i18n';

/** What the grid was not given. */
export interface GridLimit {
  /** How many posts of a day the grid does not know. */
  readonly withheldOn: (day: string) => number;
}

const GridLimitContext = createContext<GridLimit>({ withheldOn: () => 0 });

export const GridLimitProvider = GridLimitContext.Provider;

/** What the button says that shows more posts of a day. The grid counts only those that it was given and does not say the day; its place does. */
export function MoreWords({ count }: { readonly count: number }): ReactNode {
  const { t } = useTexts();
  const { withheldOn } = useContext(GridLimitContext);
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const day = words.current?.closest<HTMLElement>('[data-date]')?.dataset['date'];
    const all = count + (day === undefined ? 0 : withheldOn(day));
    if (words.current !== null) words.current.textContent = t('calendar.more', { count: all });
    words.current?.closest('[aria-haspopup]')?.setAttribute('title', t('calendar.moreHint', { count: all }));
  });
  return <span ref={words} />;
}
