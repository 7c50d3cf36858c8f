import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hasDisplay, startDisplay } from './display.mjs';
import { awaitScreenshot, forgetScreenshot, openProgram, programArguments, sandboxAdvice } from './program.mjs';
import { electronBinary, openSetup, prepareProgram, whileLocked } from './setup.mjs';

const OFFICIAL = '--official';

/** `npm start`: sets everything up and opens the program, until it is closed. */
export async function main() {
  const given = process.argv.slice(2);
  const context = await openSetup();
  await whileLocked(context, () => prepareProgram(context, { tryOfficial: given.includes(OFFICIAL) }));
  const more = given.filter((argument) => argument !== OFFICIAL);
  return hasDisplay(context) ? openVisibly(context, more) : openUnseen(context, more);
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {string[]} more
 */
async function openVisibly(context, more) {
  context.log.say('Taktplan: opening its window');
  const args = programArguments({ root: context.paths.root, uid: context.uid, more });
  return afterwards(context, await openProgram(electronBinary(context), args, context.env).ended);
}

/**
 * Without a screen: the window opens on a virtual display, and a picture shows it.
 * @param {import('./context.mjs').Context} context
 * @param {string[]} more
 */
async function openUnseen(context, more) {
  const { log, paths, uid, env } = context;
  const display = await log.step('display', () => startDisplay(context));
  const screenshot = join(paths.reports, 'window.png');
  await mkdir(paths.reports, { recursive: true });
  await forgetScreenshot(screenshot);
  const args = programArguments({ root: paths.root, uid, screenshot, more });
  const { ended } = openProgram(electronBinary(context), args, { ...env, ...display.env });
  let running = true;
  const closed = ended.finally(() => (running = false));
  await log.step('window', () => awaitScreenshot(screenshot, { isRunning: () => running }));
  if (running) log.say('Taktplan: running; Ctrl-C ends it');
  const end = await closed;
  await display.stop();
  return afterwards(context, end);
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {{ code: number, stderr: string }} end
 */
function afterwards({ log, paths }, { code, stderr }) {
  const advice = code === 0 ? '' : sandboxAdvice(stderr, join(paths.electronDist, 'chrome-sandbox'));
  if (advice !== '') log.say(advice);
  return code;
}
