import { describe, expect, it } from 'vitest';
import { closingLine, exitCode, failedOnce, judge, passedOnce, readPlaywright, readVitest, sumTallies } from '../../../electron/setup/report.mjs';

const vitestReport = {
  success: false,
  testResults: [
    {
      name: 'tests/unit/a.test.ts',
      status: 'failed',
      message: '',
      assertionResults: [
        { fullName: 'adds', status: 'passed', failureMessages: [] },
        { fullName: 'subtracts', status: 'failed', failureMessages: ['AssertionError: expected 1 to be 2\n\n    at a.test.ts:3:1'] },
        { fullName: 'divides', status: 'pending', failureMessages: [] },
        { fullName: 'multiplies', status: 'todo', failureMessages: [] },
      ],
    },
    { name: 'tests/unit/b.test.ts', status: 'failed', message: 'Error: Cannot find module', assertionResults: [] },
  ],
};

const playwrightReport = {
  suites: [
    {
      title: 'wizard.spec.ts',
      specs: [{ title: 'opens', tests: [{ status: 'expected', results: [{ errors: [] }] }] }],
      suites: [
        {
          title: 'budget',
          specs: [
            { title: 'adds up', tests: [{ status: 'unexpected', results: [{ errors: [{ message: '\u001B[31mTimeout\u001B[39m of 60 s' }] }] }] },
            { title: 'shakes', tests: [{ status: 'flaky', results: [{ errors: [{ message: 'gone' }] }, { errors: [] }] }] },
            { title: 'waits', tests: [{ status: 'skipped', results: [] }] },
          ],
        },
      ],
    },
  ],
  errors: [],
};

describe('reading a report of vitest', () => {
  it('counts every test, and a file that could not be loaded as one failure', () => {
    expect(readVitest(vitestReport)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 2,
      failures: [
        { name: 'tests/unit/a.test.ts: subtracts', reason: 'AssertionError: expected 1 to be 2\n    at a.test.ts:3:1' },
        { name: 'tests/unit/b.test.ts', reason: 'Error: Cannot find module' },
      ],
    });
  });

  it('counts a status that it does not know as failed', () => {
    const report = { testResults: [{ name: 'a', status: 'passed', assertionResults: [{ fullName: 'x', status: 'exploded' }] }] };
    expect(readVitest(report)).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('reading a report of Playwright', () => {
  it('counts a test that passed only when tried again as failed, and says so', () => {
    expect(readPlaywright(playwrightReport)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: [
        { name: 'wizard.spec.ts › budget › adds up', reason: 'Timeout of 60 s' },
        { name: 'wizard.spec.ts › budget › shakes', reason: 'passed only when tried again\ngone' },
      ],
    });
  });

  it('counts an error outside of a test', () => {
    expect(readPlaywright({ suites: [], errors: [{ message: 'no tests found' }] })).toMatchObject({ passed: 0, failed: 1 });
  });
});

describe('judging a run', () => {
  const good = JSON.stringify({ testResults: [{ name: 'a', status: 'passed', assertionResults: [{ fullName: 'x', status: 'passed' }] }] });
  const empty = JSON.stringify({ testResults: [] });

  it.each([
    ['a good report', good, 0, { passed: 1, failed: 0 }],
    ['no report', undefined, 0, { passed: 0, failed: 1 }],
    ['half a report', good.slice(0, 20), 0, { passed: 0, failed: 1 }],
    ['a report of another shape', '{}', 0, { passed: 0, failed: 1 }],
    ['a report without a test', empty, 0, { passed: 0, failed: 1 }],
    ['a good report with a bad exit code', good, 1, { passed: 1, failed: 1 }],
  ])('%s', (_name, text, code, expected) => {
    expect(judge('unit', { text, code, output: 'what was printed' }, readVitest)).toMatchObject(expected);
  });

  it('does not count a bad exit code twice when the tests tell the failure', () => {
    expect(judge('unit', { text: JSON.stringify(vitestReport), code: 1, output: '' }, readVitest).failed).toBe(2);
  });
});

describe('the closing line', () => {
  const skipped = { passed: 0, failed: 0, skipped: 3, failures: [] };

  it('sums all the checks and names the skipped only when there are some', () => {
    expect(closingLine(sumTallies([passedOnce(), passedOnce(), failedOnce('lint', 'bad')]))).toBe('2 passed, 1 failed');
    expect(closingLine(sumTallies([passedOnce(), skipped]))).toBe('1 passed, 0 failed, 3 skipped');
  });

  it('ends well only when something passed and nothing failed', () => {
    expect(exitCode(passedOnce())).toBe(0);
    expect(exitCode(sumTallies([passedOnce(), failedOnce('types', 'bad')]))).toBe(1);
    expect(exitCode(skipped)).toBe(1);
    expect(exitCode(sumTallies([]))).toBe(1);
  });
});
