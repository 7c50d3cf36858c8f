import { daysBetween } from '../../time';
import { namesValue, numberValue } from '../values';
import { no, type ProgramAnswers, yes } from './context';

/** How long one has to listen before it counts, in days. Two weeks is the least that the hint asks for. */
const LISTENING_DAYS = 14;

/** Questions about audiences and what they say. */
export const audienceAnswers: ProgramAnswers = {
  'rq-05': ({ plan: { audiences } }) => {
    if (audiences.length === 0) return no('readiness.audience.none');
    const vague = audiences.filter(({ ageFrom, ageUntil, place, needs }) => (ageFrom === null && ageUntil === null) || place === '' || needs === '');
    return vague.length === 0
      ? yes('readiness.audience.described', { names: namesValue(audiences.map((audience) => audience.name)) })
      : no('readiness.audience.vague', { names: namesValue(vague.map((audience) => audience.name)) });
  },
  'rq-06': ({ plan: { audiences, channels } }) => {
    if (audiences.length === 0) return no('readiness.audience.none');
    const reached = new Set(audiences.flatMap((audience) => audience.channelIds));
    const without = channels.filter((channel) => !reached.has(channel.id));
    return without.length === 0 ? yes('readiness.audience.everywhere') : no('readiness.audience.channelWithout', { names: namesValue(without.map((channel) => channel.name)) });
  },
  'rq-07': ({ plan: { listening } }) => {
    const days = listening.map((entry) => entry.day).sort();
    const [first] = days;
    const last = days.at(-1);
    if (first === undefined || last === undefined) return null;
    const span = daysBetween(first, last) + 1;
    const values = { count: numberValue(listening.length), days: numberValue(span) };
    return span >= LISTENING_DAYS ? yes('readiness.audience.listened', values) : no('readiness.audience.listenedShort', values);
  },
  'rq-08': ({ plan: { listening } }) => {
    const known = listening.filter(({ kind }) => kind === 'leader' || kind === 'ambassador');
    return known.length === 0 ? null : yes('readiness.audience.leaders', { count: numberValue(known.length) });
  },
};
