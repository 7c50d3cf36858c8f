import { planJsonSchema } from '@shared/formats';
import { describe, expect, it } from 'vitest';

interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

const schema = planJsonSchema() as JsonSchema;

/** Fields that hold a number, with whether anything says what the number means. */
function numbers(at: JsonSchema, path: string, isTold: boolean): { path: string; isTold: boolean }[] {
  const told = isTold || at.description !== undefined;
  const own = at.type === 'integer' || at.type === 'number' ? [{ path, isTold: told }] : [];
  const parts = [...(at.anyOf ?? []), ...(at.items === undefined || at.items.type === 'object' ? [] : [at.items])].flatMap((part) => numbers(part, path, told));
  const objects = at.items?.type === 'object' ? numbers(at.items, path, false) : [];
  const fields = Object.entries(at.properties ?? {}).flatMap(([key, part]) => numbers(part, `${path}.${key}`, at.type === 'object' && key !== 'plan' && told && isEstimate(at)));
  return [...own, ...parts, ...objects, ...fields];
}

function isEstimate(at: JsonSchema): boolean {
  const keys = Object.keys(at.properties ?? {});
  return ['low,likely,high', 'from,to'].includes(keys.join(','));
}

describe('the JSON Schema of a plan file', () => {
  it('says what has to be there, and no more', () => {
    expect(schema.required).toEqual(['format', 'version', 'plan']);
    expect(schema.properties?.['plan']?.required).toEqual(['id', 'name', 'settings']);
    expect(schema.properties?.['plan']?.properties?.['posts']?.items?.required).toEqual(['id', 'channelId', 'title']);
  });

  it('says of every number what it means', () => {
    const all = numbers(schema, '', false);
    expect(all.length).toBeGreaterThan(40);
    expect([...new Set(all.filter(({ isTold }) => !isTold).map(({ path }) => path))]).toEqual([]);
  });

  it('says of every collection what it holds', () => {
    const plan = schema.properties?.['plan']?.properties ?? {};
    expect(Object.entries(plan).filter(([, part]) => part.type === 'array' && part.description === undefined)).toEqual([]);
  });

  it('is plain JSON of draft 2020-12', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(planJsonSchema()['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
  });
});
