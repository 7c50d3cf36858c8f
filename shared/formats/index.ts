export { type JournalStop, type Replay, replayJournal, writeJournalLine } from './journal';
export { writePlanText } from './plan-text';
