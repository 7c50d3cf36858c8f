import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SetupFailure } from './failure.mjs';

/**
 * Bundles a TypeScript program of the tests folder, so that plain Node can run it. Packages stay
 * imports; inside the bundle `import.meta` speaks of the bundle, so such a program finds the
 * repository by its working folder.
 * @param {import('./context.mjs').Context} context
 * @param {string} entry from the repository's folder
 * @returns {Promise<string>} the bundle
 */
export async function bundleScript({ paths }, entry) {
  // Vite belongs to the packages that may not have been there when this process started.
  const vite = await import(pathToFileURL(join(paths.nodeModules, 'vite', 'dist', 'node', 'index.js')).href);
  const name = entry.replaceAll(/[^\w]+/gu, '-').replace(/-ts$/u, '');
  const outDir = join(paths.scripts, name);
  try {
    await vite.build({
      configFile: false,
      root: paths.root,
      logLevel: 'error',
      resolve: { alias: { '@shared': resolve(paths.root, 'shared') } },
      build: {
        ssr: true,
        target: 'node20.19',
        outDir,
        emptyOutDir: true,
        rolldownOptions: { input: { run: resolve(paths.root, entry) }, output: { entryFileNames: '[name].mjs' } },
      },
    });
  } catch (error) {
    throw new SetupFailure(`${entry} could not be built.`, { detail: String(error instanceof Error ? error.message : error) });
  }
  return join(outDir, 'run.mjs');
}
