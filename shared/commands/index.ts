export { applyCommand, type Refusal } from './apply';
export { setAbsence } from './builders/absences';
export { addAdaptation, adaptationGroup, changeWithAdaptations, moveGroup, type NewAdaptation, ownFields, type SharedField } from './builders/adaptations';
export { type Copies, copyPosts } from './builders/copy-posts';
export { deleteRecord, dependentsOf } from './builders/delete-record';
export {
  addActivityFromReference,
  addChannelFromReference,
  addFormatFromReference,
  addPersonFromReference,
} from './builders/from-reference';
export type { IdMaker } from './builders/id-maker';
export {
  changePosts,
  labelPosts,
  movePosts,
  type NewPostId,
  type PostFields,
  type PostKey,
  postRecords,
  removePosts,
  type Shift,
  unplanPosts,
} from './builders/many-posts';
export { addPost, deletePost, duplicatePost, movePost, planIdea, unplanPost } from './builders/posts';
export { occurrenceKey, renameInEntries } from './builders/occurrence-entries';
export {
  addSeries,
  addWeeklySeries,
  changeSeries,
  changeSeriesFromHere,
  deleteOccurrence,
  deleteSeries,
  deleteSeriesFromHere,
  editOccurrence,
  moveOccurrence,
  restoreOccurrence,
} from './builders/series';
export { type ShiftedPosts, shiftPosts, type ShiftWish } from './builders/shift-posts';
export { correctEstimates, type Correction } from './builders/correct-estimates';
export { answerQuestion, type QuestionTask, taskFromQuestion } from './builders/readiness';
export { addScenarioStep, adoptScenario, adoptScenarioSteps, copyScenarioSteps, dropScenarioSteps } from './builders/scenarios';
export { replayScenario, type Replayed, type ScenarioConflict } from './scenario';
export { add, batch, change, changeSettings, type Command, commandSchema, remove, type SingleCommand } from './command';
export { edit, type History, type Moved, redo, startHistory, undo } from './history';
