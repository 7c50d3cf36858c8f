import type { z } from 'zod';
import { failure, formatPath, problem, type Problem, type ProblemPath, type Result, success } from '../util';

type Issue = z.core.$ZodIssue;

function plainPath(path: readonly PropertyKey[]): ProblemPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function toProblem(issue: Issue): Problem {
  const path = plainPath(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return problem('wrongType', path, { expected: issue.expected });
    case 'unrecognized_keys':
      return problem('unknownField', path, { fields: issue.keys.join(', ') });
    case 'too_small':
      return problem('tooSmall', path, { minimum: Number(issue.minimum), kind: issue.origin });
    case 'too_big':
      return problem('tooBig', path, { maximum: Number(issue.maximum), kind: issue.origin });
    case 'invalid_value':
      return problem('notAllowed', path, { allowed: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return allowedProblem(path, allowedLiterals(issue));
    default:
      return problem(`rule.${issue.message}`, path);
  }
}

function allowedLiterals(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return issue.errors.flatMap((branch) => branch.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : [])));
}

/** A union that is no choice between literals is free JSON, such as a field of a scenario's command. */
function allowedProblem(path: ProblemPath, allowed: readonly string[]): Problem {
  return allowed.length === 0 ? problem('wrongType', path, { expected: 'json' }) : problem('notAllowed', path, { allowed: allowed.join(', ') });
}

/** JSON has no `undefined`, so where the schema found nothing the field is missing, whatever else zod calls it. */
function isMissing(issue: Issue): boolean {
  return issue.input === undefined && issue.code !== 'custom';
}

/** A pattern and a finer rule behind it may both fail on the same text; people need to hear it once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, path }) => {
    const key = `${code} ${formatPath(path)}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Checks a value from outside against a schema: the value with its defaults filled in, or everything that is wrong with
 * it as problems with a code, a path below `at` and parameters. Never throws for what the value holds.
 */
export function checkShape<Value>(schema: z.ZodType<Value>, input: unknown, at: ProblemPath = []): Result<Value, Problem[]> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return success(parsed.data);
  const problems = parsed.error.issues.map((issue) => (isMissing(issue) ? problem('missing', plainPath(issue.path)) : toProblem(issue)));
  return failure(withoutRepeats(problems.map((found) => ({ ...found, path: [...at, ...found.path] }))));
}
