import { BugError } from '@shared/util';
import type { ActionCard } from './action-card';
import { calendarBoard } from './cards/calendar-board';
import { calendarChannelWeeks } from './cards/calendar-channel-weeks';
import { calendarDay } from './cards/calendar-day';
import { calendarFarBack } from './cards/calendar-far-back';
import { calendarFarForward } from './cards/calendar-far-forward';
import { calendarFourWeeks } from './cards/calendar-four-weeks';
import { calendarGoTo } from './cards/calendar-go-to';
import { calendarList } from './cards/calendar-list';
import { calendarMonth } from './cards/calendar-month';
import { calendarNewPost } from './cards/calendar-new-post';
import { calendarNext } from './cards/calendar-next';
import { calendarPrevious } from './cards/calendar-previous';
import { calendarQuarter } from './cards/calendar-quarter';
import { calendarToday } from './cards/calendar-today';
import { calendarWeek } from './cards/calendar-week';
import { calendarYear } from './cards/calendar-year';
import { closePlanAction } from './cards/close-plan';
import { findAnything } from './cards/find-anything';
import { languageDe } from './cards/language-de';
import { languageEn } from './cards/language-en';
import { languageSystem } from './cards/language-system';
import { newPlan } from './cards/new-plan';
import { openExampleAction } from './cards/open-example';
import { openPalette } from './cards/open-palette';
import { openPlan } from './cards/open-plan';
import { openRecentAction } from './cards/open-recent';
import { redoAction } from './cards/redo';
import { renamePlan } from './cards/rename-plan';
import { revealFile } from './cards/reveal-file';
import { saveCopy } from './cards/save-copy';
import { showAbout } from './cards/show-about';
import { showBackups } from './cards/show-backups';
import { showShortcuts } from './cards/show-shortcuts';
import { themeDark } from './cards/theme-dark';
import { themeLight } from './cards/theme-light';
import { themeSystem } from './cards/theme-system';
import { undoAction } from './cards/undo';
import { postSelectAll } from './cards/post-select-all';
import { postClearSelection } from './cards/post-clear-selection';
import { postCopy } from './cards/post-copy';
import { postPaste } from './cards/post-paste';
import { postDuplicate } from './cards/post-duplicate';
import { postToIdeas } from './cards/post-to-ideas';
import { postDelete } from './cards/post-delete';
import { weekCopy } from './cards/week-copy';
import { weekRepeat } from './cards/week-repeat';
import { moveFromHere } from './cards/move-from-here';
import { postStatusCards } from './cards/post-status';
import { viewBudget } from './cards/view-budget';
import { viewCalendar } from './cards/view-calendar';
import { viewCoverage } from './cards/view-coverage';
import { viewEffort } from './cards/view-effort';
import { viewRepairs } from './cards/view-repairs';
import { viewRoom } from './cards/view-room';
import { viewSettings } from './cards/view-settings';
import { leaveScenario } from './cards/leave-scenario';
import { viewAudiences } from './cards/view-audiences';
import { viewMeasure } from './cards/view-measure';
import { viewGoals } from './cards/view-goals';
import { viewReadiness } from './cards/view-readiness';
import { viewScenarios } from './cards/view-scenarios';
import { viewStress } from './cards/view-stress';
import { viewTeam } from './cards/view-team';

/** All actions, in the order in which menus list them. */
export const actionCards: readonly ActionCard[] = [
  newPlan,
  openPlan,
  openRecentAction,
  openExampleAction,
  renamePlan,
  saveCopy,
  showBackups,
  revealFile,
  closePlanAction,
  undoAction,
  redoAction,
  leaveScenario,
  findAnything,
  openPalette,
  viewCoverage,
  viewRepairs,
  viewStress,
  viewRoom,
  viewScenarios,
  viewCalendar,
  viewEffort,
  viewTeam,
  viewBudget,
  viewGoals,
  viewAudiences,
  viewReadiness,
  viewMeasure,
  viewSettings,
  calendarNewPost,
  calendarToday,
  calendarPrevious,
  calendarNext,
  calendarFarBack,
  calendarFarForward,
  calendarGoTo,
  calendarDay,
  calendarWeek,
  calendarFourWeeks,
  calendarMonth,
  calendarQuarter,
  calendarYear,
  calendarList,
  calendarBoard,
  calendarChannelWeeks,
  postSelectAll,
  postClearSelection,
  postCopy,
  postPaste,
  postDuplicate,
  postToIdeas,
  postDelete,
  ...postStatusCards,
  weekCopy,
  weekRepeat,
  moveFromHere,
  themeSystem,
  themeLight,
  themeDark,
  languageSystem,
  languageDe,
  languageEn,
  showShortcuts,
  showAbout,
];

const cardsById = new Map(actionCards.map((card) => [card.id, card]));
if (cardsById.size !== actionCards.length) throw new BugError('two actions have the same id');

/** The card of an id; undefined when there is none (a message from an older menu). */
export function findAction(id: string): ActionCard | undefined {
  return cardsById.get(id);
}
