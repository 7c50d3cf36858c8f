export { type JournalStop, replayJournal, writeJournalLine } from './journal';
export { planJsonSchema } from './plan-json-schema';
export { writePlanText } from './plan-text';
export { readMeasurementsCsv, type ReadMeasurement, type ReadMeasurements, type RefusedRow, splitCells } from './measurements-csv';
