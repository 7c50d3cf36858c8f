import type { SkillKey } from './skills';
import type { FormatId, ProductionActivity } from './format-reference';

type Days = readonly [from: number, to: number];
type Windows = Readonly<Record<ProductionActivity, Days>>;

/**
 * When work is done, in working days relative to publication. Our own proposal: posts are scheduled on the working day before at the
 * earliest, so that a post on a weekend or holiday needs nobody that day; the bigger the piece, the earlier it starts.
 */
const quick: Windows = {
  ideation: [-5, -3],
  copy: [-4, -2],
  design: [-4, -2],
  shooting: [-4, -2],
  editing: [-3, -1],
  approval: [-2, -1],
  publishing: [-1, 0],
  followup: [0, 1],
};

const usual: Windows = {
  ...quick,
  ideation: [-8, -5],
  copy: [-6, -3],
  shooting: [-7, -4],
  design: [-5, -2],
  editing: [-5, -2],
};

const film: Windows = { ...usual, ideation: [-10, -7], copy: [-9, -6], shooting: [-8, -5], design: [-6, -3], editing: [-6, -2] };

const article: Windows = {
  ideation: [-15, -10],
  copy: [-12, -5],
  shooting: [-10, -5],
  design: [-6, -3],
  editing: [-5, -2],
  approval: [-4, -1],
  publishing: [-1, 0],
  followup: [0, 2],
};

const windowsByFormat: Readonly<Record<FormatId, Windows>> = {
  text_post: quick,
  story: { ...quick, ideation: [-4, -2], copy: [-3, -1], design: [-2, -1], shooting: [-3, -1], editing: [-2, -1], approval: [-1, 0] },
  pin: quick,
  profile_update: quick,
  channel_message: quick,
  image_post: usual,
  carousel: usual,
  short_video: film,
  long_video: { ...article, ideation: [-20, -14], copy: [-17, -11], shooting: [-13, -8], design: [-9, -4], editing: [-9, -3] },
  blog_article: article,
  newsletter: { ...article, ideation: [-10, -7], copy: [-8, -4], shooting: [-8, -4], editing: [-4, -2], approval: [-3, -1] },
  podcast_episode: { ...article, copy: [-12, -8], shooting: [-9, -6], editing: [-7, -3] },
  livestream: { ...article, ideation: [-20, -10], copy: [-10, -5], design: [-8, -3], shooting: [0, 0], editing: [0, 2] },
  infographic: { ...article, copy: [-12, -8], design: [-10, -3], editing: [-4, -2] },
};

/** First and last working day of an activity, relative to the day of publication. */
export function windowOf(formatId: FormatId, activity: ProductionActivity): { from: number; to: number } {
  const [from, to] = windowsByFormat[formatId][activity];
  return { from, to };
}

/** Who does what, unless a format says otherwise. */
const usualSkill: Readonly<Record<ProductionActivity, SkillKey>> = {
  ideation: 'text',
  copy: 'text',
  design: 'design',
  shooting: 'recording',
  editing: 'design',
  approval: 'approval',
  publishing: 'community',
  followup: 'community',
};

interface Need {
  readonly skill?: SkillKey;
  readonly level?: 1 | 2;
}

/** Where a format needs another skill or somebody who works alone (level 2). */
const needsByFormat: Partial<Readonly<Record<FormatId, Partial<Readonly<Record<ProductionActivity, Need>>>>>> = {
  text_post: { editing: { skill: 'text' } },
  channel_message: { editing: { skill: 'text' } },
  short_video: { editing: { skill: 'editing' } },
  long_video: { shooting: { level: 2 }, editing: { skill: 'editing', level: 2 } },
  podcast_episode: { editing: { skill: 'editing', level: 2 } },
  livestream: { shooting: { level: 2 }, editing: { skill: 'editing' } },
  blog_article: { copy: { level: 2 }, editing: { skill: 'text' } },
  newsletter: { copy: { level: 2 } },
  infographic: { design: { level: 2 } },
};

/** The skill and the least level that an activity of a format asks for. Our own proposal. */
export function needOf(formatId: FormatId, activity: ProductionActivity): { skill: SkillKey; level: 1 | 2 } {
  const need = needsByFormat[formatId]?.[activity];
  return { skill: need?.skill ?? usualSkill[activity], level: need?.level ?? 1 };
}
