/** The Electron that package.json pins. A test holds the two together. */
export const PINNED_ELECTRON = '45.4.1';

/** What the program runs on. */
export interface Runtime {
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
  /** Whether another Electron than the pinned one is in use, as in development on some networks. */
  readonly isStandIn: boolean;
}

/** Says what the program runs on. */
export function describeRuntime(versions: Readonly<Record<string, string | undefined>>): Runtime {
  const { electron = '', chrome = '', node = '' } = versions;
  return { electron, chrome, node, isStandIn: electron !== PINNED_ELECTRON };
}

/** The calendar day on this computer, `YYYY-MM-DD`. */
export function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The language to speak when nothing was chosen: German where the system is German, English everywhere else. */
export function systemLanguage(locale: string): 'de' | 'en' {
  return /^de(-|_|$)/i.test(locale) ? 'de' : 'en';
}
