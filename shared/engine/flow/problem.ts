/** Whole minutes in a typed array. Doubles carry integers up to 2^53, which scaled problems (newton.ts) need. */
export type Amounts = Int32Array | Float64Array;

/** Skill index of work that needs no skill: everybody may do it. */
export const ANYONE = -1;

/** Owner index of work that is pinned to nobody. */
export const NOBODY = -1;

/**
 * One piece of work. Days are indices, both ends included. `level` is the lowest level that will do (at least 1).
 * `kind` 0 has no cap of its own; other kinds may be capped per person and day. Higher `priority` is kept first.
 */
export interface FlowItem {
  readonly minutes: number;
  readonly skill: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly level?: number;
  readonly owner?: number;
  readonly kind?: number;
  readonly priority?: number;
}

/** All items of a problem as parallel arrays of length `count` (cheap to hand to a worker). */
export interface ItemTable {
  readonly count: number;
  readonly minutes: Amounts;
  readonly skill: Int32Array;
  readonly level: Int32Array;
  readonly firstDay: Int32Array;
  readonly lastDay: Int32Array;
  readonly owner: Int32Array;
  readonly kind: Int32Array;
  readonly priority: Int32Array;
}

/** At most `minutes` of one person in a stretch of days, e.g. a weekly cap. Stretches of one person nest or are disjoint. */
export interface SpanCap {
  readonly person: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly minutes: number;
}

/** At most `minutes` a day of one person for items of one kind (1 or higher), e.g. dialogue; `on` one day at most so many instead. */
export interface KindCap {
  readonly person: number;
  readonly kind: number;
  readonly minutes: number;
  readonly on?: { readonly day: number; readonly minutes: number };
}

/** Most minutes that a cap allows on a day. */
export function kindMinutesOn({ minutes, on }: KindCap, day: number): number {
  return on !== undefined && on.day === day ? on.minutes : minutes;
}

/** A cap multiplied by a factor, for problems that are scaled to stay whole. */
export function scaledKindCap(cap: KindCap, factor: number): KindCap {
  const minutes = cap.minutes * factor;
  return cap.on === undefined ? { ...cap, minutes } : { ...cap, minutes, on: { ...cap.on, minutes: cap.on.minutes * factor } };
}

/**
 * The abstract coverage problem on whole numbers; knows nothing of plans.
 * `capacity[person * days + day]` in minutes, `levels[person * skills + skill]` with 0 = cannot, `rates` in cents per hour.
 */
export interface FlowProblem {
  readonly days: number;
  readonly people: number;
  readonly skills: number;
  readonly capacity: Amounts;
  readonly levels: Uint8Array;
  readonly rates: Int32Array;
  readonly items: ItemTable;
  readonly spanCaps: readonly SpanCap[];
  readonly kindCaps: readonly KindCap[];
}

/** Lays `count` items out as parallel arrays; each is asked for once, in order. Missing fields get their neutral value. */
export function itemTableOf(count: number, itemOf: (index: number) => FlowItem): ItemTable {
  const ints = (): Int32Array => new Int32Array(count);
  const table: ItemTable = {
    count, minutes: new Float64Array(count), skill: ints(), level: ints(), firstDay: ints(), lastDay: ints(), owner: ints(), kind: ints(), priority: ints(),
  };
  for (let index = 0; index < count; index += 1) {
    const item = itemOf(index);
    table.minutes[index] = item.minutes;
    table.skill[index] = item.skill;
    table.level[index] = item.level ?? 1;
    table.firstDay[index] = item.firstDay;
    table.lastDay[index] = item.lastDay;
    table.owner[index] = item.owner ?? NOBODY;
    table.kind[index] = item.kind ?? 0;
    table.priority[index] = item.priority ?? 0;
  }
  return table;
}

/** Lays items out as parallel arrays, in the given order; missing fields get their neutral value. */
export function itemTable(items: readonly FlowItem[]): ItemTable {
  return itemTableOf(items.length, (index) => items[index] ?? { minutes: 0, skill: ANYONE, firstDay: 0, lastDay: -1 });
}

/** Reads one item back from the table. */
export function itemAt(table: ItemTable, index: number): Required<FlowItem> {
  return {
    minutes: table.minutes[index] ?? 0,
    skill: table.skill[index] ?? ANYONE,
    level: table.level[index] ?? 1,
    firstDay: table.firstDay[index] ?? 0,
    lastDay: table.lastDay[index] ?? -1,
    owner: table.owner[index] ?? NOBODY,
    kind: table.kind[index] ?? 0,
    priority: table.priority[index] ?? 0,
  };
}

/** Whether `person` may do the item at all: skill, level and owner, without looking at days. */
export function mayDo(problem: Pick<FlowProblem, 'levels' | 'skills'>, item: FlowItem, person: number): boolean {
  const owner = item.owner ?? NOBODY;
  if (owner !== NOBODY && owner !== person) return false;
  if (item.skill === ANYONE) return true;
  return (problem.levels[person * problem.skills + item.skill] ?? 0) >= Math.max(1, item.level ?? 1);
}

/** Sum of all minutes asked for. */
export function totalMinutes(table: ItemTable): number {
  let sum = 0;
  for (let index = 0; index < table.count; index += 1) sum += table.minutes[index] ?? 0;
  return sum;
}
