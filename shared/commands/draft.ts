import { collectionNames, type CollectionName, type Plan, type RecordOf, recordsOf, referencesOf, type Settings, userOf } from '../schema';

/** So many questions are answered by looking through the list; only then an index is worth building. */
const QUESTIONS_BEFORE_INDEX = 12;

/**
 * A plan while a command works on it. The plan it was made from is never touched: a list is copied before its first
 * change, once, so that a batch of thousands of edits costs little more than its parts. Whoever makes the draft throws
 * it away when a part is refused.
 */
export class Draft {
  private readonly copied = new Set<CollectionName>();
  private readonly questions = new Map<CollectionName, number>();
  private readonly ids = new Map<CollectionName, Set<string>>();
  private readonly lastFound = new Map<CollectionName, number>();
  private userQuestions = 0;
  private userCounts: Map<string, number> | undefined;

  constructor(private current: Plan) {}

  /** The plan as edited so far; final once the draft is no longer used. */
  get plan(): Plan {
    return this.current;
  }

  /** Gives the plan another name or other settings. */
  setHead(head: { name?: string; settings?: Settings }): void {
    this.current = { ...this.current, ...head };
  }

  /** Whether a collection holds a record with this id. */
  has(name: CollectionName, id: string): boolean {
    const asked = (this.questions.get(name) ?? 0) + 1;
    this.questions.set(name, asked);
    if (asked <= QUESTIONS_BEFORE_INDEX) return this.indexOf(name, id) !== -1;
    const known = this.ids.get(name) ?? new Set(recordsOf(this.current, name).map((record) => record.id));
    this.ids.set(name, known);
    return known.has(id);
  }

  /** Place of a record, -1 when there is none. Begins where the last one was found, as edits of a batch often run in order. */
  indexOf(name: CollectionName, id: string): number {
    const records = recordsOf(this.current, name);
    const start = Math.min(this.lastFound.get(name) ?? 0, records.length);
    for (let step = 0; step < records.length; step += 1) {
      const index = start + step < records.length ? start + step : start + step - records.length;
      if (records[index]?.id !== id) continue;
      this.lastFound.set(name, index);
      return index;
    }
    return -1;
  }

  /** Puts a record at a place. */
  insert<Name extends CollectionName>(name: Name, index: number, record: RecordOf<Name>): void {
    this.writable(name).splice(index, 0, record);
    this.ids.get(name)?.add(record.id);
    this.countUses(name, record, 1);
  }

  /** Puts a record in place of another one with the same id. */
  replace<Name extends CollectionName>(name: Name, index: number, before: RecordOf<Name>, record: RecordOf<Name>): void {
    this.writable(name)[index] = record;
    this.countUses(name, before, -1);
    this.countUses(name, record, 1);
  }

  /** Takes a record out. */
  remove<Name extends CollectionName>(name: Name, index: number, record: RecordOf<Name>): void {
    this.writable(name).splice(index, 1);
    this.ids.get(name)?.delete(record.id);
    this.countUses(name, record, -1);
  }

  /** A record that names the given one; undefined when nothing does. */
  userOf(name: CollectionName, id: string): ReturnType<typeof userOf> {
    this.userQuestions += 1;
    if (this.userQuestions > QUESTIONS_BEFORE_INDEX && (this.userCountsNow().get(`${name}/${id}`) ?? 0) === 0) return undefined;
    return userOf(this.current, name, id);
  }

  private writable<Name extends CollectionName>(name: Name): RecordOf<Name>[] {
    if (!this.copied.has(name)) {
      this.current = { ...this.current, [name]: [...recordsOf(this.current, name)] };
      this.copied.add(name);
    }
    // Our own copy, made one line above or by an earlier edit of this draft.
    return recordsOf(this.current, name) as RecordOf<Name>[];
  }

  private userCountsNow(): Map<string, number> {
    if (this.userCounts === undefined) {
      this.userCounts = new Map();
      for (const name of collectionNames) for (const record of recordsOf(this.current, name)) this.countUses(name, record, 1);
    }
    return this.userCounts;
  }

  private countUses<Name extends CollectionName>(name: Name, record: RecordOf<Name>, change: 1 | -1): void {
    if (this.userCounts === undefined) return;
    for (const { target, id } of referencesOf(name, record)) {
      const key = `${target}/${id}`;
      this.userCounts.set(key, (this.userCounts.get(key) ?? 0) + change);
    }
  }
}
