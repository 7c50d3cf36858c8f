import { readFile } from 'node:fs/promises';
import { run } from './run';
import type { Shell } from './shell';

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function systemLanguage(): Shell['language'] {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('de') ? 'de' : 'en';
}

const shell: Shell = {
  readFile: readIfThere,
  print: (text) => void process.stdout.write(`${text}\n`),
  printError: (text) => void process.stderr.write(`${text}\n`),
  now: () => Date.now(),
  language: systemLanguage(),
};

// `check FILE | head` closes the pipe early; that is no fault of the plan.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// Setting the code instead of exiting lets a long answer flow out completely.
process.exitCode = await run(process.argv.slice(2), shell);
