import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appBuild, cliBuild, ensureBuild } from '../../../electron/setup/build.mjs';
import type { Run } from '../../../electron/setup/command.mjs';
import type { Context } from '../../../electron/setup/context.mjs';
import { ended, temporaryFolder, worldIn } from './support';

interface Project {
  readonly world: Context;
  readonly built: string[];
  readonly breakTools: () => void;
}

/** A repository whose build tools write their product and are counted. */
async function project(): Promise<Project> {
  const root = await temporaryFolder();
  const built: string[] = [];
  let broken = false;
  const run: Run = async (_command, args) => {
    const build = (args[0] ?? '').includes('electron-vite') ? appBuild : cliBuild;
    built.push(build.tool);
    if (broken) return ended({ code: 1, stderr: 'error during build' });
    await mkdir(dirname(join(root, 'out', build.product)), { recursive: true });
    await writeFile(join(root, 'out', build.product), '');
    return ended();
  };
  for (const { tool } of [appBuild, cliBuild]) {
    await mkdir(join(root, 'node_modules', tool), { recursive: true });
    await writeFile(join(root, 'node_modules', tool, 'package.json'), JSON.stringify({ bin: { [tool]: `bin/${tool}.js` } }));
  }
  await mkdir(join(root, 'renderer'));
  await mkdir(join(root, 'electron', 'cli'), { recursive: true });
  return { world: worldIn(root, { run }), built, breakTools: () => (broken = true) };
}

describe('building', () => {
  it('builds once as long as nothing changes', async () => {
    const { world, built } = await project();
    expect(await ensureBuild(world, [appBuild, cliBuild])).toEqual({ did: 'built' });
    expect(await ensureBuild(world, [appBuild, cliBuild])).toEqual({ kept: 'up to date' });
    expect(built).toEqual(['electron-vite', 'vite']);
  });

  it('builds again only what a change concerns', async () => {
    const { world, built } = await project();
    await ensureBuild(world, [appBuild, cliBuild]);
    await writeFile(join(world.paths.root, 'renderer', 'index.html'), '<html>');
    await ensureBuild(world, [appBuild, cliBuild]);
    await writeFile(join(world.paths.root, 'electron', 'cli', 'index.ts'), 'export {};');
    await ensureBuild(world, [appBuild, cliBuild]);
    expect(built).toEqual(['electron-vite', 'vite', 'electron-vite', 'vite']);
  });

  it('builds again when the product was removed', async () => {
    const { world, built } = await project();
    await ensureBuild(world, [cliBuild]);
    await rm(join(world.paths.out, cliBuild.product));
    expect(await ensureBuild(world, [cliBuild])).toEqual({ did: 'built' });
    expect(built).toEqual(['vite', 'vite']);
  });

  it('does not take a failed build for a good one afterwards', async () => {
    const { world, built, breakTools } = await project();
    await ensureBuild(world, [cliBuild]);
    await writeFile(join(world.paths.root, 'electron', 'cli', 'index.ts'), 'export {');
    breakTools();
    await expect(ensureBuild(world, [cliBuild])).rejects.toThrow('could not be built');
    await expect(ensureBuild(world, [cliBuild])).rejects.toMatchObject({ detail: expect.stringContaining('error during build') });
    expect(built).toEqual(['vite', 'vite', 'vite']);
  });
});
