import type { App } from 'electron';

/** What `sandbox.ts` needs of Electron's app. */
type SandboxApp = Pick<App, 'isPackaged' | 'commandLine' | 'enableSandbox' | 'exit'>;

const REFUSED_EXIT_CODE = 64;

/** Users never run without the sandbox, whatever the command line says: a packaged build ends with a sentence. */
export function refuseWithoutSandbox({ isPackaged, commandLine, exit }: Pick<SandboxApp, 'isPackaged' | 'commandLine' | 'exit'>, say: (sentence: string) => void): void {
  if (!isPackaged || !commandLine.hasSwitch('no-sandbox')) return;
  say('Taktplan does not run without its sandbox (--no-sandbox).');
  exit(REFUSED_EXIT_CODE);
}

/** Switches the sandbox on for every process. Tests as root run with `--no-sandbox`, where this would end each child. */
export function requireSandbox({ commandLine, enableSandbox }: Pick<SandboxApp, 'commandLine' | 'enableSandbox'>): void {
  if (!commandLine.hasSwitch('no-sandbox')) enableSandbox();
}
