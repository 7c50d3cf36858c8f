import { z } from 'zod';
import {
  allDifferent,
  clockTimeSchema,
  colorSchema,
  daySchema,
  estimateSchema,
  goalIdsSchema,
  idSchema,
  inOrder,
  levelSchema,
  nameSchema,
  textSchema,
  talkSchema,
  weekdaySchema,
} from './primitives';

/** One presence planned for. */
export const brandSchema = z.strictObject({ id: idSchema, name: nameSchema, color: colorSchema.nullable().default(null) });

/** Posts a week, halves and quarters allowed: 0.5 = one every two weeks. */
const postsPerWeekSchema = z.number().min(0).max(200).describe('Posts a week; 0.5 is one every two weeks');

/** How often a channel must (minimum) and wants to (target) publish. */
const cadenceSchema = z.strictObject({
  minimum: postsPerWeekSchema.default(0),
  target: postsPerWeekSchema.default(0),
});

/** A place to publish. `longestGapDays` is the longest allowed time between two posts, `responseHours` the promised answer. */
export const channelSchema = z.strictObject({
  id: idSchema,
  brandId: idSchema,
  name: nameSchema,
  network: z.string().max(40).default('other').describe('What kind of place it is, such as instagram, linkedin, blog, newsletter'),
  color: colorSchema.default('#64748b'),
  cadence: cadenceSchema.default({ minimum: 0, target: 0 }),
  slots: z.array(z.strictObject({ weekday: weekdaySchema, time: clockTimeSchema })).max(200).default([]).describe('Usual times of publication'),
  longestGapDays: z.int().min(1).max(366).nullable().default(null).describe('Longest allowed time between two posts, in days'),
  responseHours: z.int().min(1).max(720).nullable().default(null).describe('Promised time until somebody answers, in hours'),
  defaultFormatId: idSchema.nullable().default(null),
  textLimit: z.int().min(1).max(200_000).nullable().default(null).describe('Own limit of a text, counted as its network counts; null: the reference value'),
  hashtagLimit: z.int().min(0).max(100).nullable().default(null).describe('Own limit of hashtags; null: the reference value'),
  utmSource: z.string().max(200).default('').describe('utm_source of its links; empty: its network'),
  utmMedium: z.string().max(200).default('').describe('utm_medium of its links; empty: the usual one of its network'),
  goalIds: goalIdsSchema,
});

/** A place to publish. */
export type Channel = z.infer<typeof channelSchema>;

/** Working days relative to publication: -3 is the third working day before, 0 the day itself, 2 the second after. */
const stepWindowSchema = z
  .strictObject({ from: z.int().min(-250).max(250), to: z.int().min(-250).max(250) })
  .refine((window) => window.from <= window.to, { error: 'windowOrder', path: ['to'] })
  .describe('Working days relative to publication: -3 is the third working day before, 0 the day itself, 2 the second after');

/** Work for one post. */
const stepSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  skillId: idSchema,
  level: levelSchema.default(1),
  minutes: estimateSchema,
  window: stepWindowSchema,
  ownerId: idSchema.nullable().default(null).describe('The only person who may do it'),
});

/** Work for one post. */
export type Step = z.infer<typeof stepSchema>;

/** A kind of post with its production steps. `kind` names the reference values it came from. */
export const formatSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.string().max(40).default('other').describe('Names the reference values that it came from'),
  talk: talkSchema.nullable().default(null).describe('What posts of this kind usually do with their readers; null: not said'),
  steps: z.array(stepSchema).max(40).check(allDifferent((step) => step.id, 'stepTwice')).default([]),
  goalIds: goalIdsSchema,
});

/** A kind of post with its production steps. */
export type Format = z.infer<typeof formatSchema>;

/** What was thought through before a campaign: how it could go wrong and what can be lived with. */
const riskCheckSchema = z.strictObject({
  turnedRound: textSchema.describe('How opponents could turn it round'),
  worstResult: textSchema.describe('The worst permissible result and whether one can live with it'),
  conditions: textSchema.describe('Conditions of participation, choice and breaking off'),
  isDone: z.boolean().default(false),
});

/** What happens when it gets serious: how fast, what, and what is never done. */
const responsePlanSchema = z.strictObject({
  withinHours: z.int().min(1).max(720).nullable().default(null).describe('Hours until the first answer'),
  steps: textSchema.describe('What is done, in order'),
  never: textSchema.describe('What is never done, such as deleting criticism'),
});

/** A group of posts with a common aim and period. */
export const campaignSchema = z
  .strictObject({
    id: idSchema,
    brandId: idSchema.nullable().default(null),
    name: nameSchema,
    from: daySchema,
    until: daySchema,
    color: colorSchema.default('#0f766e'),
    utmCampaign: z.string().max(200).default('').describe('utm_campaign of its links; empty: made from its name'),
    goalIds: goalIdsSchema,
    takesPart: z.boolean().default(false).describe('Asks people to take part, such as a vote, a contest or a call'),
    risk: riskCheckSchema.nullable().default(null),
    responseOwnerId: idSchema.nullable().default(null).describe('Who answers when it gets serious'),
    response: responsePlanSchema.nullable().default(null),
  })
  .check(inOrder('from', 'until'));

/** A group of posts with a common aim and period. */
export type Campaign = z.infer<typeof campaignSchema>;
