import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openPlanText } from '@shared/migrations';
import type { Plan } from '@shared/schema';

/** The example plan that the program ships. */
export function examplePlan(): Plan {
  const opened = openPlanText(readFileSync(resolve('resources/example/example.de.taktplan'), 'utf8'));
  if (!opened.ok) throw new Error(`the example does not open: ${opened.reason.code}`);
  return opened.value.file.plan;
}
