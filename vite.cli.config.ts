import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const root = import.meta.dirname;

/** The command-line program runs in plain Node 20, so everything it needs is bundled into one file. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(root, 'shared') } },
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20.19',
    outDir: resolve(root, 'out/cli'),
    emptyOutDir: true,
    rolldownOptions: { input: { index: resolve(root, 'electron/cli/index.ts') } },
  },
});
