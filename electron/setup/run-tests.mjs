import { mkdir } from 'node:fs/promises';
import { appBuild, cliBuild, ensureBuild } from './build.mjs';
import { allChecks, chooseChecks } from './checks.mjs';
import { startDisplay } from './display.mjs';
import { SetupFailure } from './failure.mjs';
import { closingLine, exitCode, failedOnce, sumTallies } from './report.mjs';
import { runCheck } from './run-check.mjs';
import { openSetup, prepareRuntime, whileLocked } from './setup.mjs';

/** @typedef {import('./report.mjs').Tally} Tally */

/** `npm test`: sets everything up, checks everything there is to check, and counts. */
export async function main() {
  const { chosen, unknown } = chooseChecks(allChecks(), process.argv.slice(2));
  if (unknown.length > 0) {
    const names = allChecks().map((check) => check.name).join(', ');
    throw new SetupFailure(`There is no check named ${unknown.join(', ')}. Choose by: npm test -- --only NAME[,NAME], out of: ${names}`);
  }
  const context = await openSetup();
  await whileLocked(context, () => prepareRuntime(context));
  await mkdir(context.paths.reports, { recursive: true });
  const built = await build(context);
  const display = context.platform === 'linux' && chosen.some((check) => check.needsDisplay) ? await openDisplay(context) : undefined;
  const tallies = [...built];
  for (const check of chosen) tallies.push(await tellCheck(context, check, display?.env ?? {}));
  await display?.stop();
  return close(context, sumTallies(tallies));
}

/**
 * A program that cannot be built is a failed test, not the end of the others.
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<Tally[]>} empty when it was built
 */
async function build(context) {
  try {
    await whileLocked(context, () => context.log.step('program', () => ensureBuild(context, [appBuild, cliBuild])));
    return [];
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    context.log.say('program: could not be built');
    return [failedOnce('program', `${error.message}\n${error.detail}`)];
  }
}

/**
 * Tests always get a display of their own, so that no window opens on a developer's screen.
 * @param {import('./context.mjs').Context} context
 */
async function openDisplay(context) {
  return context.log.step('display', () => startDisplay(context));
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {import('./checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} displayEnv
 * @returns {Promise<Tally>}
 */
async function tellCheck(context, check, displayEnv) {
  const { tally } = await context.log.step(check.name, async () => {
    const result = await runCheck(context, check, displayEnv);
    return { did: closingLine(result), tally: result };
  });
  return tally;
}

/**
 * @param {import('./context.mjs').Context} context
 * @param {Tally} total
 */
function close({ log }, total) {
  for (const { name, reason } of total.failures) log.say(`\nfailed: ${name}\n${reason.replaceAll(/^/gmu, '    ')}`);
  if (total.failures.length > 0) log.say('\nThe whole output of every check is in the folder reports.');
  log.say(closingLine(total));
  return exitCode(total);
}
