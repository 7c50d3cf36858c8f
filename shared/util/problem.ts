/** A path into a document: property names and array positions. */
export type ProblemPath = readonly (string | number)[];

/**
 * One thing that is wrong with a document or a request, as plain data that may cross processes.
 * `code` is stable and names a text `problem.<code>`; `parameters` fill it; `path` says where.
 */
export interface Problem {
  readonly code: string;
  readonly path: ProblemPath;
  readonly parameters: Readonly<Record<string, string | number>>;
}

/** Builds a problem. */
export function problem(code: string, path: ProblemPath = [], parameters: Problem['parameters'] = {}): Problem {
  return { code, path, parameters };
}

/** Writes a path the way a person finds it in a file: `posts[3].channelId`. */
export function formatPath(path: ProblemPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}
