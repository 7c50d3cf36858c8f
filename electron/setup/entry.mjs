// This file and those it imports at once keep to old syntax, so that an old Node can still say what it lacks.
import { isNodeNewEnough, tooOldMessage } from './node-version.mjs';

/**
 * Runs one of the set-up's commands: expected failures end as a sentence and exit code 1,
 * and bugs as an exception with its stack.
 * @param {() => Promise<{ main: () => Promise<number> }>} load
 * @param {() => void} [onFailure] what else to say after a failure
 * @returns {Promise<void>}
 */
export function enter(load, onFailure) {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(tooOldMessage(process.versions.node));
    if (onFailure) onFailure();
    process.exitCode = 1;
    return Promise.resolve();
  }
  return load()
    .then(function (command) {
      return command.main();
    })
    .then(
      function (code) {
        process.exitCode = code;
      },
      function (error) {
        if (error.name !== 'SetupFailure') console.error(error);
        else console.error(error.detail ? error.message + '\n' + error.detail : error.message);
        if (onFailure) onFailure();
        process.exitCode = 1;
      },
    );
}
