export type { Campaign, Channel, Format, Step } from './channels';
export { newPlan } from './new-plan';
export type { BudgetCap, BudgetCategory, BudgetLine } from './money';
export type { Absence, Employment, Person, Region, WorkingHours } from './people';
export {
  collectionNames,
  MAXIMUM_RECORDS,
  PLAN_VERSION,
  planFileSchema,
  planSchema,
  recordSchemas,
  type CollectionName,
  type Plan,
  type PlanFile,
  type PlanInput,
  type RecordOf,
} from './plan';
export type { ApprovedContent, Medium, Utm } from './post-parts';
export type { Post, Series } from './posts';
export { daySchema, idSchema, nameSchema, talks, type Estimate, type PostStatus, type Talk } from './primitives';
export { type Link, linkTable } from './links';
export { recordsOf, referencesOf, userOf } from './references';
export { checkShape } from './schema-problems';
export type { SavedView } from './saved-views';
export { settingsSchema, type Settings, type StatusLook } from './settings';
export type { Audience, Goal, Listening, Measurement, ReadinessAnswer, Review, Scenario, SubGoal } from './strategy';
export { checkPlan, validatePlan, validatePlanFile } from './validate-plan';
export type { Activity, Rhythm } from './work';
