import { z } from 'zod';
import { centsSchema, daySchema, idSchema, inOrder, nameSchema } from './primitives';

/** What money is spent on. Labour paid in cash is computed from people's hours and has the category `freelance`. */
const budgetCategorySchema = z.enum(['tools', 'ads', 'production', 'training', 'freelance', 'other']);

/** What money is spent on. */
export type BudgetCategory = z.infer<typeof budgetCategorySchema>;

/** Money that goes out: once on `from`, or every month, quarter or year from `from` until `until` (null: the horizon's end). */
export const budgetLineSchema = z
  .strictObject({
    id: idSchema,
    name: nameSchema,
    category: budgetCategorySchema.default('other'),
    cents: centsSchema,
    rhythm: z.enum(['once', 'monthly', 'quarterly', 'yearly']).default('monthly'),
    from: daySchema,
    until: daySchema.nullable().default(null).describe('Last day; null: until the end of the plan'),
    brandId: idSchema.nullable().default(null),
  })
  .check(inOrder('from', 'until'));

/** Money that goes out. */
export type BudgetLine = z.infer<typeof budgetLineSchema>;

/** The most that may be spent per month or in total, on everything or on one category or brand. */
export const budgetCapSchema = z.strictObject({
  id: idSchema,
  scope: z.enum(['month', 'total']).default('month'),
  category: budgetCategorySchema.nullable().default(null).describe('Null: everything'),
  brandId: idSchema.nullable().default(null),
  cents: centsSchema,
});

/** The most that may be spent. */
export type BudgetCap = z.infer<typeof budgetCapSchema>;
