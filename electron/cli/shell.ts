/** What the program without a window needs of the world: everything that is not a sum. */
export interface Shell {
  /** The bytes of a file; undefined when it is not there. Other errors of the file system are thrown. */
  readonly readFile: (path: string) => Promise<Uint8Array | undefined>;
  readonly print: (text: string) => void;
  readonly printError: (text: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly language: 'de' | 'en';
}

/** Exit codes, as the help lists them. */
export const exitCodes = { carries: 0, tight: 1, fails: 2, unreadable: 3, wrongUsage: 64 } as const;
