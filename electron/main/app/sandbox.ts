import type { App } from 'electron';

const REFUSED_EXIT_CODE = 64;

/** Users never run without the sandbox, whatever the command line says: a packaged build ends with a sentence. */
export function refuseWithoutSandbox(app: Pick<App, 'isPackaged' | 'commandLine' | 'exit'>, say: (sentence: string) => void): void {
  if (!app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) return;
  say('Taktplan does not run without its sandbox (--no-sandbox).');
  app.exit(REFUSED_EXIT_CODE);
}

/** Switches the sandbox on for every process. Tests as root run with `--no-sandbox`, where this would end each child. */
export function requireSandbox(app: Pick<App, 'commandLine' | 'enableSandbox'>): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
}
