import { enter } from './entry.mjs';

void enter(async () => {
  const { runScript } = await import('./run-script.mjs');
  return { main: () => runScript('tests/bench/run.ts') };
});
