import type { Campaign } from '../../schema';
import { namesValue } from '../values';
import { no, type ProgramAnswer, type ProgramAnswers, type ReadinessContext, unneeded, yes } from './context';

type Risk = NonNullable<Campaign['risk']>;

/** Questions about campaigns that ask people to take part: their risk check and response plan answer. */
export const campaignAnswers: ProgramAnswers = {
  'rq-26': (context) => thoughtThrough(context, ({ risk }) => isFilled(risk, 'turnedRound')),
  'rq-27': (context) => thoughtThrough(context, ({ risk }) => isFilled(risk, 'conditions')),
  'rq-28': (context) => thoughtThrough(context, ({ risk }) => isFilled(risk, 'worstResult')),
  'rq-29': (context) => thoughtThrough(context, ({ response }) => (response?.never ?? '') !== ''),
  'rq-30': ({ plan: { campaigns } }) => {
    const planned = campaigns.filter(({ response, responseOwnerId }) => responseOwnerId !== null && response !== null && response.steps !== '' && response.withinHours !== null);
    return planned.length === 0 ? null : yes('readiness.campaign.response', { names: namesValue(planned.map(({ name }) => name)) });
  },
};

function isFilled(risk: Risk | null, field: Exclude<keyof Risk, 'isDone'>): boolean {
  return risk !== null && risk[field] !== '';
}

function thoughtThrough({ plan: { campaigns } }: ReadinessContext, isDone: (campaign: Campaign) => boolean): ProgramAnswer {
  const asking = campaigns.filter((campaign) => campaign.takesPart);
  if (asking.length === 0) return unneeded('readiness.campaign.none');
  const open = asking.filter((campaign) => !isDone(campaign));
  return open.length === 0
    ? yes('readiness.campaign.done', { names: namesValue(asking.map(({ name }) => name)) })
    : no('readiness.campaign.open', { names: namesValue(open.map(({ name }) => name)) });
}
