import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPlanText } from '@shared/migrations';
import type { Plan } from '@shared/schema';

/** Text of the plan file of version 1 that holds every kind of record and every field; kept for good. */
export function fullPlanText(): string {
  return readFileSync(resolve(import.meta.dirname, '../../fixtures/plans/version-1.taktplan'), 'utf8');
}

/** The plan in it. */
export function fullPlan(): Plan {
  const read = openPlanText(fullPlanText());
  if (!read.ok) throw new Error(`the fixture is no valid plan: ${JSON.stringify(read.reason)}`);
  return read.value.file.plan;
}
