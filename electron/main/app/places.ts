import { join } from 'node:path';
import type { App } from 'electron';
import type { Switches } from './switches';

/** Where things lie: what belongs to the program, and what belongs to the user. */
export interface Places {
  readonly preload: string;
  readonly renderer: string;
  readonly examples: string;
  /** Folder for plans that the program makes by itself. */
  readonly plans: string;
  readonly userData: string;
}

/** Another folder for settings makes a second, independent program: it must be known before anything is read from it. */
export function followUserDataSwitch(app: Pick<App, 'commandLine' | 'setPath'>): void {
  const folder = app.commandLine.getSwitchValue('user-data-dir');
  if (folder !== '') app.setPath('userData', folder);
}

/** The places of this start. */
export function findPlaces(app: Pick<App, 'getAppPath' | 'getPath'>, switches: Switches): Places {
  const root = app.getAppPath();
  return {
    preload: join(root, 'out', 'preload', 'index.cjs'),
    renderer: join(root, 'out', 'renderer'),
    examples: join(root, 'resources', 'example'),
    plans: join(switches.documents ?? app.getPath('documents'), 'Taktplan'),
    userData: app.getPath('userData'),
  };
}
