import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { failedOnce, judge, passedOnce } from './report.mjs';
import { electronBinary } from './setup.mjs';
import { readText } from './stamp.mjs';
import { toolCommand } from './tool.mjs';

const CHECK_MINUTES = 45;
const BIN_NAMES = /** @type {Record<string, string>} */ ({ typescript: 'tsc' });

/**
 * @param {import('./context.mjs').Context} context
 * @param {import('./checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} displayEnv
 * @returns {NodeJS.ProcessEnv}
 */
function checkEnvironment(context, check, displayEnv) {
  return {
    ...context.env,
    NO_COLOR: '1',
    ...(check.inElectron === true ? { ELECTRON_RUN_AS_NODE: '1' } : {}),
    ...(check.needsDisplay === true ? displayEnv : {}),
    ...check.env,
  };
}

/**
 * Runs one check to its end. What the tool prints goes into a file of the reports folder.
 * @param {import('./context.mjs').Context} context
 * @param {import('./checks.mjs').Check} check
 * @param {NodeJS.ProcessEnv} displayEnv how a program finds the virtual display
 * @returns {Promise<import('./report.mjs').Tally>}
 */
export async function runCheck(context, check, displayEnv) {
  const { paths, run } = context;
  const report = check.report === undefined ? undefined : join(paths.reports, check.report.file);
  // A report of an earlier run must never be taken for this one's.
  if (report !== undefined) await rm(report, { force: true });
  const [node, args] = await toolCommand(context, check.tool, check.args, BIN_NAMES[check.tool] ?? check.tool);
  const command = check.inElectron === true ? electronBinary(context) : node;
  const result = await run(command, args, {
    cwd: paths.root,
    env: checkEnvironment(context, check, displayEnv),
    logFile: join(paths.reports, `${check.name.replaceAll(/[^\w-]+/gu, '-')}.log`),
    timeoutMs: CHECK_MINUTES * 60_000,
  });
  const output = [result.stdout, result.stderr].filter((text) => text.trim() !== '').join('\n');
  if (check.report === undefined || report === undefined) return result.code === 0 ? passedOnce() : failedOnce(check.name, output);
  return judge(check.name, { text: await readText(report), code: result.code, output }, check.report.read);
}
