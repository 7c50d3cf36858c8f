import type { ProblemPath } from '../util';
import type { CollectionName, Plan, RecordOf } from './plan';

/** A place in a record that names another record. */
export interface Reference {
  readonly path: ProblemPath;
  readonly target: CollectionName;
  readonly id: string;
}

type Link = readonly [path: ProblemPath, target: CollectionName, id: string | null];

type LinkTable = { readonly [Name in CollectionName]: (record: RecordOf<Name>) => readonly Link[] };

function many(field: string, target: CollectionName, ids: readonly string[]): Link[] {
  return ids.map((id, index): Link => [[field, index], target, id]);
}

type Content = Pick<RecordOf<'posts'>, 'channelId' | 'formatId' | 'ownerId' | 'campaignId' | 'pillarId' | 'labelIds'>;

function contentLinks(content: Content): Link[] {
  return [
    [['channelId'], 'channels', content.channelId],
    [['formatId'], 'formats', content.formatId],
    [['ownerId'], 'people', content.ownerId],
    [['campaignId'], 'campaigns', content.campaignId],
    [['pillarId'], 'pillars', content.pillarId],
    ...many('labelIds', 'labels', content.labelIds),
  ];
}

const links: LinkTable = {
  brands: () => [],
  skills: () => [],
  people: (person) => person.skills.map((skill, index): Link => [['skills', index, 'skillId'], 'skills', skill.skillId]),
  absences: (absence) => [[['personId'], 'people', absence.personId]],
  closures: () => [],
  goals: () => [],
  subGoals: (subGoal) => many('goalIds', 'goals', subGoal.goalIds),
  audiences: (audience) => [[['brandId'], 'brands', audience.brandId], ...many('channelIds', 'channels', audience.channelIds)],
  pillars: () => [],
  labels: () => [],
  formats: (format) => [
    ...many('goalIds', 'goals', format.goalIds),
    ...format.steps.flatMap((step, index): Link[] => [
      [['steps', index, 'skillId'], 'skills', step.skillId],
      [['steps', index, 'ownerId'], 'people', step.ownerId],
    ]),
  ],
  channels: (channel) => [
    [['brandId'], 'brands', channel.brandId],
    [['defaultFormatId'], 'formats', channel.defaultFormatId],
    ...many('goalIds', 'goals', channel.goalIds),
  ],
  campaigns: (campaign) => [[['brandId'], 'brands', campaign.brandId], ...many('goalIds', 'goals', campaign.goalIds)],
  activities: (activity) => [
    [['brandId'], 'brands', activity.brandId],
    [['channelId'], 'channels', activity.channelId],
    [['skillId'], 'skills', activity.skillId],
    [['ownerId'], 'people', activity.ownerId],
    ...many('goalIds', 'goals', activity.goalIds),
  ],
  series: contentLinks,
  posts: (post) => [...contentLinks(post), [['adaptedFromId'], 'posts', post.adaptedFromId], [['seriesId'], 'series', post.seriesId]],
  tasks: (task) => [
    [['skillId'], 'skills', task.skillId],
    [['ownerId'], 'people', task.ownerId],
  ],
  timeEntries: (entry) => [
    [['personId'], 'people', entry.personId],
    [['activityId'], 'activities', entry.activityId],
  ],
  budgetLines: (line) => [[['brandId'], 'brands', line.brandId]],
  budgetCaps: (cap) => [[['brandId'], 'brands', cap.brandId]],
  scenarios: () => [],
};

/** Every place in `record` that names another record of the plan; empty (null) references are left out. */
export function referencesOf<Name extends CollectionName>(name: Name, record: RecordOf<Name>): Reference[] {
  const found: Reference[] = [];
  for (const [path, target, id] of links[name](record)) if (id !== null) found.push({ path, target, id });
  return found;
}

type RecordsByCollection = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] };

/** All records of a collection, for code that walks over every collection. */
export function recordsOf<Name extends CollectionName>(plan: Plan, name: Name): readonly RecordOf<Name>[] {
  const byName: RecordsByCollection = plan;
  return byName[name];
}
