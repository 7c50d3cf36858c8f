/** Place of the first word that is not before `wanted`. */
function placeOf(words: readonly string[], wanted: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** All words in order, and by which entries they are used. New words wait until the next question is asked. */
export class WordBook {
  private readonly uses = new Map<string, number[]>();
  private sorted: string[] = [];
  private fresh: string[] = [];

  /** Notes that an entry uses a word. */
  note(word: string, use: number): void {
    const known = this.uses.get(word);
    if (known !== undefined) known.push(use);
    else {
      this.uses.set(word, [use]);
      this.fresh.push(word);
    }
  }

  /** Puts new words in order; a few are cheap, many are better done here than while somebody types. */
  tidy(): void {
    if (this.fresh.length === 0) return;
    if (this.fresh.length > 20) this.sorted = [...this.sorted, ...this.fresh].toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0));
    else for (const word of this.fresh) this.sorted.splice(placeOf(this.sorted, word), 0, word);
    this.fresh = [];
  }

  /** Calls `visit` for every use of a word that begins with `prefix`. */
  visit(prefix: string, visit: (use: number, isWhole: boolean) => void): void {
    this.tidy();
    for (let place = placeOf(this.sorted, prefix); place < this.sorted.length; place += 1) {
      const word = this.sorted[place] ?? '';
      if (!word.startsWith(prefix)) return;
      for (const use of this.uses.get(word) ?? []) visit(use, word.length === prefix.length);
    }
  }
}
