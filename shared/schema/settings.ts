import { z } from 'zod';
import { regionSchema } from './people';
import { type Day, isTimeZone } from '../time';
import { clockTimeSchema, daySchema, inOrder, percentSchema } from './primitives';

function tenYearsAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 10}${day.slice(4)}`;
}

/** First and last day of the planned time; at most ten years. */
const horizonSchema = z
  .strictObject({ from: daySchema, until: daySchema })
  .check(inOrder('from', 'until'))
  .refine((horizon) => horizon.until <= tenYearsAfter(horizon.from), { error: 'horizonLength', path: ['until'] })
  .describe('First and last day of the planned time; at most ten years');

/**
 * What holds for the whole plan. `estimate` says which figure of the three points is planned with; a week whose
 * use is above `tightPercent` of its capacity is tight; `contingencyPercent` is added to all work.
 */
export const settingsSchema = z.strictObject({
  horizon: horizonSchema,
  launch: daySchema.nullable().default(null).describe('First day on which something is published; null: the first day of the plan'),
  timeZone: z.string().max(60).refine(isTimeZone, { error: 'timeZone' }).default('Europe/Berlin').describe('IANA time zone'),
  region: regionSchema.default({ country: 'DE', state: null }),
  currency: z.string().regex(/^[A-Z]{3}$/, { error: 'currency' }).default('EUR').describe('ISO 4217'),
  defaultTime: clockTimeSchema.default('10:00'),
  estimate: z.enum(['expected', 'likely']).default('expected').describe('Which figure is planned with; expected: (low + 4 likely + high) / 6'),
  contingencyPercent: percentSchema.max(100).default(0).describe('Added to all work, in percent'),
  tightPercent: percentSchema.max(100).default(90).describe('A week that uses more of its capacity is tight, in percent'),
});

/** What holds for the whole plan. */
export type Settings = z.infer<typeof settingsSchema>;
