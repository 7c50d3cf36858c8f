import type { Absence } from '../../schema';
import { add, change, type Command } from '../command';
import type { IdMaker } from './id-maker';

/** What an absence needs; with an `id` it is one that is already there. */
export type AbsenceFields = Pick<Absence, 'personId' | 'from' | 'until'> & Partial<Absence>;

/** Enters an absence of a person, or changes the one whose id is given. */
export function setAbsence(absence: AbsenceFields, newId: IdMaker): Command {
  const { id, ...fields } = absence;
  return id === undefined ? add('absences', { ...fields, id: newId() }) : change('absences', id, fields);
}
