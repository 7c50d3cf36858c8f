import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = import.meta.dirname;
const alias = { '@shared': resolve(root, 'shared') };

// The stand-in runtime is Electron 42 (Node 24.15, Chrome 148); the pinned one is newer. One build serves both.
const NODE_TARGET = 'node24.15';
const CHROME_TARGET = 'chrome148';

export default defineConfig({
  main: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      // Less text to read at every start.
      minify: true,
      externalizeDeps: false,
      rolldownOptions: { input: { index: resolve(root, 'electron/main/index.ts') } },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: NODE_TARGET,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    resolve: { alias },
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: CHROME_TARGET,
      minify: true,
      // A data: address is not in the content policy, so every asset stays a file of its own.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        // The first imports of the window say how zod may work; without this, shared chunks would run before them.
        output: { strictExecutionOrder: true },
      },
    },
  },
});
