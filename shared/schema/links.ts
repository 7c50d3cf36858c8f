import type { CollectionName, RecordOf } from './plan';

/**
 * A field by which records name other records. `inside` is the field that holds the id when `field` is a list of parts.
 * `whenGone` says what becomes of the record when the one it names is deleted: `clear` empties the reference (or takes it
 * out of the list), `removePart` takes out the part that holds it, `remove` deletes the record as well.
 */
export interface Link {
  readonly field: string;
  readonly inside: string | null;
  readonly target: CollectionName;
  readonly whenGone: 'clear' | 'removePart' | 'remove';
}

type LinkTable = { readonly [Name in CollectionName]: readonly LinkOf<Name>[] };
type LinkOf<Name extends CollectionName> = Link & { readonly field: keyof RecordOf<Name> & string };

function to<Field extends string>(field: Field, target: CollectionName): Link & { field: Field } {
  return { field, inside: null, target, whenGone: 'clear' };
}

function belongsTo<Field extends string>(field: Field, target: CollectionName): Link & { field: Field } {
  return { field, inside: null, target, whenGone: 'remove' };
}

function partTo<Field extends string>(field: Field, inside: string, target: CollectionName, whenGone: Link['whenGone']): Link & { field: Field } {
  return { field, inside, target, whenGone };
}

const content = [
  belongsTo('channelId', 'channels'),
  to('formatId', 'formats'),
  to('ownerId', 'people'),
  to('campaignId', 'campaigns'),
  to('pillarId', 'pillars'),
  to('labelIds', 'labels'),
] as const;

/**
 * Every reference that a plan checks. What is made for one brand or channel only goes with it: emptying its reference
 * would turn, say, a brand's budget cap into a cap on everything. `timeEntries.postId` and `stepId` are not here: what was
 * worked stays true when the post is gone. Nor are `posts.doneStepIds`: another format and back keeps what was done.
 */
export const linkTable: LinkTable = {
  brands: [],
  skills: [],
  people: [partTo('skills', 'skillId', 'skills', 'removePart')],
  absences: [belongsTo('personId', 'people')],
  closures: [],
  goals: [],
  subGoals: [to('goalIds', 'goals'), to('channelIds', 'channels'), to('activityIds', 'activities')],
  measurements: [belongsTo('subGoalId', 'subGoals')],
  audiences: [belongsTo('brandId', 'brands'), to('channelIds', 'channels')],
  listening: [belongsTo('brandId', 'brands'), to('postId', 'posts')],
  readinessAnswers: [],
  pillars: [],
  labels: [],
  hashtagGroups: [],
  formats: [to('goalIds', 'goals'), partTo('steps', 'skillId', 'skills', 'removePart'), partTo('steps', 'ownerId', 'people', 'clear')],
  channels: [belongsTo('brandId', 'brands'), to('defaultFormatId', 'formats'), to('goalIds', 'goals')],
  campaigns: [belongsTo('brandId', 'brands'), to('goalIds', 'goals'), to('responseOwnerId', 'people')],
  activities: [
    belongsTo('brandId', 'brands'),
    belongsTo('channelId', 'channels'),
    belongsTo('skillId', 'skills'),
    to('ownerId', 'people'),
    to('goalIds', 'goals'),
  ],
  series: content,
  posts: [...content, to('adaptedFromId', 'posts'), belongsTo('seriesId', 'series')],
  tasks: [to('skillId', 'skills'), to('ownerId', 'people')],
  timeEntries: [belongsTo('personId', 'people'), to('activityId', 'activities')],
  budgetLines: [belongsTo('brandId', 'brands')],
  budgetCaps: [belongsTo('brandId', 'brands')],
  scenarios: [],
  reviews: [],
  savedViews: [
    to('channelIds', 'channels'),
    to('brandIds', 'brands'),
    to('ownerIds', 'people'),
    to('campaignIds', 'campaigns'),
    to('pillarIds', 'pillars'),
    to('labelIds', 'labels'),
  ],
};
