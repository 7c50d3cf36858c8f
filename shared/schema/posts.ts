import { z } from 'zod';
import { approvalsSchema, checklistSchema, commentsSchema, hashtagsSchema, mediaSchema, utmSchema } from './post-parts';
import { clockTimeSchema, colorSchema, daySchema, idSchema, inOrder, nameSchema, percentSchema, postStatusSchema, talkSchema, textSchema, weekdaySchema } from './primitives';

/** A lasting subject that posts belong to. */
export const pillarSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  color: colorSchema.default('#7c3aed'),
  targetPercent: percentSchema.max(100).nullable().default(null).describe('Wanted share of all posts, in percent'),
});

/** A free mark on posts. */
export const labelSchema = z.strictObject({ id: idSchema, name: nameSchema, color: colorSchema.default('#475569') });

/** What a post and a series have in common. `effortPercent` is the share of the format's effort that it costs. */
const contentShape = {
  channelId: idSchema,
  title: z.string().max(500),
  time: clockTimeSchema.nullable().default(null).describe('Null: the default time of the plan'),
  formatId: idSchema.nullable().default(null).describe('Says which work it takes; null: none'),
  status: postStatusSchema.default('draft'),
  ownerId: idSchema.nullable().default(null).describe('Who answers for it'),
  campaignId: idSchema.nullable().default(null),
  pillarId: idSchema.nullable().default(null),
  talk: talkSchema.nullable().default(null).describe('What it does with its readers; null: what its format says'),
  labelIds: z.array(idSchema).max(50).default([]),
  effortPercent: percentSchema.default(100).describe('Share of the effort of the format that it costs, in percent'),
  text: textSchema,
  firstComment: textSchema.describe('A comment of our own that goes out with it'),
  hashtags: hashtagsSchema,
  link: z.string().max(2000).default('').describe('Where it leads, without what is added for statistics'),
  utm: utmSchema.nullable().default(null).describe('Null: nothing is added to the link'),
  media: mediaSchema,
  checklist: checklistSchema,
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
    day: daySchema.nullable().default(null).describe('Day of publication; null: an idea'),
    adaptedFromId: idSchema.nullable().default(null).describe('The post that it is made from'),
    seriesId: idSchema.nullable().default(null).describe('The series of which it is a changed occurrence'),
    occurrenceDay: daySchema.nullable().default(null).describe('The day of the series that it stands in for'),
    doneStepIds: z.array(idSchema).max(40).default([]).describe('Steps of its format that are finished'),
    comments: commentsSchema,
    approvals: approvalsSchema,
  })
  .refine((post) => post.adaptedFromId !== post.id, { error: 'selfReference', path: ['adaptedFromId'] })
  .refine((post) => (post.seriesId === null) === (post.occurrenceDay === null), { error: 'occurrence', path: ['occurrenceDay'] });

/** One piece on one channel. */
export type Post = z.infer<typeof postSchema>;

/** When a series repeats: the subset of RFC 5545 in `RecurrenceRule` of the time room. */
const recurrenceRuleSchema = z
  .strictObject({
    frequency: z.enum(['daily', 'weekly', 'monthly']),
    interval: z.int().min(1).max(400).default(1).describe('Every so many days, weeks or months'),
    weekdays: z.array(weekdaySchema).max(7).default([]).describe('Empty: the weekday of the first day'),
    monthDay: z.int().min(1).max(31).nullable().default(null).describe('Day of the month; months without it are skipped'),
    weekdayPosition: z.literal([1, 2, 3, 4, 5, -1]).nullable().default(null).describe('Which weekday of the month: 1 the first, -1 the last; needs one weekday'),
    from: daySchema.describe('First possible day'),
    until: daySchema.nullable().default(null).describe('Last possible day'),
    count: z.int().min(1).max(5000).nullable().default(null).describe('Number of posts; instead of a last day'),
  })
  .check(inOrder('from', 'until'))
  .refine((rule) => rule.until === null || rule.count === null, { error: 'ruleEnd', path: ['count'] })
  .refine((rule) => rule.weekdayPosition === null || rule.weekdays.length === 1, { error: 'rulePosition', path: ['weekdays'] })
  .refine((rule) => rule.weekdayPosition === null || rule.monthDay === null, { error: 'ruleMonth', path: ['monthDay'] })
  .refine((rule) => rule.frequency === 'monthly' || (rule.weekdayPosition === null && rule.monthDay === null), { error: 'ruleParts', path: ['frequency'] })
  .refine((rule) => rule.frequency !== 'monthly' || rule.weekdayPosition !== null || rule.weekdays.length === 0, { error: 'ruleWeekdays', path: ['weekdays'] });

/** A rule that yields posts; days in `exceptions` are left out. */
export const seriesSchema = z.strictObject({
  id: idSchema,
  ...contentShape,
  title: nameSchema,
  rule: recurrenceRuleSchema,
  exceptions: z.array(daySchema).max(5000).default([]).describe('Days that are left out'),
});

/** A rule that yields posts. */
export type Series = z.infer<typeof seriesSchema>;
