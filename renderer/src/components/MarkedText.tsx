import type { ReactNode } from 'react';
import { rangesOf } from '@shared/util';
import styles from './MarkedText.module.css';

/** A text in which the beginnings of words that were looked for (folded words) are marked. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }): ReactNode {
  const ranges = words.length === 0 ? [] : rangesOf(text, words);
  if (ranges.length === 0) return text;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(at, start), <mark key={start} className={styles['mark']}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return [...parts, text.slice(at)];
}
