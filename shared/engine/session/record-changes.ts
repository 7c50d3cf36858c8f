interface Identified {
  readonly id: string;
}

/** What happened to a list of records between two plans. */
export interface RecordChanges<Value> {
  readonly gone: readonly Value[];
  readonly added: readonly Value[];
  readonly changed: readonly { readonly before: Value; readonly after: Value }[];
}

const NOTHING: RecordChanges<never> = { gone: [], added: [], changed: [] };

/** How many values at the front, and then at the back, are the very same in both lists. */
function sameEnds<Value>(before: readonly Value[], after: readonly Value[]): { readonly front: number; readonly back: number } {
  const most = Math.min(before.length, after.length);
  let front = 0;
  while (front < most && before[front] === after[front]) front += 1;
  let back = 0;
  while (back < most - front && before[before.length - 1 - back] === after[after.length - 1 - back]) back += 1;
  return { front, back };
}

/**
 * The records by which two versions of a list differ. Edits copy lists but keep the records that they do not touch, so
 * only what lies between the first and the last difference is looked at by id.
 */
export function recordChanges<Value extends Identified>(before: readonly Value[], after: readonly Value[]): RecordChanges<Value> {
  if (before === after) return NOTHING;
  const { front, back } = sameEnds(before, after);
  const old = new Map(before.slice(front, before.length - back).map((record) => [record.id, record]));
  const added: Value[] = [];
  const changed: { before: Value; after: Value }[] = [];
  for (const record of after.slice(front, after.length - back)) {
    const known = old.get(record.id);
    old.delete(record.id);
    if (known === undefined) added.push(record);
    else if (known !== record) changed.push({ before: known, after: record });
  }
  return { gone: [...old.values()], added, changed };
}

/** Old and new version of every record that differs; undefined where there is none. */
export function* versionsOf<Value>({ gone, added, changed }: RecordChanges<Value>): Generator<readonly [Value | undefined, Value | undefined]> {
  for (const record of gone) yield [record, undefined];
  for (const { before, after } of changed) yield [before, after];
  for (const record of added) yield [undefined, record];
}
