import { z } from 'zod';
import { parseDay, type Weekday } from '../time';

/** Key of a record: letters, digits, `-` and `_`, at most 64 signs, unique in its collection. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, { error: 'id' })
  .describe('Id: letters, digits, - and _, at most 64 signs, unique in its list');

/** What a person reads: trimmed is up to the form, here only the length is bounded. */
export const nameSchema = z.string().min(1).max(200).describe('What people read');

/** Free text such as a post's copy or notes. */
export const textSchema = z.string().max(100_000).default('');

/** A real calendar day `YYYY-MM-DD` of the years 1900 to 2999: weeks and windows around it can still be written the same way. */
export const daySchema = z
  .string()
  .regex(/^(19|2\d)\d{2}-\d{2}-\d{2}$/, { error: 'day' })
  .refine((text) => parseDay(text) !== undefined, { error: 'day' })
  .describe('Day, YYYY-MM-DD');

/** A wall-clock time `HH:MM`, read in the plan's zone. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clockTime' })
  .describe('Time of day, HH:MM, in the time zone of the plan');

/** ISO weekday, 1 = Monday ... 7 = Sunday. */
export const weekdaySchema = z.literal([1, 2, 3, 4, 5, 6, 7] satisfies Weekday[]).describe('Weekday, 1 = Monday to 7 = Sunday');

/** Whole minutes of effort, at most a thousand hours for one thing. */
export const minutesSchema = z.int().min(0).max(60_000).describe('Whole minutes');

/** Whole cents, at most ten million euros for one thing. */
export const centsSchema = z.int().min(0).max(1_000_000_000).describe('Whole cents of the currency of the plan');

/** A share in whole percent. */
export const percentSchema = z.int().min(0).max(1000).describe('Whole percent');

/** A colour `#rrggbb`. */
export const colorSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, { error: 'color' }).describe('Colour, #rrggbb');

/** Three-point estimate in minutes: low <= likely <= high. */
export const estimateSchema = z
  .strictObject({ low: minutesSchema, likely: minutesSchema, high: minutesSchema })
  .refine((estimate) => estimate.low <= estimate.likely && estimate.likely <= estimate.high, { error: 'estimateOrder' })
  .describe('Three-point estimate in whole minutes; low <= likely <= high');

/** Three-point estimate in minutes. */
export type Estimate = z.infer<typeof estimateSchema>;

/** Skill levels: 1 can help, 2 works alone, 3 masters it. */
export const levelSchema = z.literal([1, 2, 3]).describe('1 can help, 2 works alone, 3 masters it');

/** Keys of the goals that something serves. */
export const goalIdsSchema = z.array(idSchema).max(50).default([]).describe('Ids of the goals that it serves');

/**
 * A rule for objects with a first and a last day: the first is not after the last; an empty one is open.
 * The problem `dayOrder` is reported at `lastField`.
 */
export function inOrder<First extends string, Last extends string>(firstField: First, lastField: Last) {
  return z.refine<{ readonly [Field in First | Last]: string | null }>(
    (value) => value[firstField] === null || value[lastField] === null || value[firstField] <= value[lastField],
    { error: 'dayOrder', path: [lastField] },
  );
}

/** A rule for lists of things that must differ in one respect; the problem `error` is reported at the list. */
export function allDifferent<Item>(keyOf: (item: Item) => unknown, error: string) {
  return z.refine<readonly Item[]>((items) => new Set(items.map(keyOf)).size === items.length, { error });
}

/** What a post does with its readers: it starts a conversation, it informs, or it sells. */
export const talkSchema = z.enum(['dialogue', 'information', 'advertising']);

/** All kinds of talk, in the order in which they are shown. */
export const talks = talkSchema.options;

/** What a post does with its readers. */
export type Talk = z.infer<typeof talkSchema>;

/** Where a post stands. */
export const postStatusSchema = z.enum(['idea', 'draft', 'review', 'approved', 'scheduled', 'published']);

/** Where a post stands. */
export type PostStatus = z.infer<typeof postStatusSchema>;
