import { app, clipboard, nativeTheme } from 'electron';
import type { ResponseOf } from '@shared/ipc';
import { success } from '@shared/util';
import type { Program } from '../../app/program';
import { describeRuntime, localDay } from '../../app/runtime';
import { sendEvent } from '../gate';
import type { ProgramHandlers } from './reply';

function describe({ switches, texts, session }: Program): ResponseOf<'app.describe'> {
  return {
    version: app.getVersion(),
    ...describeRuntime(process.versions),
    platform: process.platform,
    systemLanguage: texts.systemLanguage(),
    // No system tells in which federal state it is.
    systemState: null,
    today: switches.today ?? localDay(new Date()),
    preferences: session.preferences,
    isUnderTest: switches.isUnderTest,
  };
}

function changePreferences({ session, texts, windows }: Program, change: Parameters<Program['session']['changePreferences']>[0]): ResponseOf<'preferences.change'> {
  const preferences = session.changePreferences(change);
  texts.follow(preferences);
  nativeTheme.themeSource = preferences.theme;
  for (const window of windows.all) {
    window.showTitle();
    sendEvent(window.browser.webContents, 'preferences.changed', preferences);
  }
  return preferences;
}

/** The program itself: what it is, what the user chose, its menu and its windows. */
export function appHandlers(program: Program): Pick<ProgramHandlers, 'app.describe' | 'preferences.change' | 'menu.show' | 'text.copy' | 'window.closeReady' | 'log.report'> {
  return {
    'app.describe': () => success(describe(program)),
    'preferences.change': (change) => success(changePreferences(program, change)),
    'menu.show': (model, window) => {
      window.showMenu(model);
      return success(null);
    },
    'text.copy': async ({ text }) => {
      await clipboard.writeText(text);
      return success(null);
    },
    'window.closeReady': (_nothing, window) => {
      window.closeReady();
      return success(null);
    },
    'log.report': ({ name, message, stack }) => {
      program.log.error(`page: ${name}: ${message} ${stack}`);
      return success(null);
    },
  };
}
