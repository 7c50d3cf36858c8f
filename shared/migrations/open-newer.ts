import type { z } from 'zod';
import { PLAN_VERSION, type PlanFile, planFileSchema, validatePlanFile } from '../schema';
import { readEnvelope } from './envelope';
import { isJsonRecord } from './migration';

/** More rounds than the schema has levels: each round uncovers unknown fields one level further down at the latest. */
const MAXIMUM_ROUNDS = 20;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), root);
}

function dropUnknownFields(root: unknown, issues: readonly z.core.$ZodIssue[]): boolean {
  let dropped = false;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = valueAt(root, issue.path);
    for (const key of issue.keys) dropped = (isJsonRecord(holder) && Reflect.deleteProperty(holder, key)) || dropped;
  }
  return dropped;
}

/**
 * What we understand of a plan that a newer program wrote, to look at and never to write back: fields we do not know are
 * dropped. Undefined when the rest is no valid plan, or when the text is no newer plan at all.
 */
export function openNewerReadOnly(text: string): PlanFile | undefined {
  const envelope = readEnvelope(text);
  if (!envelope.ok || envelope.value.version <= PLAN_VERSION) return undefined;
  const file = { ...envelope.value.file, version: PLAN_VERSION };
  for (let round = 0; round < MAXIMUM_ROUNDS; round += 1) {
    const parsed = planFileSchema.safeParse(file);
    if (parsed.success || !dropUnknownFields(file, parsed.error.issues)) break;
  }
  const valid = validatePlanFile(file);
  return valid.ok ? valid.value : undefined;
}
