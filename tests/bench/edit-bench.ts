import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import type { PreloadBridge } from '@shared/ipc';
import { writePlanText } from '@shared/formats';
import { bigPlan } from '../support/plan/big-plan';
import { type Figure, median } from './figures';
import { openProgram } from './window';

const SIZES = [100, 1000, 10_000] as const;
const EDITS = 60;

/** Moves one post again and again through the real gate and waits for each acknowledgement. */
function timeEdits(page: Page, edits: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const value = async (name: 'plan.current' | 'plan.edit', payload: unknown): Promise<Record<string, unknown>> => {
      const { taktplan } = window as unknown as { readonly taktplan: PreloadBridge };
      const answer = (await taktplan.request(name, payload)) as { value: Record<string, unknown> };
      return answer.value;
    };
    const open = await value('plan.current', null);
    let revision = Number(open['revision']);
    const times: number[] = [];
    for (let edit = 0; edit < count; edit += 1) {
      const command = { type: 'change', collection: 'posts', id: 'post0', set: { title: `Edit ${edit}` } };
      const start = performance.now();
      const answer = await value('plan.edit', { documentId: open['documentId'], revision, command });
      times.push(performance.now() - start);
      if (answer['kind'] !== 'acknowledged') throw new Error(`edit ${edit}: ${String(answer['kind'])}`);
      revision = Number(answer['revision']);
    }
    return times;
  }, edits);
}

async function acknowledged(posts: number): Promise<number> {
  const documents = mkdtempSync(join(tmpdir(), 'taktplan-bench-documents-'));
  const file = join(documents, 'big.taktplan');
  const plan = bigPlan({ posts, people: 10, weeks: 52, seed: 1 });
  writeFileSync(file, writePlanText({ format: 'taktplan', version: 1, revision: 0, plan }));
  const window = await openProgram(file);
  const times = await timeEdits(window.page, EDITS);
  await window.close();
  rmSync(documents, { recursive: true, force: true });
  return median(times);
}

/** From an edit in the window to its acknowledgement by the disk, for growing plans. */
export async function editFigures(): Promise<Figure[]> {
  const figures: Figure[] = [];
  let smallest: number | null = null;
  for (const posts of SIZES) {
    const value = await acknowledged(posts);
    smallest ??= value;
    figures.push({
      id: `edit.${posts}`,
      what: `edit to acknowledged with ${posts.toLocaleString('en')} posts`,
      value,
      unit: 'ms',
      peer: { name: 'with 100 posts', value: smallest },
      runs: EDITS,
      goal: posts === 10_000 ? 'at most twice the time at 100' : null,
    });
  }
  return figures;
}
