import { z } from 'zod';
import { daySchema, goalIdsSchema, idSchema, nameSchema, textSchema } from './primitives';

/** What is to be reached. `points` weigh goals against each other. */
export const goalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  catalogueId: z.string().max(40).nullable().default(null),
  points: z.int().min(0).max(1000).default(1).describe('Weight against other goals'),
});

/** A measurable part of one or more goals. */
export const subGoalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  goalIds: goalIdsSchema,
  indicator: z.string().max(200).default(''),
  unit: z.string().max(40).default(''),
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
  deadline: daySchema.nullable().default(null),
});

/** Whom to reach, and on which channels they are. */
export const audienceSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  brandId: idSchema.nullable().default(null),
  channelIds: z.array(idSchema).max(100).default([]),
  notes: textSchema,
});

/** A named list of edits on top of the plan; the commands room says what an edit is and checks it. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  commands: z.array(z.record(z.string(), z.json())).max(100_000).default([]),
});
