import { createContext, useContext } from 'react';

/** What is known about a day where one is picked: how many posts it has, and whether hours are missing on it. */
export interface DayMark {
  readonly posts: number;
  readonly isShort: boolean;
}

/** Gives the marks of the days from `from` to `until` (both included); days without any are left out. */
export type DayMarksOf = (from: string, until: string) => ReadonlyMap<string, DayMark>;

const none: ReadonlyMap<string, DayMark> = new Map();

const DayMarksContext = createContext<DayMarksOf>(() => none);

/** Makes marks known to every day picker below. */
export const DayMarksProvider = DayMarksContext.Provider;

/** The marks of days, for those who let people pick one. */
export function useDayMarks(): DayMarksOf {
  return useContext(DayMarksContext);
}
