import { collectionNames, type CollectionName, linkTable, recordSchemas, recordsOf, referencesOf, userOf } from '@shared/schema';
import { formatPath } from '@shared/util';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fullPlan } from '../../support/plan/full-plan';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** All field paths of a schema, `steps.skillId`, without positions in lists. */
function fieldPaths(schema: JsonSchema, path = ''): string[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.items === undefined ? [] : [schema.items])].flatMap((part) => fieldPaths(part, path));
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, part]) => fieldPaths(part, path === '' ? key : `${path}.${key}`));
  return [path, ...inner, ...own];
}

/** Ids that name no record of the plan: keys of catalogues, and what was worked on or done, which may be gone. */
const uncheckedFields = [
  'goals.catalogueId',
  'posts.doneStepIds',
  'readinessAnswers.questionId',
  'subGoals.indicatorId',
  'tasks.questionId',
  'timeEntries.postId',
  'timeEntries.stepId',
];

describe('the table of references', () => {
  it('knows every field of the schema that is named like one', () => {
    const named = collectionNames.flatMap((name) => {
      const paths = fieldPaths(z.toJSONSchema(recordSchemas[name], { io: 'input' }) as JsonSchema);
      return [...new Set(paths)].filter((path) => /Ids?$/.test(path)).map((path) => `${name}.${path}`);
    });
    const known = collectionNames.flatMap((name) => linkTable[name].map(({ field, inside }) => `${name}.${field}${inside === null ? '' : `.${inside}`}`));
    expect(named.sort()).toEqual([...known, ...uncheckedFields].sort());
  });

  it('lets records belong only to collections that stand before their own, which deleting relies on', () => {
    const backwards = collectionNames.flatMap((name) =>
      linkTable[name].filter((link) => link.whenGone === 'remove' && collectionNames.indexOf(link.target) >= collectionNames.indexOf(name)),
    );
    expect(backwards).toEqual([]);
  });

  it('clears only what may be empty, and takes out parts only of lists', () => {
    for (const name of collectionNames) {
      for (const link of linkTable[name]) {
        const shape = (recordSchemas[name] as z.ZodObject).shape[link.field] as z.ZodType;
        const emptied = link.whenGone === 'removePart' ? [] : shape.safeParse(null).success ? null : [];
        expect(link.whenGone === 'remove' || link.inside !== null || shape.safeParse(emptied).success, `${name}.${link.field}`).toBe(true);
      }
    }
  });
});

describe('references of a record', () => {
  const plan = fullPlan();

  it('come with their place, empty ones left out', () => {
    const [format] = plan.formats;
    if (format === undefined) throw new Error('no format');
    expect(referencesOf('formats', format).map(({ path, target, id }) => `${formatPath(path)} ${target} ${id}`)).toEqual([
      'goalIds[0] goals lehrlinge',
      'steps[0].skillId skills video',
      'steps[1].skillId skills text',
      'steps[0].ownerId people benno',
    ]);
  });

  it.each<[CollectionName, string, unknown]>([
    ['people', 'benno', { name: 'formats', id: 'kurzvideo' }],
    ['series', 'werkdienstag', { name: 'posts', id: 'verschoben' }],
    ['posts', 'auftakt', { name: 'posts', id: 'auftaktblog' }],
    ['labels', 'team', { name: 'posts', id: 'auftakt' }],
    ['posts', 'idee', undefined],
  ])('of %s %s are found from the other side', (name, id, expected) => {
    expect(userOf(plan, name, id)).toEqual(expected);
  });

  it('are told by every collection of the full plan that can have some', () => {
    const withLinks = collectionNames.filter((name) => linkTable[name].length > 0);
    for (const name of withLinks) expect(recordsOf(plan, name).some((record) => referencesOf(name, record).length > 0), name).toBe(true);
  });
});
