import { describeProblem, type Translate } from '@shared/i18n';
import { formatPath, type Problem } from '@shared/util';
import type { ReadProblem } from './read-plan';

/** What `check --json` prints when a file cannot be read. `path` is written as in `posts[3].day`, from the top of the file. */
export interface ErrorReport {
  readonly error: Readonly<Record<string, string | number>> & { readonly code: string; readonly message: string };
  readonly problems: readonly { readonly code: string; readonly path: string; readonly message: string }[];
}

function messageOf(problem: ReadProblem, file: string, translate: Translate): string {
  switch (problem.code) {
    case 'missing':
      return translate('cli.error.missing', { file });
    case 'notText':
      return translate('cli.error.notText');
    case 'system':
      return translate('cli.error.system', { file, system: problem.system });
    case 'journal':
      return translate('cli.error.journal', { line: problem.line });
    case 'tooLarge':
      return translate('problem.open.tooLarge', { characters: problem.characters, maximum: problem.maximum });
    case 'notJson':
      return translate('problem.open.notJson', { line: problem.line, column: problem.column });
    case 'notAPlan':
      return translate('problem.open.notAPlan');
    case 'newer':
      return translate('problem.open.newer', { version: problem.version });
    case 'invalid':
      return translate('problem.open.invalid');
  }
}

function problemsIn(problem: ReadProblem): readonly Problem[] {
  if (problem.code === 'invalid') return problem.problems;
  return problem.code === 'journal' && problem.stop.why === 'refused' ? problem.stop.problems : [];
}

/** Where in the file, for the reasons that have such a place. */
function placeOf(problem: ReadProblem): Record<string, string | number> {
  switch (problem.code) {
    case 'notJson':
      return { line: problem.line, column: problem.column };
    case 'newer':
      return { version: problem.version };
    case 'system':
      return { system: problem.system };
    case 'journal':
      return { line: problem.line, why: problem.stop.why };
    default:
      return {};
  }
}

/** Puts the reason why a file cannot be read into words, with every single problem in it. */
export function describeReadProblem(problem: ReadProblem, file: string, translate: Translate): ErrorReport {
  return {
    error: { code: problem.code, message: messageOf(problem, file, translate), ...placeOf(problem) },
    problems: problemsIn(problem).map((found) => ({ code: found.code, path: formatPath(found.path), message: describeProblem(found, translate) })),
  };
}
