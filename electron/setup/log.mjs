/**
 * What a step says when it is over: `did` names work that was done ("installed"),
 * `kept` names a state that was found and left alone ("up to date").
 * @typedef {{ did: string } | { kept: string }} Outcome
 */

/**
 * @param {number} milliseconds
 * @returns {string} seconds with one decimal, such as `38.2 s`
 */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * @param {string} subject
 * @param {Outcome} outcome
 * @param {number} milliseconds
 */
function outcomeLine(subject, outcome, milliseconds) {
  return 'did' in outcome
    ? `${subject}: ${outcome.did} in ${seconds(milliseconds)}`
    : `${subject}: ${outcome.kept} (${seconds(milliseconds)})`;
}

/**
 * A log that prints one plain line for each thing done, with the time it took.
 * @param {{ write: (text: string) => void, now?: () => number, live?: boolean, silentWhenKept?: boolean }} options
 *   `live`: a terminal, where a running step may be shown and then overwritten;
 *   `silentWhenKept`: say nothing about what was found in order.
 */
export function createLog({ write, now = () => performance.now(), live = false, silentWhenKept = false }) {
  const say = (/** @type {string} */ text) => write(`${text}\n`);

  /**
   * @template {Outcome} T
   * @param {string} subject
   * @param {() => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async function step(subject, work) {
    const start = now();
    const clear = live ? '\r\u001B[K' : '';
    if (live) write(`${subject} ...`);
    try {
      const outcome = await work();
      write(clear);
      if ('did' in outcome || !silentWhenKept) say(outcomeLine(subject, outcome, now() - start));
      return outcome;
    } catch (error) {
      write(clear);
      throw error;
    }
  }

  return { say, step };
}

/** @typedef {ReturnType<typeof createLog>} Log */
