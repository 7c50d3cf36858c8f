// Writes resources/example/example.{de,en}.taktplan from the definition in ./example.
// Run by hand after a change of the definition or of the reference values: node tests/support/generate/example-plan.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const folder = join(root, 'resources/example');

const { module } = await runnerImport(join(root, 'tests/support/generate/example/example-file.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@shared': join(root, 'shared') } },
});
mkdirSync(folder, { recursive: true });
for (const language of ['de', 'en']) writeFileSync(join(folder, `example.${language}.taktplan`), module.exampleText(language));
