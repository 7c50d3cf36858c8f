import { readPlaywright, readVitest } from './report.mjs';

/** The zones in which the date suite has to give the same answers. */
export const TIME_ZONES = ['UTC', 'Europe/Berlin', 'America/Santiago', 'Pacific/Apia', 'Asia/Kolkata'];

/**
 * One check of `npm test`.
 * @typedef {object} Check
 * @property {string} name as it is printed and chosen by `--only`
 * @property {string} tool the package that does it
 * @property {string[]} args
 * @property {NodeJS.ProcessEnv} [env] what the tool's environment has beside ours
 * @property {boolean} [inElectron] run the tool by Electron's Node instead of ours
 * @property {boolean} [needsDisplay]
 * @property {{ file: string, read: (report: any) => import('./report.mjs').Tally }} [report]
 *   the runner's report below the reports folder; without one the check counts as one
 */

/**
 * @param {string} name
 * @param {string[]} args
 * @param {Partial<Check>} [more]
 * @returns {Check}
 */
function vitest(name, args, more = {}) {
  const file = `${name.replaceAll(/[^\w-]+/gu, '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=reports/${file}`];
  return { name, tool: 'vitest', args: ['run', ...reporters, ...args], report: { file, read: readVitest }, ...more };
}

/** @returns {Check[]} everything there is to check, in order */
export function allChecks() {
  return [
    { name: 'types', tool: 'typescript', args: ['-b', '--force'] },
    { name: 'lint', tool: 'oxlint', args: ['-c', '.oxlintrc.json', '--type-aware', '--deny-warnings', 'electron', 'renderer', 'shared', 'tests'] },
    { name: 'unused', tool: 'knip', args: [] },
    vitest('unit', []),
    ...TIME_ZONES.map((zone) => vitest(`time in ${zone}`, ['--project', 'time'], { env: { TZ: zone } })),
    vitest("storage in Electron's Node", ['--project', 'storage'], { inElectron: true }),
    { name: 'window', tool: 'playwright', args: ['test'], needsDisplay: true, report: { file: 'e2e.json', read: readPlaywright } },
  ];
}

/**
 * @param {Check[]} checks
 * @param {string[]} given the arguments: `--only NAME[,NAME]`, where the start of a name is enough
 * @returns {{ chosen: Check[], unknown: string[] }}
 */
export function chooseChecks(checks, given) {
  const at = given.findIndex((argument) => argument === '--only' || argument.startsWith('--only='));
  if (at === -1) return { chosen: checks, unknown: given };
  const [, inline] = (given[at] ?? '').split('=');
  const wanted = (inline ?? given[at + 1] ?? '').split(',').filter((name) => name !== '');
  const unknown = wanted.filter((name) => !checks.some((check) => check.name.startsWith(name)));
  return { chosen: checks.filter((check) => wanted.some((name) => check.name.startsWith(name))), unknown };
}
