import { z } from 'zod';
import { daySchema, estimateSchema, goalIdsSchema, idSchema, inOrder, levelSchema, minutesSchema, nameSchema, textSchema, weekdaySchema } from './primitives';

/** How often an activity comes round. */
const rhythmSchema = z.enum(['daily', 'weekly', 'monthly', 'quarterly', 'once']);

/** How often an activity comes round. */
export type Rhythm = z.infer<typeof rhythmSchema>;

/**
 * Work that is not tied to a post; `minutes` are for one occurrence. Daily work happens on `weekdays`; with
 * `promiseWorkingDays` it may be done until the end of that many working days later (dialogue: "by the next working day").
 * `phase` setup happens once between the plan's first day and the day before the launch.
 */
export const activitySchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    kind: z.string().max(40).default('other').describe('Names the reference values that it came from'),
    brandId: idSchema.nullable().default(null),
    channelId: idSchema.nullable().default(null),
    skillId: idSchema,
    level: levelSchema.default(1),
    minutes: estimateSchema.describe('For one occurrence, in whole minutes; low <= likely <= high'),
    rhythm: rhythmSchema,
    weekdays: z.array(weekdaySchema).min(1).max(7).default([1, 2, 3, 4, 5]).describe('Days of daily work'),
    promiseWorkingDays: z.int().min(0).max(60).nullable().default(null).describe('May be done until the end of that many working days later'),
    phase: z.enum(['running', 'setup']).default('running').describe('setup: once, before the launch'),
    from: daySchema.nullable().default(null).describe('First day; null: the beginning of the plan'),
    until: daySchema.nullable().default(null).describe('Last day; null: the end of the plan'),
    ownerId: idSchema.nullable().default(null).describe('The only person who may do it'),
    isDone: z.boolean().default(false).describe('Work that happens once is done and costs no more hours'),
    goalIds: goalIdsSchema,
  })
  .check(inOrder('from', 'until'));

/** Work that is not tied to a post. */
export type Activity = z.infer<typeof activitySchema>;

/** An open point with an owner and a day; until it is done it is work like any other. */
export const taskSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    questionId: z.string().max(40).nullable().default(null),
    skillId: idSchema.nullable().default(null),
    ownerId: idSchema.nullable().default(null).describe('The only person who may do it'),
    minutes: estimateSchema,
    from: daySchema.nullable().default(null),
    due: daySchema,
    isDone: z.boolean().default(false),
    notes: textSchema,
  })
  .check(inOrder('from', 'due'));

/** Minutes that somebody really worked. */
export const timeEntrySchema = z.strictObject({
  id: idSchema,
  day: daySchema,
  personId: idSchema,
  minutes: minutesSchema,
  postId: z.string().max(130).nullable().default(null).describe('Id of the post, or seriesId@day'),
  stepId: idSchema.nullable().default(null),
  activityId: idSchema.nullable().default(null),
  note: z.string().max(500).default(''),
});
