export { applyCommand, type Applied, type Refusal } from './apply';
export { type AbsenceFields, setAbsence } from './builders/absences';
export { deleteRecord, dependentsOf, type RecordKey } from './builders/delete-record';
export {
  addActivityFromReference,
  addChannelFromReference,
  addFormatFromReference,
  addPersonFromReference,
  type NewChannel,
  type NewPerson,
} from './builders/from-reference';
export type { IdMaker } from './builders/id-maker';
export { addPost, deletePost, duplicatePost, movePost, type NewPost, planIdea, unplanPost } from './builders/posts';
export {
  addWeeklySeries,
  changeSeries,
  changeSeriesFromHere,
  deleteOccurrence,
  deleteSeries,
  deleteSeriesFromHere,
  editOccurrence,
  moveOccurrence,
  type NewWeeklySeries,
  restoreOccurrence,
  type SeriesChanges,
} from './builders/series';
export { add, batch, change, changeSettings, type Command, commandSchema, remove, type SingleCommand } from './command';
export { edit, type History, type Moved, redo, startHistory, type Step, undo } from './history';
