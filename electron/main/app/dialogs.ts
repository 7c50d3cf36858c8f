import { dirname, join } from 'node:path';
import { type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { Translate } from '@shared/i18n';
import { PLAN_ENDING, type SaveFailure } from '../storage';

/** What the user decided about edits that cannot be written. */
export type UnsavedChoice = 'tryAgain' | 'saveCopy' | 'discard' | 'keepOpen';

function planFilter(translate: Translate): FileFilter[] {
  return [{ name: translate('saving.fileType'), extensions: [PLAN_ENDING.slice(1)] }];
}

/** Lets the user pick a plan file; undefined when they do not. */
export async function askForPlan(window: BrowserWindow, folder: string, translate: Translate): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translate('saving.openTitle'),
    defaultPath: folder,
    filters: planFilter(translate),
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}

/** Lets the user pick files that belong to a post; none when they do not. */
export async function askForMedia(window: BrowserWindow, planPath: string, translate: Translate): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translate('post.media.pickTitle'),
    defaultPath: dirname(planPath),
    properties: ['openFile', 'multiSelections'],
  });
  return canceled ? [] : filePaths;
}

/** Lets the user say where a copy of a plan goes; undefined when they do not. */
export async function askForCopy(window: BrowserWindow, planPath: string, name: string, translate: Translate): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: translate('saving.copyTitle'),
    defaultPath: join(dirname(planPath), `${name}${PLAN_ENDING}`),
    filters: planFilter(translate),
  });
  return canceled || filePath === '' ? undefined : filePath;
}

/** Tells the user that edits are only in memory, and asks what to do. */
export async function askAboutUnsaved(window: BrowserWindow, name: string, failure: SaveFailure, translate: Translate): Promise<UnsavedChoice> {
  const choices = ['tryAgain', 'saveCopy', 'discard', 'keepOpen'] as const;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translate('saving.unsaved.title', { name }),
    detail: `${translate(`saving.failed.${failure.code}`)} ${translate('saving.unsaved.text')}`,
    buttons: choices.map((choice) => translate(`saving.unsaved.${choice}`)),
    defaultId: choices.indexOf('tryAgain'),
    cancelId: choices.indexOf('keepOpen'),
    noLink: true,
  });
  return choices[response] ?? 'keepOpen';
}
