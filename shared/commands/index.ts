export { applyCommand, type Applied, type Refusal } from './apply';
export { add, batch, change, changeSettings, type Command, commandSchema, remove, type SingleCommand } from './command';
export { edit, type History, type Moved, redo, startHistory, type Step, undo } from './history';
