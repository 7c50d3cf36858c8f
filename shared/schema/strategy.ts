import { z } from 'zod';
import { daySchema, goalIdsSchema, idSchema, nameSchema, textSchema } from './primitives';

/** What is to be reached. `points` weigh goals against each other. */
export const goalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  catalogueId: z.string().max(40).nullable().default(null).describe('Names the goal of the catalogue that it was made from'),
  points: z.int().min(0).max(1000).default(1).describe('Weight against other goals'),
  notes: textSchema,
});

/** What is to be reached. */
export type Goal = z.infer<typeof goalSchema>;

/** A measurable part of one or more goals, and what works for it. */
export const subGoalSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  goalIds: goalIdsSchema,
  indicatorId: z.string().max(40).nullable().default(null).describe('Names the indicator of the catalogue; null: one of its own'),
  indicator: z.string().max(200).default('').describe('What is measured'),
  unit: z.string().max(40).default(''),
  direction: z.enum(['up', 'down']).default('up').describe('Whether more or less of it is better'),
  baseline: z.number().nullable().default(null).describe('Value at the start'),
  target: z.number().nullable().default(null).describe('Value to reach'),
  deadline: daySchema.nullable().default(null).describe('Day until which it is to be reached'),
  channelIds: z.array(idSchema).max(100).default([]).describe('Ids of the channels that work for it'),
  activityIds: z.array(idSchema).max(100).default([]).describe('Ids of the activities that work for it'),
});

/** A measurable part of one or more goals. */
export type SubGoal = z.infer<typeof subGoalSchema>;

/** A value of a sub-goal's indicator on a day. */
export const measurementSchema = z.strictObject({
  id: idSchema,
  subGoalId: idSchema,
  day: daySchema,
  value: z.number().describe('In the unit of the sub-goal'),
  note: z.string().max(500).default(''),
});

/** A value of a sub-goal's indicator on a day. */
export type Measurement = z.infer<typeof measurementSchema>;

const ageSchema = z.int().min(0).max(120).nullable().default(null);

/** Whom to reach, and on which channels they are. */
export const audienceSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  brandId: idSchema.nullable().default(null),
  ageFrom: ageSchema.describe('Youngest age; null: open'),
  ageUntil: ageSchema.describe('Oldest age; null: open'),
  place: z.string().max(200).default('').describe('Where they live or work'),
  needs: textSchema.describe('What they need and ask for'),
  channelIds: z.array(idSchema).max(100).default([]),
  notes: textSchema,
});

/** Whom to reach. */
export type Audience = z.infer<typeof audienceSchema>;

/** Something heard: where the business or its subject is talked about. `postId` is the idea that was made of it. */
export const listeningSchema = z.strictObject({
  id: idSchema,
  day: daySchema,
  place: z.string().max(200).default('').describe('Where it was heard, such as a network, a forum or a shop'),
  link: z.string().max(2000).default(''),
  who: z.string().max(200).default('').describe('Who said it'),
  kind: z.enum(['mention', 'question', 'criticism', 'praise', 'leader', 'ambassador', 'competitor']).default('mention'),
  tone: z.enum(['positive', 'neutral', 'negative']).default('neutral'),
  text: textSchema,
  brandId: idSchema.nullable().default(null),
  postId: idSchema.nullable().default(null).describe('The idea that was made of it'),
});

/** Something heard. */
export type Listening = z.infer<typeof listeningSchema>;

/** A person's answer to a readiness question that the program cannot answer from the plan, or an answer that stands against the program's. */
export const readinessAnswerSchema = z.strictObject({
  id: idSchema,
  questionId: z.string().min(1).max(40),
  answer: z.enum(['yes', 'no', 'unneeded']).describe('unneeded: the question does not apply to this plan'),
  note: z.string().max(2000).default(''),
  day: daySchema.nullable().default(null).describe('Day of the answer'),
});

/** A person's answer to a readiness question. */
export type ReadinessAnswer = z.infer<typeof readinessAnswerSchema>;

/** A look back that was made: over which days, and what was learned. */
export const reviewSchema = z.strictObject({
  id: idSchema,
  span: z.enum(['week', 'month', 'quarter']),
  from: daySchema.describe('First day that it looks at'),
  day: daySchema.describe('Day on which it was made'),
  notes: textSchema,
});

/** A look back that was made. */
export type Review = z.infer<typeof reviewSchema>;

const editsSchema = z.array(z.record(z.string(), z.json())).max(100_000).default([]);

/**
 * A named list of edits on top of the plan; the commands room says what an edit is and checks it. `inverses` hold what each edit took
 * back when it was made, so that a plan that has changed underneath is noticed; they may be left out.
 */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  notes: textSchema,
  commands: editsSchema.describe('Edits, in the order in which they are made'),
  inverses: editsSchema.describe('What takes each edit back, in the same order; empty: not known'),
});

/** A named list of edits on top of the plan. */
export type Scenario = z.infer<typeof scenarioSchema>;
