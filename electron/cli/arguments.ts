import { parseArgs } from 'node:util';
import { type Day, parseDay } from '@shared/time';
import { failure, type Result, success } from '@shared/util';

/** What somebody asks the program to do. */
export type Request =
  | { readonly command: 'check'; readonly file: string; readonly asJson: boolean; readonly today: Day | null }
  | { readonly command: 'schema' }
  | { readonly command: 'help' };

/** The request and the language to answer in; null: the one of the system. */
export interface Asked {
  readonly request: Request;
  readonly language: 'de' | 'en' | null;
}

/** Why a command line makes no sense; the texts are `cli.usage.<code>`. */
export type UsageProblem = { readonly code: 'command' | 'file' | 'option' | 'language' | 'today'; readonly given: string };

const options = {
  json: { type: 'boolean' },
  lang: { type: 'string' },
  today: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: { readonly json: boolean; readonly help: boolean; readonly lang: string | undefined; readonly today: string | undefined };
}

/** Splits the command line; not in parseArgs' strict way, whose complaints are long and English only. */
function parse(args: readonly string[]): Result<Parsed, UsageProblem> {
  const { positionals, values, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const odd = tokens.find((token) => token.kind === 'option' && !isUnderstood(token.name, token.value));
  if (odd?.kind === 'option') return failure({ code: 'option', given: odd.rawName });
  const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  return success({ positionals, values: { json: values.json === true, help: values.help === true, lang: textOf(values.lang), today: textOf(values.today) } });
}

function isUnderstood(name: string, value: string | undefined): boolean {
  if (!Object.hasOwn(options, name)) return false;
  const needsValue = name === 'lang' || name === 'today';
  return needsValue === (value !== undefined);
}

function requestOf({ positionals, values }: Parsed): Result<Request, UsageProblem> {
  const [command, file, ...more] = positionals;
  if (values.help || command === 'help') return success({ command: 'help' });
  if (command === 'schema' && file === undefined) return success({ command });
  if (command !== 'check') return failure({ code: 'command', given: positionals.join(' ') });
  if (file === undefined || more.length > 0) return failure({ code: 'file', given: positionals.slice(1).join(' ') });
  if (values.today !== undefined && parseDay(values.today) === undefined) return failure({ code: 'today', given: values.today });
  return success({ command, file, asJson: values.json, today: values.today ?? null });
}

function languageOf(given: string | undefined): Result<Asked['language'], UsageProblem> {
  if (given === undefined) return success(null);
  return given === 'de' || given === 'en' ? success(given) : failure({ code: 'language', given });
}

/** Understands a command line (without the program's own name). */
export function parseArguments(args: readonly string[]): Result<Asked, UsageProblem> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const language = languageOf(parsed.value.values.lang);
  if (!language.ok) return language;
  const request = requestOf(parsed.value);
  return request.ok ? success({ request: request.value, language: language.value }) : request;
}
