import { formatPath, type Problem, type ProblemPath } from '../util';
import { isTextKey, type TextKey, type TextValues, type Translate } from './translate';

/** The text of `key`; the one of `otherwise` when a code comes from a version or a place that we do not know. */
function textOr(key: string, otherwise: TextKey): TextKey {
  return isTextKey(key) ? key : otherwise;
}

function recordWord(collection: string | number | undefined, translate: Translate): string {
  return translate(textOr(`problem.record.${String(collection)}`, 'problem.place.plan'));
}

/** `Beitrag 4` for the fourth post, `Einstellungen` for the settings, `Plan` for the plan's own fields, `Datei` for the file. */
function placeInWords(path: ProblemPath, translate: Translate): string {
  const inPlan = path[0] === 'plan' ? path.slice(1) : path;
  const [first, index] = inPlan;
  if (first === 'format' || first === 'version' || first === 'revision') return translate('problem.place.file');
  if (first === 'settings') return translate('problem.place.settings');
  const record = recordWord(first, translate);
  return typeof index === 'number' ? translate('problem.numbered', { record, number: index + 1 }) : record;
}

/** Counted things have a text each for numbers, texts and lists. */
function keyOf({ code, parameters }: Problem): TextKey {
  const kind = parameters['kind'] === 'int' ? 'number' : parameters['kind'];
  return textOr(kind === undefined ? `problem.${code}` : `problem.${code}.${kind}`, 'problem.unknown');
}

/** Parameters that name a collection or a JSON type are told in words. */
function valuesOf({ code, parameters }: Problem, translate: Translate): TextValues {
  const { target, by, expected } = parameters;
  return {
    ...parameters,
    code,
    ...(target === undefined ? {} : { target: recordWord(target, translate) }),
    ...(by === undefined ? {} : { by: recordWord(by, translate) }),
    ...(expected === undefined ? {} : { expected: translate(textOr(`problem.type.${expected}`, 'problem.type.json')) }),
  };
}

/** One problem as a sentence: where (in words, and the path to find it in the file), what is wrong, what to do. */
export function describeProblem(problem: Problem, translate: Translate): string {
  const what = translate(keyOf(problem), valuesOf(problem, translate));
  if (problem.path.length === 0) return what;
  return translate('problem.at', { where: placeInWords(problem.path, translate), path: formatPath(problem.path), what });
}
