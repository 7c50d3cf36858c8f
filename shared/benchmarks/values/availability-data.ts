import { own } from './reference-value';

/** Share of the attended time that can be planned; the rest goes to meetings, mail and breaks. */
export const plannedShare = own('av-focus', [0.7, 0.8, 0.85], 'ratio', ['yuhiro-prod'], 'reference.note.plannedShare');
