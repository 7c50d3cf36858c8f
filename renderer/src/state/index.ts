export { changePreferences, type DialogName, languageOf, type Screen, useAppStore, useToday, type ViewName, viewNames } from './app-store';
export { askLines, startCoverage, useCoverageStore, useEffortOverview } from './coverage-store';
export { makeId } from './ids';
export { closePlan, createPlan, openExample, openRecent, openWithDialog, restoreBackup, revealPlanFile, savePlanCopy, showPlan, takeOpened } from './open-plan';
export { editPlan, editPlanWithToast, editsAnswered, redoStep, undoStep, useIsWritable, usePlan, usePlanStore } from './plan-store';
export { flushSession, useSessionState } from './session';
export { type Toast, useToastStore } from './toast-store';
