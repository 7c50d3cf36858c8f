import type { SubGoal } from '../schema';
import { type Day, parseDay } from '../time';

/** One row of a table of measurements that could be read. */
export interface ReadMeasurement {
  readonly row: number;
  readonly subGoalId: string;
  readonly day: Day;
  readonly value: number;
  readonly note: string;
}

/** A row that could not be read: its number from 1, what it says, and why. */
export interface RefusedRow {
  readonly row: number;
  readonly text: string;
  readonly reason: 'day' | 'value' | 'subGoal' | 'columns';
}

/** What a table holds. Empty lines and a first line of headings are passed over. */
export interface ReadMeasurements {
  readonly read: readonly ReadMeasurement[];
  readonly refused: readonly RefusedRow[];
}

/** Lines that are looked at; a sub-goal is measured once a day at most. */
const MOST_ROWS = 20_000;

/** Splits a line at its separator; a cell in double quotes may hold it, and doubled quotes stand for one. */
export function splitCells(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let index = 0; index < line.length; index += 1) {
    const sign = line[index] ?? '';
    if (sign === '"' && isQuoted && line[index + 1] === '"') {
      cell += '"';
      index += 1;
    } else if (sign === '"' && (isQuoted || cell === '')) {
      isQuoted = !isQuoted;
    } else if (sign === separator && !isQuoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += sign;
  }
  return [...cells, cell.trim()];
}

/** The separator that the first line holds most of; a semicolon when it holds none. */
function separatorOf(text: string): string {
  const first = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const counts = [';', '\t', ','].map((sign) => ({ sign, count: first.split(sign).length }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

/** Reads `2027-05-03`, `03.05.2027` and `3.5.2027`. */
function readDay(text: string): Day | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = german === null ? text : `${german[3] ?? ''}-${(german[2] ?? '').padStart(2, '0')}-${(german[1] ?? '').padStart(2, '0')}`;
  return parseDay(iso) === undefined ? undefined : iso;
}

/** Reads `1.234,5`, `1,234.5`, `12,5` and `12.5`; a single mark followed by three digits divides thousands. */
function readNumber(text: string): number | undefined {
  const compact = text.replaceAll(/[\s\u00a0%€]/g, '');
  if (!/^-?\d[\d.,]*$/.test(compact)) return undefined;
  const last = Math.max(compact.lastIndexOf(','), compact.lastIndexOf('.'));
  const isThousands = /^-?\d{1,3}([.,]\d{3})+$/.test(compact);
  const plain = last === -1 || isThousands ? compact.replaceAll(/[.,]/g, '') : `${compact.slice(0, last).replaceAll(/[.,]/g, '')}.${compact.slice(last + 1)}`;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function readRow(cells: readonly string[], row: number, text: string, subGoals: readonly SubGoal[], chosenId: string): ReadMeasurement | RefusedRow {
  const [dayText = '', valueText = '', nameText = '', note = ''] = cells;
  if (cells.length < 2) return { row, text, reason: 'columns' };
  const day = readDay(dayText);
  if (day === undefined) return { row, text, reason: 'day' };
  const value = readNumber(valueText);
  if (value === undefined) return { row, text, reason: 'value' };
  const named = subGoals.find((subGoal) => subGoal.name.toLowerCase() === nameText.toLowerCase());
  if (nameText !== '' && named === undefined) return { row, text, reason: 'subGoal' };
  return { row, subGoalId: named?.id ?? chosenId, day, value, note };
}

/**
 * Reads a table of measurements: day, value, and if wanted the name of the sub-goal and a note. Rows without a name belong to `chosenId`. The
 * separator (semicolon, tab or comma) is found from the first line; a first line whose day cannot be read is a heading.
 */
export function readMeasurementsCsv(text: string, subGoals: readonly SubGoal[], chosenId: string): ReadMeasurements {
  const separator = separatorOf(text);
  const read: ReadMeasurement[] = [];
  const refused: RefusedRow[] = [];
  for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).slice(0, MOST_ROWS).entries()) {
    if (line.trim() === '') continue;
    const found = readRow(splitCells(line, separator), index + 1, line, subGoals, chosenId);
    if (!('reason' in found)) read.push(found);
    else if (index > 0 || found.reason !== 'day') refused.push(found);
  }
  return { read, refused };
}
