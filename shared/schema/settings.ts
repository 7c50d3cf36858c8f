import { z } from 'zod';
import { regionSchema } from './people';
import { type Day, isTimeZone } from '../time';
import { clockTimeSchema, colorSchema, daySchema, inOrder, nameSchema, percentSchema } from './primitives';

function tenYearsAfter(day: Day): Day {
  return `${Number(day.slice(0, 4)) + 10}${day.slice(4)}`;
}

/** First and last day of the planned time; at most ten years. */
const horizonSchema = z
  .strictObject({ from: daySchema, until: daySchema })
  .check(inOrder('from', 'until'))
  .refine((horizon) => horizon.until <= tenYearsAfter(horizon.from), { error: 'horizonLength', path: ['until'] })
  .describe('First and last day of the planned time; at most ten years');

/** How a status is called and coloured in this plan. */
const statusLookSchema = z
  .strictObject({
    name: nameSchema.max(40).nullable().default(null).describe('Null: the usual name in the language of the reader'),
    color: colorSchema.nullable().default(null).describe('Null: the usual colour'),
  })
  .default({ name: null, color: null });

/** Names and colours of all statuses. The statuses themselves are fixed, because the engine reads them. */
const statusLooksSchema = z.strictObject({
  idea: statusLookSchema,
  draft: statusLookSchema,
  review: statusLookSchema,
  approved: statusLookSchema,
  scheduled: statusLookSchema,
  published: statusLookSchema,
});

/** How a status is called and coloured in this plan. */
export type StatusLook = z.infer<typeof statusLookSchema>;

const wantedPercentSchema = percentSchema.max(100).nullable().default(null);

/** Wanted shares of posts by what they do with their readers. */
const talkTargetsSchema = z
  .strictObject({ dialogue: wantedPercentSchema, information: wantedPercentSchema, advertising: wantedPercentSchema })
  .describe('Wanted shares of all posts, in percent; null: none wanted');

/**
 * What holds for the whole plan. `estimate` says which figure of the three points is planned with; a week whose
 * use is above `tightPercent` of its capacity is tight; `contingencyPercent` is added to all work. What overtime costs
 * matters only where repairs propose it.
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
  marginPercent: percentSchema.max(500).default(0).describe('What an agency adds to money that it passes on, in percent'),
  tightPercent: percentSchema.max(100).default(90).describe('A week that uses more of its capacity is tight, in percent'),
  overtimePercent: percentSchema.max(400).nullable().default(null).describe('What an hour of overtime costs on top, in percent; null: what is usual in the country'),
  overtimeMinutesPerWeek: z.int().min(0).max(3000).nullable().default(null).describe('Most overtime of one person in a week that repairs may propose, in minutes; null: the usual most'),
  statuses: statusLooksSchema.prefault({}).describe('Names and colours of the statuses'),
  talkTargets: talkTargetsSchema.prefault({}),
});

/** What holds for the whole plan. */
export type Settings = z.infer<typeof settingsSchema>;
