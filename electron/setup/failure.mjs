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

/**
 * The last lines of a tool's output, for the detail of a failure.
 * @param {string} text
 * @param {number} [count]
 */
export function lastLines(text, count = 12) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
