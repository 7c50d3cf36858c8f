import { z } from 'zod';
import { clockTimeSchema, daySchema, idSchema, nameSchema, textSchema } from './primitives';

/** One word that makes a post findable, written without its `#`. */
export const hashtagsSchema = z
  .array(z.string().regex(/^[^\s#]{1,100}$/u, { error: 'hashtag' }))
  .max(100)
  .default([])
  .describe('Words that make it findable, without #');

/** Hashtags that are often used together; a post takes over a copy of them. */
export const hashtagGroupSchema = z.strictObject({ id: idSchema, name: nameSchema, hashtags: hashtagsSchema });

const utmFieldSchema = z.string().max(200).nullable().default(null);

/** What is added to a link so that the statistics of the site know where a visit came from. Null fields take the default of channel and campaign. */
export const utmSchema = z
  .strictObject({
    source: utmFieldSchema.describe('utm_source; null: that of the channel'),
    medium: utmFieldSchema.describe('utm_medium; null: that of the channel'),
    campaign: utmFieldSchema.describe('utm_campaign; null: that of the campaign'),
    term: utmFieldSchema.describe('utm_term'),
    content: utmFieldSchema.describe('utm_content'),
  })
  .describe('What is added to the link for statistics; null fields take the default of channel and campaign');

/** What is added to a link for statistics. */
export type Utm = z.infer<typeof utmSchema>;

/** A picture, film or document that belongs to a post: the plan holds where it is, never the file itself. */
const mediumSchema = z.strictObject({
  id: idSchema,
  file: z.string().min(1).max(4000).describe('Path of the file, with /; relative to the plan file where it lies beside or below it'),
  altText: z.string().max(5000).default('').describe('What can be seen, for people who cannot see it'),
});

/** A file that belongs to a post. */
export type Medium = z.infer<typeof mediumSchema>;

/** Files that belong to a post, in the order in which they are shown. */
export const mediaSchema = z.array(mediumSchema).max(50).default([]).describe('Links to pictures, films and documents');

/** Things not to forget before a post goes out. */
export const checklistSchema = z
  .array(z.strictObject({ id: idSchema, text: z.string().min(1).max(500), isDone: z.boolean().default(false) }))
  .max(100)
  .default([])
  .describe('Things not to forget');

/** Who did something and when, on the wall clock of the plan. The name is what the person called themselves. */
const byWhomShape = { author: nameSchema, day: daySchema, time: clockTimeSchema };

/** What somebody said about a post. */
export const commentsSchema = z
  .array(z.strictObject({ id: idSchema, ...byWhomShape, text: z.string().min(1).max(10_000) }))
  .max(1000)
  .default([])
  .describe('What people said about it, oldest first');

/** What of a post is looked at before it is approved, kept as it was, so that a later change can be shown. */
const approvedContentSchema = z.strictObject({
  channel: z.string().max(200).describe('Name of the channel: what was approved stays true when the channel is gone'),
  title: z.string().max(500),
  day: daySchema.nullable(),
  time: clockTimeSchema.nullable(),
  text: textSchema,
  firstComment: textSchema,
  hashtags: hashtagsSchema,
  link: z.string().max(2000).default(''),
  media: mediaSchema,
});

/** What of a post was approved. */
export type ApprovedContent = z.infer<typeof approvedContentSchema>;

/** Who approved a post, when, and what they saw. */
export const approvalsSchema = z
  .array(z.strictObject({ ...byWhomShape, content: approvedContentSchema }))
  .max(50)
  .default([])
  .describe('Who approved it, when, and what they saw; the last one counts');
