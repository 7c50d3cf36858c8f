import type { z } from 'zod';
import { problem, type Problem, type ProblemPath } from '../util';

type Issue = z.core.$ZodIssue;

function plainPath(path: readonly PropertyKey[]): ProblemPath {
  return path.map((part) => (typeof part === 'number' ? part : String(part)));
}

function typeProblem(issue: z.core.$ZodIssueInvalidType, path: ProblemPath): Problem {
  return issue.input === undefined && issue.message.includes('undefined')
    ? problem('missing', path)
    : problem('wrongType', path, { expected: issue.expected });
}

function toProblem(issue: Issue): Problem {
  const path = plainPath(issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return typeProblem(issue, path);
    case 'unrecognized_keys':
      return problem('unknownField', path, { fields: issue.keys.join(', ') });
    case 'too_small':
      return problem('tooSmall', path, { minimum: Number(issue.minimum), kind: issue.origin });
    case 'too_big':
      return problem('tooBig', path, { maximum: Number(issue.maximum), kind: issue.origin });
    case 'invalid_value':
      return problem('notAllowed', path, { allowed: issue.values.map(String).join(', ') });
    case 'invalid_union':
      return problem('notAllowed', path, { allowed: allowedLiterals(issue) });
    default:
      return problem(`rule.${issue.message}`, path);
  }
}

function allowedLiterals(issue: z.core.$ZodIssueInvalidUnion): string {
  return issue.errors.flatMap((branch) => branch.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []))).join(', ');
}

/** Turns what zod found into problems with a code, a path and parameters; several findings stay several problems. */
export function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(toProblem);
}
