import { z } from 'zod';
import { planFileSchema } from '../schema';

/**
 * JSON Schema (draft 2020-12) of a plan file as a person or another program may write it: what has a default may be left
 * out. It covers the shape of fields; that ids are unique and references point somewhere is checked on opening.
 */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(planFileSchema, { io: 'input' });
  return { $schema, title: 'Taktplan plan file', description: 'Money in whole cents, effort in whole minutes, days as YYYY-MM-DD.', ...schema };
}
