import { addDays } from '../../time';
import { namesValue, numberValue, shareValue } from '../values';
import { no, type ProgramAnswer, type ProgramAnswers, type ReadinessContext, unneeded, yes } from './context';

const FOUR_WEEKS = 28;
const TWO_WEEKS = 14;

/** Statuses of posts that may go out. */
const READY = ['approved', 'scheduled', 'published'];

/** From so many percent on a presence is advertising. Our own judgement after the sources' "not only advertising". */
const MOSTLY_PERCENT = 60;

/** Questions about what is published. */
export const contentAnswers: ProgramAnswers = {
  'rq-16': fourWeeksPlanned,
  'rq-17': twoWeeksReady,
  'rq-18': mixture,
};

/** Every channel with a minimum has at least that many posts in the first four weeks. */
function fourWeeksPlanned({ plan, posts, launch }: ReadinessContext): ProgramAnswer {
  const until = addDays(launch, FOUR_WEEKS - 1);
  const soon = posts.filter((post) => post.day >= launch && post.day <= until);
  if (soon.length === 0) return no('readiness.content.nothing');
  const short = plan.channels.filter((channel) => soon.filter((post) => post.channelId === channel.id).length < Math.floor(channel.cadence.minimum * 4));
  return short.length === 0
    ? yes('readiness.content.planned', { count: numberValue(soon.length) })
    : no('readiness.content.gaps', { names: namesValue(short.map((channel) => channel.name)) });
}

function twoWeeksReady({ posts, launch }: ReadinessContext): ProgramAnswer {
  const until = addDays(launch, TWO_WEEKS - 1);
  const soon = posts.filter((post) => post.day >= launch && post.day <= until);
  if (soon.length === 0) return no('readiness.content.nothing');
  const ready = soon.filter((post) => READY.includes(post.status));
  const values = { ready: numberValue(ready.length), count: numberValue(soon.length) };
  return ready.length === soon.length ? yes('readiness.content.ready', values) : no('readiness.content.unready', values);
}

/** Share of advertising among posts of which the plan knows how they talk; without any a person answers. */
function mixture({ plan, posts }: ReadinessContext): ProgramAnswer | null {
  const talkOf = new Map(plan.formats.map((format) => [format.id, format.talk]));
  const known = posts.flatMap((post) => post.talk ?? talkOf.get(post.formatId ?? '') ?? []);
  if (posts.length === 0) return unneeded('readiness.content.nothing');
  if (known.length === 0) return null;
  const selling = known.filter((talk) => talk === 'advertising').length;
  const share = { share: shareValue(selling, known.length) };
  if (selling * 100 >= known.length * MOSTLY_PERCENT) return no('readiness.content.advertising', share);
  return known.some((talk) => talk === 'dialogue') ? yes('readiness.content.mixed', share) : no('readiness.content.noDialogue', share);
}
