import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { groupBy } from '@shared/engine/group-by';
import type { Plan } from '@shared/schema';
import { openBare, type OpenWindow } from '../window';

const SOURCE = resolve('tests/bench/bare/calendar');
const OUT = resolve('.runtime/scripts/bare-calendar');

/** Builds the page for a window that loads files: no server, hence no module script. */
async function buildPage(): Promise<void> {
  await build({
    configFile: false,
    root: SOURCE,
    base: './',
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: OUT, emptyOutDir: true, modulePreload: false, rolldownOptions: { output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' } } },
  });
}

/** Puts the events into the page, before its program. */
function fillPage(plan: Plan, day: string): string {
  const events = Object.fromEntries(
    [...groupBy(plan.posts, (post) => (post.day ?? '').slice(0, 7))].map(([month, posts]) => [
      month,
      posts.map((post) => ({ id: post.id, title: post.title, start: `${post.day ?? ''}T09:00` })),
    ]),
  );
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'events.js'), `window.benchEvents = ${JSON.stringify(events)}; window.benchDay = ${JSON.stringify(day)};`);
  const page = join(OUT, 'index.html');
  const html = readFileSync(page, 'utf8').replace(/<script type="module" crossorigin src="\.\/page\.js"><\/script>/u, '').replaceAll(' crossorigin', '');
  writeFileSync(page, html.replace('</body>', '<script src="./events.js"></script><script src="./page.js"></script></body>'));
  return page;
}

/** A window with FullCalendar and nothing else: the month of `day`, with the events of the plan's posts in it. */
export async function openBareCalendar(plan: Plan, day: string): Promise<OpenWindow> {
  await buildPage();
  return openBare(fillPage(plan, day));
}
