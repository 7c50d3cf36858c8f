/** A stretch of a text that stayed, went, or came. */
export interface TextChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Beyond so many pairs of words the table would be too large; then the whole stretch counts as replaced. */
const MOST_PAIRS = 4_000_000;

function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/gu) ?? [];
}

/** Length of the longest common run of words from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      const below = rows[left + 1];
      const row = rows[left];
      if (row === undefined || below === undefined) continue;
      row[right] = before[left] === after[right] ? (below[right + 1] ?? 0) + 1 : Math.max(below[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return rows;
}

function compareMiddle(before: readonly string[], after: readonly string[]): TextChange[] {
  if (before.length * after.length > MOST_PAIRS) return [{ kind: 'removed', text: before.join('') }, { kind: 'added', text: after.join('') }];
  const rows = commonLengths(before, after);
  const changes: TextChange[] = [];
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const [old, next] = [before[left], after[right]];
    if (old !== undefined && old === next) {
      changes.push({ kind: 'same', text: old });
      left += 1;
      right += 1;
    } else if (old !== undefined && (next === undefined || (rows[left + 1]?.[right] ?? 0) >= (rows[left]?.[right + 1] ?? 0))) {
      changes.push({ kind: 'removed', text: old });
      left += 1;
    } else {
      changes.push({ kind: 'added', text: next ?? '' });
      right += 1;
    }
  }
  return changes;
}

function joined(changes: readonly TextChange[]): TextChange[] {
  const result: TextChange[] = [];
  for (const { kind, text } of changes) {
    const last = result.at(-1);
    if (last?.kind === kind) result[result.length - 1] = { kind, text: last.text + text };
    else if (text !== '') result.push({ kind, text });
  }
  return result;
}

/**
 * How one text became another, word by word: without what was added it is the first, without what was removed the second.
 * A longest common subsequence of words (Wagner, Fischer 1974), so as little as possible counts as changed.
 */
export function diffWords(before: string, after: string): readonly TextChange[] {
  const [old, next] = [wordsOf(before), wordsOf(after)];
  let front = 0;
  while (front < old.length && front < next.length && old[front] === next[front]) front += 1;
  let back = 0;
  while (back < old.length - front && back < next.length - front && old[old.length - 1 - back] === next[next.length - 1 - back]) back += 1;
  const middle = compareMiddle(old.slice(front, old.length - back), next.slice(front, next.length - back));
  const same = (words: readonly string[]): TextChange => ({ kind: 'same', text: words.join('') });
  return joined([same(old.slice(0, front)), ...middle, same(old.slice(old.length - back))].filter((part) => part.text !== ''));
}
