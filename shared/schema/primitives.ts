import { z } from 'zod';
import { parseClockTime, parseDay, type Weekday } from '../time';

/** Key of a record: letters, digits, `-` and `_`, at most 64 signs, unique in its collection. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, { error: 'id' });

/** What a person reads: trimmed is up to the form, here only the length is bounded. */
export const nameSchema = z.string().min(1).max(200);

/** Free text such as a post's copy or notes. */
export const textSchema = z.string().max(100_000).default('');

/** A real calendar day `YYYY-MM-DD`. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'day' })
  .refine((text) => parseDay(text) !== undefined, { error: 'day' });

/** A wall-clock time `HH:MM`, read in the plan's zone. */
export const clockTimeSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clockTime' })
  .refine((text) => parseClockTime(text) !== undefined, { error: 'clockTime' });

/** ISO weekday, 1 = Monday ... 7 = Sunday. */
export const weekdaySchema = z.union([1, 2, 3, 4, 5, 6, 7].map((day) => z.literal(day as Weekday)));

/** Whole minutes of effort, at most a thousand hours for one thing. */
export const minutesSchema = z.int().min(0).max(60_000);

/** Whole cents, at most ten million euros for one thing. */
export const centsSchema = z.int().min(0).max(1_000_000_000);

/** A share in whole percent. */
export const percentSchema = z.int().min(0).max(1000);

/** A colour `#rrggbb`. */
export const colorSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, { error: 'color' });

/** Three-point estimate in minutes: low <= likely <= high. */
export const estimateSchema = z
  .strictObject({ low: minutesSchema, likely: minutesSchema, high: minutesSchema })
  .refine((estimate) => estimate.low <= estimate.likely && estimate.likely <= estimate.high, { error: 'estimateOrder' });

/** Three-point estimate in minutes. */
export type Estimate = z.infer<typeof estimateSchema>;

/** Skill levels: 1 can help, 2 works alone, 3 masters it. */
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** Keys of the goals that something serves. */
export const goalIdsSchema = z.array(idSchema).max(50).default([]);
