/** Names of all questions a window may ask the main process. Preload knows only this file. */
export const requestNames = [
  'app.describe',
  'preferences.change',
  'menu.show',
  'start.list',
  'start.forget',
  'plan.create',
  'plan.openDialog',
  'plan.openRecent',
  'plan.openExample',
  'plan.current',
  'plan.posts',
  'plan.edit',
  'plan.saveCopy',
  'plan.reveal',
  'plan.close',
  'backup.list',
  'backup.restore',
  'session.read',
  'session.write',
  'text.copy',
  'media.pick',
  'media.look',
  'media.reveal',
  'window.closeReady',
  'log.report',
] as const;

/** Name of a question. */
export type RequestName = (typeof requestNames)[number];

/** Names of everything the main process tells a window by itself. */
export const eventNames = ['action.requested', 'preferences.changed', 'plan.saveState', 'plan.opened', 'window.closing'] as const;

/** Name of a message from the main process. */
export type EventName = (typeof eventNames)[number];

/** The one global that preload puts into the page. */
export interface PreloadBridge {
  readonly request: (name: RequestName, payload: unknown) => Promise<unknown>;
  readonly listen: (name: EventName, listener: (payload: unknown) => void) => () => void;
}
