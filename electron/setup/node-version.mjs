/** The oldest Node that the build tools run on. */
const OLDEST_NODE = [20, 19];

/**
 * @param {string} version such as `20.19.4`
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** @param {string} version */
export function tooOldMessage(version) {
  return `Taktplan needs Node ${OLDEST_NODE.join('.')} or newer to be set up; this is Node ${version}. Please install a newer one from nodejs.org.`;
}
