import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupFailure } from './failure.mjs';
import { displayPackages } from './debian.mjs';
import { bringPackages } from './libraries.mjs';

/** Large enough for a window of 1920 x 1080 with its menu. */
const SCREEN = '2560x1440x24';
const START_MS = 20_000;

/**
 * @param {{ platform: string, env: NodeJS.ProcessEnv }} system
 * @returns {boolean} whether windows can be shown to a person
 */
export function hasDisplay({ platform, env }) {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/**
 * An Xauthority entry that holds for any display number, for the server chooses its number itself.
 * @param {Buffer} cookie
 */
export function authorityEntry(cookie) {
  const FAMILY_WILD = 0xff_ff;
  const field = (/** @type {Buffer} */ bytes) => {
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const family = Buffer.alloc(2);
  family.writeUInt16BE(FAMILY_WILD);
  const empty = field(Buffer.alloc(0));
  return Buffer.concat([family, empty, empty, field(Buffer.from('MIT-MAGIC-COOKIE-1')), field(cookie)]);
}

/**
 * The shell that watches over Xvfb: when this process ends, however hard, its end of the pipe
 * closes and the shell ends the server, so that none is left behind.
 */
const WATCH = 'Xvfb "$@" & server=$!; exec 3>&-; while read -r _; do :; done; kill "$server" 2>/dev/null; wait';

/**
 * @param {string} authority path of the Xauthority file
 * @returns {Promise<{ number: string, stop: () => void }>}
 */
function startServer(authority) {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-auth', authority];
  const shell = spawn('sh', ['-c', WATCH, 'sh', ...args], { stdio: ['pipe', 'ignore', 'ignore', 'pipe'], detached: true });
  const numbers = /** @type {import('node:net').Socket} */ (shell.stdio[3]);
  const lifeline = /** @type {import('node:net').Socket} */ (shell.stdin);
  return new Promise((resolve, reject) => {
    const fail = () => {
      lifeline.end();
      reject(new SetupFailure('The virtual display (Xvfb) did not start.'));
    };
    const timer = setTimeout(fail, START_MS);
    let text = '';
    numbers.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
      text += part;
      if (!text.includes('\n')) return;
      clearTimeout(timer);
      numbers.removeAllListeners().destroy();
      shell.unref();
      lifeline.unref();
      resolve({ number: text.trim(), stop: () => lifeline.end() });
    });
    numbers.on('end', () => {
      clearTimeout(timer);
      fail();
    });
  });
}

/**
 * Starts a display that nobody sees; installs its server first where it is missing.
 * @param {import('./context.mjs').Context} context
 * @returns {Promise<{ did: string, env: NodeJS.ProcessEnv, stop: () => Promise<void> }>} `env`: what a program needs to open windows on it
 */
export async function startDisplay(context) {
  const probe = await context.run('Xvfb', ['-version']);
  if (probe.missing) await bringPackages(context, displayPackages, 'Without a screen a virtual display (Xvfb) is needed, which this system lacks.');
  const folder = await mkdtemp(join(tmpdir(), 'taktplan-display-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const authority = join(folder, 'authority');
  await writeFile(authority, authorityEntry(randomBytes(16)), { mode: 0o600 });
  const server = await startServer(authority);
  const stop = async () => {
    server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { did: `none found; a virtual one, :${server.number}, was started`, env: { DISPLAY: `:${server.number}`, XAUTHORITY: authority }, stop };
}
