import { PLAN_VERSION, type PlanFile, validatePlanFile } from '../schema';
import { failure, type Problem, type Result, success } from '../util';
import { type EnvelopeProblem, readEnvelope } from './envelope';
import { migrateFile, oldestVersion } from './migrate';
import type { Migration } from './migration';
import { migrations } from './table';

/** A plan that was read. `migratedFrom` is the version it was written in when that was an older one. */
export interface ReadPlan {
  readonly file: PlanFile;
  readonly migratedFrom: number | null;
}

/**
 * Why a text is no plan for us: too large, broken JSON (line and column from 1), some other file, written by a newer
 * program, or wrong inside (every problem with its path from the top of the file).
 */
export type OpenPlanProblem = EnvelopeProblem | { readonly code: 'newer'; readonly version: number };

function invalid(problems: readonly Problem[]): Result<ReadPlan, OpenPlanProblem> {
  return failure({ code: 'invalid', problems });
}

/**
 * The one way from a text to a plan: parse, envelope, not newer than us, migrate a copy, validate, cross-references.
 * Changes nothing anywhere. `table` is for tests of the machinery.
 */
export function openPlanText(text: string, table: readonly Migration[] = migrations): Result<ReadPlan, OpenPlanProblem> {
  const envelope = readEnvelope(text, oldestVersion(table, PLAN_VERSION));
  if (!envelope.ok) return envelope;
  const { file, version } = envelope.value;
  if (version > PLAN_VERSION) return failure({ code: 'newer', version });
  const migrated = version === PLAN_VERSION ? success(file) : migrateFile(file, version, table);
  if (!migrated.ok) return invalid(migrated.reason);
  const valid = validatePlanFile(migrated.value);
  if (!valid.ok) return invalid(valid.reason);
  return success({ file: valid.value, migratedFrom: version === PLAN_VERSION ? null : version });
}
