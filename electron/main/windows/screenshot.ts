import { rename, writeFile } from 'node:fs/promises';
import type { Log } from '../log';
import type { ProgramWindow } from './program-window';

/** Until a compositor has drawn something pictures are empty. */
const MOST_TRIES = 100;

async function paintedPicture(window: ProgramWindow): Promise<Buffer | undefined> {
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    // Once the fonts are there, two frames later everything that the page has drawn is on the screen.
    await window.browser.webContents.executeJavaScript('document.fonts.ready.then(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0)))))');
    const picture = await window.browser.webContents.capturePage();
    if (!picture.isEmpty()) return picture.toPNG();
  }
  return undefined;
}

/** Puts a picture of the window into a file once its page has come to life, for people without a screen. */
export async function takeScreenshot(window: ProgramWindow, path: string, log: Log): Promise<void> {
  try {
    await window.pageReady();
    const picture = await paintedPicture(window);
    if (picture === undefined) return;
    await writeFile(`${path}.part`, picture);
    await rename(`${path}.part`, path);
  } catch (error) {
    log.error('no picture of the window could be taken', error);
  }
}
