import type { Activity } from '../../schema';
import { namesValue } from '../values';
import { no, type ProgramAnswers, yes } from './context';

const OFTEN_ENOUGH: readonly Activity['rhythm'][] = ['daily', 'weekly', 'monthly'];

/** Questions about looking back. */
export const controlAnswers: ProgramAnswers = {
  'rq-34': ({ plan: { activities } }) => {
    const found = activities.filter(({ kind, rhythm, minutes }) => kind === 'reporting' && OFTEN_ENOUGH.includes(rhythm) && minutes.high > 0);
    return found.length === 0 ? no('readiness.control.none') : yes('readiness.control.planned', { names: namesValue(found.map(({ name }) => name)) });
  },
};
