import { z } from 'zod';
import { idSchema, nameSchema, postStatusSchema } from './primitives';

const idsSchema = z.array(idSchema).max(200).default([]);

/**
 * A named choice of posts and the view that shows them. An empty list lets everything pass; several entries of a list are
 * alternatives; lists are joined by "and". `without` lets posts pass that lack something, next to what the list of it says.
 */
export const savedViewSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  view: z.string().max(40).nullable().default(null).describe('Name of the view of the calendar; null: the one that is shown'),
  channelIds: idsSchema,
  brandIds: idsSchema,
  statuses: z.array(postStatusSchema).max(20).default([]),
  ownerIds: idsSchema,
  campaignIds: idsSchema,
  pillarIds: idsSchema,
  labelIds: idsSchema,
  without: z.array(z.enum(['owner', 'campaign', 'pillar', 'label'])).max(10).default([]).describe('Posts that lack it pass as well'),
  text: z.string().max(200).default('').describe('Words that the post must have'),
});

/** A named choice of posts and the view that shows them. */
export type SavedView = z.infer<typeof savedViewSchema>;
