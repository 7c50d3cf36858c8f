import { z } from 'zod';
import { brandSchema, campaignSchema, channelSchema, formatSchema } from './channels';
import { budgetCapSchema, budgetLineSchema } from './money';
import { absenceSchema, closureSchema, personSchema, skillSchema } from './people';
import { labelSchema, pillarSchema, postSchema, seriesSchema } from './posts';
import { idSchema, nameSchema } from './primitives';
import { settingsSchema } from './settings';
import { audienceSchema, goalSchema, scenarioSchema, subGoalSchema } from './strategy';
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
  audiences: audienceSchema,
  pillars: pillarSchema,
  labels: labelSchema,
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
} as const;

/** Name of a collection of records in a plan. */
export type CollectionName = keyof typeof recordSchemas;

/** A record of the collection `Name`. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof recordSchemas)[Name]>;

/** Names of all collections, in the order in which a plan file lists them. */
export const collectionNames = Object.keys(recordSchemas) as readonly CollectionName[];

/** The most records of one kind that a plan may hold. */
export const MAXIMUM_RECORDS = 200_000;

function collection<Schema extends z.ZodType>(schema: Schema): z.ZodDefault<z.ZodArray<Schema>> {
  return z.array(schema).max(MAXIMUM_RECORDS).default([]);
}

/** The whole plan: settings and one list per collection. Lists keep the order in which records were made. */
export const planSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  settings: settingsSchema,
  brands: collection(recordSchemas.brands),
  skills: collection(recordSchemas.skills),
  people: collection(recordSchemas.people),
  absences: collection(recordSchemas.absences),
  closures: collection(recordSchemas.closures),
  goals: collection(recordSchemas.goals),
  subGoals: collection(recordSchemas.subGoals),
  audiences: collection(recordSchemas.audiences),
  pillars: collection(recordSchemas.pillars),
  labels: collection(recordSchemas.labels),
  formats: collection(recordSchemas.formats),
  channels: collection(recordSchemas.channels),
  campaigns: collection(recordSchemas.campaigns),
  activities: collection(recordSchemas.activities),
  series: collection(recordSchemas.series),
  posts: collection(recordSchemas.posts),
  tasks: collection(recordSchemas.tasks),
  timeEntries: collection(recordSchemas.timeEntries),
  budgetLines: collection(recordSchemas.budgetLines),
  budgetCaps: collection(recordSchemas.budgetCaps),
  scenarios: collection(recordSchemas.scenarios),
});

/** The whole plan. Treat it as frozen: edits make a new one. */
export type Plan = z.infer<typeof planSchema>;

/** A plan as a person may write it by hand: everything with a default may be left out. */
export type PlanInput = z.input<typeof planSchema>;

/** Version of the shape of plan files that this program writes. Raise it only together with a migration. */
export const PLAN_VERSION = 1;

/** What stands in a `*.taktplan` file. `revision` counts the edits that the plan has seen; the journal goes on from it. */
export const planFileSchema = z.strictObject({
  format: z.literal('taktplan'),
  version: z.literal(PLAN_VERSION),
  revision: z.int().min(0).default(0),
  plan: planSchema,
});

/** What stands in a `*.taktplan` file. */
export type PlanFile = z.infer<typeof planFileSchema>;
