export { openSession, type PlanSession, type PlanWork } from './plan-session';
export { recordChanges, versionsOf } from './record-changes';
export type { QuickReport } from './session-findings';
export type { EditPreview, WeekChange } from './session-preview';
