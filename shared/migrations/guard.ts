import { problem, type Problem, type ProblemPath } from '../util';

/** The longest plan text that is read, in UTF-16 units: five times what 100,000 posts take. */
export const MAXIMUM_CHARACTERS = 200_000_000;

/** A plan is at most a dozen levels deep; the commands of scenarios may nest a few more. */
const MAXIMUM_DEPTH = 60;

interface Place {
  readonly value: object;
  readonly key: string | number;
  readonly parent: Place | undefined;
  readonly depth: number;
}

function pathOf(place: Place): ProblemPath {
  const path: (string | number)[] = [];
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) path.unshift(at.key);
  return path;
}

function childrenOf(place: Place): Place[] {
  const children: Place[] = [];
  const isList = Array.isArray(place.value);
  for (const [key, value] of Object.entries(place.value) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    children.push({ value, key: isList ? Number(key) : key, parent: place, depth: place.depth + 1 });
  }
  return children;
}

/**
 * What no plan may hold whatever its version: nesting that would overflow later steps, and the key `__proto__`, which
 * JSON can carry and JavaScript reads as something else. Walks with a stack of its own.
 */
export function hostileProblems(value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const waiting: Place[] = [{ value, key: '', parent: undefined, depth: 0 }];
  const problems: Problem[] = [];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (Object.hasOwn(place.value, '__proto__')) problems.push(problem('forbiddenField', pathOf(place), { field: '__proto__' }));
    if (place.depth < MAXIMUM_DEPTH) waiting.push(...childrenOf(place));
    else return [...problems, problem('tooDeep', pathOf(place).slice(0, 8), { maximum: MAXIMUM_DEPTH })];
  }
  return problems;
}
