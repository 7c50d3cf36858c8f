import { z } from 'zod';
import { brandSchema, campaignSchema, channelSchema, formatSchema } from './channels';
import { budgetCapSchema, budgetLineSchema } from './money';
import { absenceSchema, closureSchema, personSchema, skillSchema } from './people';
import { hashtagGroupSchema } from './post-parts';
import { labelSchema, pillarSchema, postSchema, seriesSchema } from './posts';
import { idSchema, nameSchema } from './primitives';
import { savedViewSchema } from './saved-views';
import { settingsSchema } from './settings';
import { audienceSchema, goalSchema, listeningSchema, measurementSchema, readinessAnswerSchema, reviewSchema, scenarioSchema, subGoalSchema } from './strategy';
import { activitySchema, taskSchema, timeEntrySchema } from './work';

/** The schema of one record of every collection of a plan. */
export const recordSchemas = {
  brands: brandSchema,
  skills: skillSchema,
  people: personSchema,
  absences: absenceSchema,
  closures: closureSchema,
  goals: goalSchema,
  subGoals: subGoalSchema,
  measurements: measurementSchema,
  audiences: audienceSchema,
  listening: listeningSchema,
  readinessAnswers: readinessAnswerSchema,
  pillars: pillarSchema,
  labels: labelSchema,
  hashtagGroups: hashtagGroupSchema,
  formats: formatSchema,
  channels: channelSchema,
  campaigns: campaignSchema,
  activities: activitySchema,
  series: seriesSchema,
  posts: postSchema,
  tasks: taskSchema,
  timeEntries: timeEntrySchema,
  budgetLines: budgetLineSchema,
  budgetCaps: budgetCapSchema,
  scenarios: scenarioSchema,
  reviews: reviewSchema,
  savedViews: savedViewSchema,
} as const;

/** Name of a collection of records in a plan. */
export type CollectionName = keyof typeof recordSchemas;

/** A record of the collection `Name`. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof recordSchemas)[Name]>;

/** Names of all collections, in the order in which a plan file lists them. */
export const collectionNames = Object.keys(recordSchemas) as readonly CollectionName[];

/** The most records of one kind that a plan may hold. */
export const MAXIMUM_RECORDS = 200_000;

function collection<Schema extends z.ZodType>(schema: Schema, meaning: string) {
  return z.array(schema).max(MAXIMUM_RECORDS).default([]).describe(meaning);
}

/** The whole plan: settings and one list per collection. Lists keep the order in which records were made. */
export const planSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  settings: settingsSchema,
  brands: collection(recordSchemas.brands, 'Presences planned for; a business has one, an agency one per client'),
  skills: collection(recordSchemas.skills, 'What people can do and work asks for'),
  people: collection(recordSchemas.people, 'Who works on the plan'),
  absences: collection(recordSchemas.absences, 'Days on which somebody is away'),
  closures: collection(recordSchemas.closures, 'Days on which the whole business is closed, on top of public holidays'),
  goals: collection(recordSchemas.goals, 'What is to be reached'),
  subGoals: collection(recordSchemas.subGoals, 'Measurable parts of goals'),
  measurements: collection(recordSchemas.measurements, 'Values of indicators'),
  audiences: collection(recordSchemas.audiences, 'Whom to reach'),
  listening: collection(recordSchemas.listening, 'What was heard about the business'),
  readinessAnswers: collection(recordSchemas.readinessAnswers, 'Answers to the questions before the launch'),
  pillars: collection(recordSchemas.pillars, 'Lasting subjects of posts'),
  labels: collection(recordSchemas.labels, 'Free marks on posts'),
  hashtagGroups: collection(recordSchemas.hashtagGroups, 'Hashtags that are often used together'),
  formats: collection(recordSchemas.formats, 'Kinds of posts with their production steps'),
  channels: collection(recordSchemas.channels, 'Places to publish, with their rhythm'),
  campaigns: collection(recordSchemas.campaigns, 'Groups of posts with a common aim and period'),
  activities: collection(recordSchemas.activities, 'Work that is not tied to a post'),
  series: collection(recordSchemas.series, 'Rules that yield posts'),
  posts: collection(recordSchemas.posts, 'Single posts and ideas'),
  tasks: collection(recordSchemas.tasks, 'Open points with a day'),
  timeEntries: collection(recordSchemas.timeEntries, 'Minutes really worked'),
  budgetLines: collection(recordSchemas.budgetLines, 'Money that goes out'),
  budgetCaps: collection(recordSchemas.budgetCaps, 'The most that may be spent'),
  scenarios: collection(recordSchemas.scenarios, 'Named lists of edits on top of the plan'),
  reviews: collection(recordSchemas.reviews, 'Looks back that were made'),
  savedViews: collection(recordSchemas.savedViews, 'Named choices of posts for the calendar'),
});

/** The whole plan. Treat it as frozen: edits make a new one. */
export type Plan = z.infer<typeof planSchema>;

/** A plan as a person may write it by hand: everything with a default may be left out. */
export type PlanInput = z.input<typeof planSchema>;

/** Version of the shape of plan files that this program writes. Raise it only together with a migration. */
export const PLAN_VERSION = 1;

/** What stands in a `*.taktplan` file. `revision` counts the edits that the plan has seen; the journal goes on from it. */
export const planFileSchema = z.strictObject({
  format: z.literal('taktplan').describe('Says that the file is a plan'),
  version: z.literal(PLAN_VERSION).describe('Version of the shape of the file'),
  revision: z.int().min(0).default(0).describe('Number of edits that the plan has seen; leave it out in a new plan'),
  plan: planSchema,
});

/** What stands in a `*.taktplan` file. */
export type PlanFile = z.infer<typeof planFileSchema>;
