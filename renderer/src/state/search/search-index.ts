import { recordChanges, versionsOf } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { toDayNumber } from '@shared/time';
import { foldedWords } from '@shared/util';
import { entryOf, keyOf, recordsIn, type SearchedCollection, searchedCollections, type SearchEntry } from './search-entries';
import { WordBook } from './word-book';

/** What was found, the best first; `count` is how much there is in all. */
export interface Found {
  readonly entries: readonly SearchEntry[];
  readonly count: number;
}

const nothing: Found = { entries: [], count: 0 };

// How well a word fits an entry: in what else is written, in the name of something that it names, in its title, as a whole word of it.
const IN_BODY = 1;
const IN_NAMED = 2;
const IN_TITLE = 3;
const WHOLE = 4;

/** How many entries are taken in before somebody else may have the machine. */
const CHUNK = 100;

// One number says which of two comes first: the fit, then things before posts (they are few), then how near a post is to today.
const FIT = 1e8;
const RANK = 1e6;
const FARTHEST = 5e5;

/**
 * All that is written in a plan, word by word. It is built once, in small steps; afterwards `follow` takes in what an edit
 * changed. Words are found by their beginning, in any order, whatever the spelling of umlauts and accents.
 */
export class SearchIndex {
  private readonly entries: (SearchEntry | null)[] = [];
  private readonly days: (number | null)[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly words = new WordBook();
  private readonly namedBy = new Map<string, number[]>();
  private fits = new Uint8Array(0);
  private sums = new Uint8Array(0);
  private plan: Plan;

  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Takes the plan in, some records a step. */
  *build(): Generator<void, void> {
    let taken = 0;
    for (const collection of searchedCollections) {
      for (const record of recordsIn(this.plan, collection)) {
        this.add(entryOf(collection, record));
        taken += 1;
        if (taken % CHUNK === 0) yield;
      }
    }
    yield;
    this.words.tidy();
  }

  /** Takes in what differs in another version of the plan. */
  follow(next: Plan): void {
    for (const collection of searchedCollections) this.followCollection(collection, next);
    this.plan = next;
  }

  private followCollection<Name extends SearchedCollection>(collection: Name, next: Plan): void {
    const [before, after] = [recordsIn(this.plan, collection), recordsIn(next, collection)];
    if (before === after) return;
    for (const [old, now] of versionsOf(recordChanges(before, after))) {
      if (old !== undefined) this.drop(keyOf(collection, old.id));
      if (now !== undefined) this.add(entryOf(collection, now));
    }
  }

  private add(entry: SearchEntry): void {
    const number = this.entries.length;
    this.entries.push(entry);
    this.days.push(entry.day === null ? null : toDayNumber(entry.day));
    this.numbers.set(keyOf(entry.collection, entry.id), number);
    for (const word of new Set(foldedWords(entry.title))) this.words.note(word, number * 2 + 1);
    if (entry.body !== '') for (const word of new Set(foldedWords(entry.body))) this.words.note(word, number * 2);
    for (const ref of entry.refs) {
      const known = this.namedBy.get(ref);
      if (known === undefined) this.namedBy.set(ref, [number]);
      else known.push(number);
    }
  }

  /** What is gone keeps its number, so that the uses of words stay as they are; nobody finds it any more. */
  private drop(key: string): void {
    const number = this.numbers.get(key);
    if (number === undefined) return;
    this.entries[number] = null;
    this.numbers.delete(key);
  }

  /** How well every entry fits a word, in `fits`. */
  private fitWord(word: string): void {
    const { fits } = this;
    fits.fill(0);
    const things: number[] = [];
    this.words.visit(word, (use, isWhole) => {
      const number = use >> 1;
      const fit = (use & 1) === 0 ? IN_BODY : isWhole ? WHOLE : IN_TITLE;
      if (fit > IN_BODY && (fits[number] ?? 0) <= IN_BODY) things.push(number);
      if (fit > (fits[number] ?? 0)) fits[number] = fit;
    });
    for (const number of things) {
      const entry = this.entries[number];
      if (entry === null || entry === undefined) continue;
      for (const user of this.namedBy.get(keyOf(entry.collection, entry.id)) ?? []) if ((fits[user] ?? 0) < IN_NAMED) fits[user] = IN_NAMED;
    }
  }

  private sumUp(words: readonly string[]): void {
    if (this.fits.length < this.entries.length) {
      this.fits = new Uint8Array(this.entries.length * 2);
      this.sums = new Uint8Array(this.entries.length * 2);
    }
    const { sums } = this;
    sums.fill(1);
    for (const word of words) {
      this.fitWord(word);
      for (let number = 0; number < this.entries.length; number += 1) {
        const fit = this.fits[number] ?? 0;
        const sum = sums[number] ?? 0;
        sums[number] = fit === 0 || sum === 0 ? 0 : Math.min(250, sum + fit);
      }
    }
  }

  /** The entries that have all words of a text, the best `most` of them. */
  find(text: string, most: number, today: string): Found {
    const words = foldedWords(text).slice(0, 12);
    if (words.length === 0) return nothing;
    this.sumUp(words);
    const day = toDayNumber(today);
    const best = new BestList(most);
    let count = 0;
    for (let number = 0; number < this.entries.length; number += 1) {
      const sum = this.sums[number] ?? 0;
      const entry = this.entries[number];
      if (sum === 0 || entry === null || entry === undefined) continue;
      count += 1;
      best.offer(entry, sum * FIT + this.nearness(number, entry, day));
    }
    return { entries: best.entries, count };
  }

  private nearness(number: number, { collection }: SearchEntry, today: number): number {
    const day = this.days[number] ?? null;
    if (collection !== 'posts') return 2 * RANK;
    return day === null ? 0 : RANK - Math.min(FARTHEST, Math.abs(day - today));
  }
}

/** The best few of many, in order; what is as good as another stays behind it. */
class BestList {
  readonly entries: SearchEntry[] = [];
  private readonly worths: number[] = [];

  constructor(private readonly most: number) {}

  offer(entry: SearchEntry, worth: number): void {
    if (this.worths.length === this.most && worth <= (this.worths.at(-1) ?? 0)) return;
    let place = this.worths.length;
    while (place > 0 && (this.worths[place - 1] ?? 0) < worth) place -= 1;
    this.worths.splice(place, 0, worth);
    this.entries.splice(place, 0, entry);
    if (this.worths.length > this.most) {
      this.worths.pop();
      this.entries.pop();
    }
  }
}
