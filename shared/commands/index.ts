export { applyCommand, type Refusal } from './apply';
export { setAbsence } from './builders/absences';
export { deleteRecord, dependentsOf } from './builders/delete-record';
export {
  addActivityFromReference,
  addChannelFromReference,
  addFormatFromReference,
  addPersonFromReference,
} from './builders/from-reference';
export type { IdMaker } from './builders/id-maker';
export { addPost, deletePost, duplicatePost, movePost, planIdea, unplanPost } from './builders/posts';
export {
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
export { add, batch, change, changeSettings, type Command, commandSchema, remove, type SingleCommand } from './command';
export { edit, type History, type Moved, redo, startHistory, undo } from './history';
