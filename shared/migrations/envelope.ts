import { PLAN_VERSION } from '../schema';
import { failure, type Problem, type Result, success } from '../util';
import { hostileProblems, MAXIMUM_CHARACTERS } from './guard';
import { jsonFaultPosition } from './json-position';
import { isJsonRecord, type JsonRecord } from './migration';

/** A file that says of itself that it is a plan, and of which version. Nothing else about it is known. */
export interface Envelope {
  readonly file: JsonRecord;
  readonly version: number;
}

/** Why a text cannot even be taken for a plan. */
export type EnvelopeProblem =
  | { readonly code: 'tooLarge'; readonly characters: number; readonly maximum: number }
  | { readonly code: 'notJson'; readonly line: number; readonly column: number }
  | { readonly code: 'notAPlan' }
  | { readonly code: 'invalid'; readonly problems: readonly Problem[] };

function parseJson(text: string): Result<unknown, EnvelopeProblem> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return failure({ code: 'notJson', ...(jsonFaultPosition(text) ?? { line: 1, column: 1 }) });
  }
}

/** Parses a text and checks what holds for plan files of every version. `oldest` is the first version still understood. */
export function readEnvelope(text: string, oldest: number = PLAN_VERSION): Result<Envelope, EnvelopeProblem> {
  if (text.length > MAXIMUM_CHARACTERS) return failure({ code: 'tooLarge', characters: text.length, maximum: MAXIMUM_CHARACTERS });
  // Editors on Windows like to put a byte order mark in front.
  const parsed = parseJson(text.startsWith('\u{feff}') ? text.slice(1) : text);
  if (!parsed.ok) return parsed;
  const file = parsed.value;
  if (!isJsonRecord(file) || file['format'] !== 'taktplan') return failure({ code: 'notAPlan' });
  const version = file['version'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < oldest) return failure({ code: 'notAPlan' });
  const problems = hostileProblems(file);
  return problems.length === 0 ? success({ file, version }) : failure({ code: 'invalid', problems });
}
