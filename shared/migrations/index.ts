export type { EnvelopeProblem } from './envelope';
export { gapsOf, migrateFile } from './migrate';
export type { JsonRecord, Migration } from './migration';
export { openNewerReadOnly } from './open-newer';
export { openPlanText, type OpenPlanProblem, type ReadPlan } from './open-plan';
export { migrations } from './table';
