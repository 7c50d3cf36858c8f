import { join } from 'node:path';
import { cliBuild, ensureBuild } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { openSetup, whileLocked } from './setup.mjs';

/** `npm run taktplan`: the program without a window. Standard output belongs to it alone. */
export async function main() {
  const context = await openSetup({ toStderr: true, silentWhenKept: true });
  await whileLocked(context, async () => {
    await context.log.step('packages', () => ensurePackages(context));
    await context.log.step('program', () => ensureBuild(context, [cliBuild]));
  });
  const script = join(context.paths.out, 'cli', 'index.js');
  // npm changes into the repository; the paths a person gives are meant from where they are.
  const cwd = context.env['INIT_CWD'] ?? process.cwd();
  const { code } = await context.run(context.execPath, [script, ...process.argv.slice(2)], { cwd, env: context.env, inherit: true });
  return code;
}
