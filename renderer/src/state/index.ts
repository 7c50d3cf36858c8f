export { changePreferences, type DialogName, languageOf, type Screen, useAppStore, useToday, type ViewName, viewNames } from './app-store';
export { answerCalendarRequests, askCalendar, type CalendarRequest } from './calendar-requests';
export { askLines, askPreview, startCoverage, useCoverageStore, useEffortOverview } from './coverage-store';
export { makeId } from './ids';
export { closePlan, createPlan, openExample, openRecent, openWithDialog, restoreBackup, revealPlanFile, savePlanCopy, showPlan, takeOpened } from './open-plan';
export { editPlan, editPlanWithToast, editsAnswered, redoStep, undoStep, useIsWritable, usePlan, usePlanStore } from './plan-store';
export { removeRecord } from './remove-record';
export { flushSession, useSessionState } from './session';
export { type Toast, useToastStore } from './toast-store';
