export { gapsOf, migrateFile } from './migrate';
export type { JsonRecord, Migration } from './migration';
export { openNewerReadOnly } from './open-newer';
export { openPlanText, type OpenPlanProblem } from './open-plan';
export { migrations } from './table';
