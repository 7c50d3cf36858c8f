import { z } from 'zod';
import { regionSchema } from './people';
import { clockTimeSchema, daySchema, percentSchema } from './primitives';

/** First and last day of the planned time; at most ten years. */
export const horizonSchema = z
  .strictObject({ from: daySchema, until: daySchema })
  .refine((horizon) => horizon.from <= horizon.until, { error: 'dayOrder', path: ['until'] })
  .refine((horizon) => Number(horizon.until.slice(0, 4)) - Number(horizon.from.slice(0, 4)) <= 10, { error: 'horizonLength', path: ['until'] });

/**
 * What holds for the whole plan. `estimate` says which figure of the three points is planned with; a week whose
 * use is above `tightPercent` of its capacity is tight; `contingencyPercent` is added to all work.
 */
export const settingsSchema = z.strictObject({
  horizon: horizonSchema,
  launch: daySchema.nullable().default(null),
  timeZone: z.string().min(1).max(60).default('Europe/Berlin'),
  region: regionSchema.default({ country: 'DE', state: null }),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'currency' }).default('EUR'),
  defaultTime: clockTimeSchema.default('10:00'),
  estimate: z.enum(['expected', 'likely']).default('expected'),
  contingencyPercent: percentSchema.max(100).default(0),
  tightPercent: percentSchema.max(100).default(90),
});

/** What holds for the whole plan. */
export type Settings = z.infer<typeof settingsSchema>;
