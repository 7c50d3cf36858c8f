import { z } from 'zod';
import { clockTimeSchema, colorSchema, daySchema, idSchema, nameSchema, percentSchema, textSchema, weekdaySchema } from './primitives';

/** Where a post stands. */
export const postStatusSchema = z.enum(['idea', 'draft', 'review', 'approved', 'scheduled', 'published']);

/** Where a post stands. */
export type PostStatus = z.infer<typeof postStatusSchema>;

/** A lasting subject that posts belong to. */
export const pillarSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  color: colorSchema.default('#7c3aed'),
  targetPercent: percentSchema.max(100).nullable().default(null),
});

/** A free mark on posts. */
export const labelSchema = z.strictObject({ id: idSchema, name: nameSchema, color: colorSchema.default('#475569') });

/** What a post and a series have in common. `effortPercent` is the share of the format's effort that it costs. */
const contentShape = {
  channelId: idSchema,
  title: z.string().max(500),
  time: clockTimeSchema.nullable().default(null),
  formatId: idSchema.nullable().default(null),
  status: postStatusSchema.default('draft'),
  ownerId: idSchema.nullable().default(null),
  campaignId: idSchema.nullable().default(null),
  pillarId: idSchema.nullable().default(null),
  labelIds: z.array(idSchema).max(50).default([]),
  effortPercent: percentSchema.default(100),
  text: textSchema,
  notes: textSchema,
};

/**
 * One piece on one channel. Without a day it is an idea. An adaptation names the post it is made from. A post with
 * `seriesId` is a changed occurrence of that series and stands in for its `occurrenceDay`.
 */
export const postSchema = z
  .strictObject({
    id: idSchema,
    ...contentShape,
    day: daySchema.nullable().default(null),
    adaptedFromId: idSchema.nullable().default(null),
    seriesId: idSchema.nullable().default(null),
    occurrenceDay: daySchema.nullable().default(null),
  })
  .refine((post) => (post.seriesId === null) === (post.occurrenceDay === null), { error: 'occurrence', path: ['occurrenceDay'] });

/** One piece on one channel. */
export type Post = z.infer<typeof postSchema>;

/** When a series repeats: the subset of RFC 5545 in `RecurrenceRule` of the time room. */
export const recurrenceRuleSchema = z
  .strictObject({
    frequency: z.enum(['daily', 'weekly', 'monthly']),
    interval: z.int().min(1).max(400).default(1),
    weekdays: z.array(weekdaySchema).max(7).default([]),
    monthDay: z.int().min(1).max(31).nullable().default(null),
    weekdayPosition: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(-1)]).nullable().default(null),
    from: daySchema,
    until: daySchema.nullable().default(null),
    count: z.int().min(1).max(5000).nullable().default(null),
  })
  .refine((rule) => rule.until === null || rule.from <= rule.until, { error: 'dayOrder', path: ['until'] })
  .refine((rule) => rule.until === null || rule.count === null, { error: 'ruleEnd', path: ['count'] })
  .refine((rule) => rule.weekdayPosition === null || rule.weekdays.length === 1, { error: 'rulePosition', path: ['weekdays'] });

/** A rule that yields posts; days in `exceptions` are left out. */
export const seriesSchema = z.strictObject({
  id: idSchema,
  ...contentShape,
  title: nameSchema,
  rule: recurrenceRuleSchema,
  exceptions: z.array(daySchema).max(5000).default([]),
});

/** A rule that yields posts. */
export type Series = z.infer<typeof seriesSchema>;
