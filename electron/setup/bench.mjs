import { enter } from './entry.mjs';

void enter(async () => {
  const { runScript } = await import('./run-script.mjs');
  const { taskJugglerFor } = await import('./task-juggler-for-bench.mjs');
  return { main: () => runScript('tests/bench/run.ts', taskJugglerFor(process.argv.slice(2))) };
});
