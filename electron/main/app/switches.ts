import { resolve } from 'node:path';

const PLAN_FILE = /\.taktplan$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the program was told on its command line. The test switches count in an unpackaged build only. */
export interface Switches {
  /** Where a picture of the window is to be put once it has loaded. */
  readonly screenshot: string | null;
  /** Whether a test runs: errors end the program instead of being shown. */
  readonly isUnderTest: boolean;
  /** A folder in the place of the user's documents. */
  readonly documents: string | null;
  /** A day in the place of today. */
  readonly today: string | null;
}

function valueOf(args: readonly string[], name: string): string | null {
  const start = `--taktplan-${name}=`;
  return args.find((argument) => argument.startsWith(start))?.slice(start.length) ?? null;
}

/** Reads our own switches. */
export function readSwitches(args: readonly string[], isPackaged: boolean): Switches {
  if (isPackaged) return { screenshot: null, isUnderTest: false, documents: null, today: null };
  const today = valueOf(args, 'today');
  return {
    screenshot: valueOf(args, 'screenshot'),
    isUnderTest: args.includes('--taktplan-test'),
    documents: valueOf(args, 'documents'),
    today: today !== null && DAY.test(today) ? today : null,
  };
}

/** Plan files among the arguments, as whole paths. The first argument is the program itself. */
export function planFilesIn(args: readonly string[], workingFolder: string): string[] {
  return args.slice(1).filter((argument) => !argument.startsWith('-') && PLAN_FILE.test(argument)).map((argument) => resolve(workingFolder, argument));
}
