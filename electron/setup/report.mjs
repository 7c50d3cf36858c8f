import { stripVTControlCharacters } from 'node:util';

/**
 * What a runner's report says.
 * @typedef {{ name: string, reason: string }} Failure `reason`: the first lines of the error
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Tally
 */

const REASON_LINES = 6;

/** @param {string} text @returns {string} its first lines, without the colours of a terminal */
function firstLines(text, count = REASON_LINES) {
  const plain = stripVTControlCharacters(text);
  return plain.split('\n').filter((line) => line.trim() !== '').slice(0, count).join('\n');
}

/** @param {string} name @param {string} reason @returns {Tally} one failure */
export function failedOnce(name, reason) {
  return { passed: 0, failed: 1, skipped: 0, failures: [{ name, reason: firstLines(reason) }] };
}

/** @returns {Tally} */
export function passedOnce() {
  return { passed: 1, failed: 0, skipped: 0, failures: [] };
}

/** @param {Tally[]} tallies @returns {Tally} */
export function sumTallies(tallies) {
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    skipped: tallies.reduce((sum, tally) => sum + tally.skipped, 0),
    failures: tallies.flatMap((tally) => tally.failures),
  };
}

/** @param {{ name: string, outcome: 'passed' | 'failed' | 'skipped', reason: string }[]} results @returns {Tally} */
function tallyOf(results) {
  const count = (/** @type {string} */ outcome) => results.filter((result) => result.outcome === outcome).length;
  const failures = results.filter((result) => result.outcome === 'failed');
  return {
    passed: count('passed'),
    failed: failures.length,
    skipped: count('skipped'),
    failures: failures.map(({ name, reason }) => ({ name, reason: firstLines(reason) })),
  };
}

/** @param {string} status @returns {'passed' | 'failed' | 'skipped'} anything unknown counts as failed */
function vitestOutcome(status) {
  if (status === 'passed') return 'passed';
  return ['skipped', 'pending', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed';
}

/** @param {any} file the report on one test file */
function vitestFileResults(file) {
  const results = file.assertionResults.map((/** @type {any} */ test) => ({
    name: `${file.name}: ${test.fullName}`,
    outcome: vitestOutcome(test.status),
    reason: (test.failureMessages ?? []).join('\n'),
  }));
  const hasFailure = results.some((/** @type {any} */ result) => result.outcome === 'failed');
  // A file that could not be loaded, or whose hooks failed, has no failing test of its own.
  const broken = file.status === 'failed' && !hasFailure;
  return broken ? [...results, { name: file.name, outcome: 'failed', reason: file.message ?? '' }] : results;
}

/** @param {any} report vitest's JSON report @returns {Tally} */
export function readVitest(report) {
  return tallyOf(report.testResults.flatMap(vitestFileResults));
}

/** @param {any} suite @param {string} path @returns {{ name: string, spec: any }[]} */
function playwrightSpecs(suite, path) {
  const here = path === '' ? suite.title : `${path} › ${suite.title}`;
  const own = (suite.specs ?? []).map((/** @type {any} */ spec) => ({ name: `${here} › ${spec.title}`, spec }));
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => playwrightSpecs(inner, here))];
}

/** @param {string} name @param {any} test one test of one project */
function playwrightResult(name, test) {
  const messages = (test.results ?? []).flatMap((/** @type {any} */ result) => result.errors ?? []);
  const reason = messages.map((/** @type {any} */ error) => error.message ?? '').join('\n');
  if (test.status === 'expected') return { name, outcome: /** @type {const} */ ('passed'), reason: '' };
  if (test.status === 'skipped') return { name, outcome: /** @type {const} */ ('skipped'), reason: '' };
  // A test that only passed when it was tried again is not a good test: it counts as failed.
  const prefix = test.status === 'flaky' ? 'passed only when tried again\n' : '';
  return { name, outcome: /** @type {const} */ ('failed'), reason: prefix + reason };
}

/** @param {any} report Playwright's JSON report @returns {Tally} */
export function readPlaywright(report) {
  const specs = report.suites.flatMap((/** @type {any} */ suite) => playwrightSpecs(suite, ''));
  const results = specs.flatMap((/** @type {any} */ { name, spec }) => spec.tests.map((/** @type {any} */ test) => playwrightResult(name, test)));
  const outside = (report.errors ?? []).map((/** @type {any} */ error) => ({ name: 'outside of a test', outcome: 'failed', reason: error.message ?? '' }));
  return tallyOf([...results, ...outside]);
}

/**
 * Turns a runner's report and its exit code into a tally. Nothing counts as good that was not
 * reported: a missing or unreadable report, an empty one, and a bad exit code without a failed
 * test are one failure each.
 * @param {string} name of the check
 * @param {{ text: string | undefined, code: number, output: string }} run the report's text, the exit code and what was printed
 * @param {(report: any) => Tally} read
 * @returns {Tally}
 */
export function judge(name, { text, code, output }, read) {
  if (text === undefined) return failedOnce(name, `there is no report (exit code ${code})\n${output}`);
  let tally;
  try {
    tally = read(JSON.parse(text));
  } catch (error) {
    return failedOnce(name, `the report cannot be read (exit code ${code}): ${String(error)}`);
  }
  if (tally.passed + tally.failed === 0) return sumTallies([tally, failedOnce(name, `no test was run (exit code ${code})\n${output}`)]);
  if (code !== 0 && tally.failed === 0) return sumTallies([tally, failedOnce(name, `ended with exit code ${code} although no test failed\n${output}`)]);
  return tally;
}

/** @param {Tally} tally @returns {string} the closing line */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {Tally} tally @returns {number} 1 when something failed or nothing passed */
export function exitCode({ passed, failed }) {
  return failed > 0 || passed === 0 ? 1 : 0;
}
