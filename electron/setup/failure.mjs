/**
 * A failure that was to be expected (no network, a wrong hash, missing rights): it is told to the
 * user as one sentence, without a stack, and ends the set-up with exit code 1.
 */
export class SetupFailure extends Error {
  /**
   * @param {string} message what happened and what to do, in plain words
   * @param {{ detail?: string }} [more] the last lines of the tool that failed
   */
  constructor(message, more = {}) {
    super(message);
    this.name = 'SetupFailure';
    this.detail = more.detail ?? '';
  }
}

const STACK_LINE = /^(?:npm error)?\s{2,}at \S/u;

/**
 * The last lines of a tool's output, for the detail of a failure; a stack tells a user nothing.
 * @param {string} text
 * @param {number} [count]
 */
export function lastLines(text, count = 12) {
  const lines = text.trimEnd().split('\n');
  return lines.filter((line) => !STACK_LINE.test(line)).slice(-count).join('\n');
}

/**
 * What npm says before it goes into details: the code and the sentence.
 * @param {string} stderr
 * @param {number} [count]
 */
export function npmReason(stderr, count = 8) {
  const lines = stderr.split('\n').filter((line) => line.startsWith('npm error'));
  const stack = lines.findIndex((line) => STACK_LINE.test(line));
  return lines.slice(0, stack === -1 ? count : Math.min(stack, count)).join('\n');
}
