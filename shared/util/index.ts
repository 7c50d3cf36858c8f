export { diffWords, type TextChange } from './diff-words';
export { BugError, required, unreachable } from './bug';
export { formatPath, problem, type Problem, type ProblemPath } from './problem';
export { failure, success, type Result } from './result';
export { foldedWords, foldText, rangesOf, type TextRange } from './fold-text';
