import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { expect, requestAction, test } from '../support/electron';

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Serious and critical findings on the screen as it is. */
async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (context: Document, options: object) => Promise<AxeResult> } };
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return result.violations
    .filter((found) => found.impact === 'serious' || found.impact === 'critical')
    .flatMap((found) => found.nodes.map((node) => `${found.id}: ${node.html.slice(0, 160)} ${node.failureSummary.replaceAll('\n', ' ')}`));
}

const rooms = ['Coverage', 'Calendar', 'Effort', 'Team', 'Budget', 'Settings'] as const;

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding on any screen (${theme})`, async ({ launch }) => {
    const { page, app } = await launch({ language: 'en', size: { width: 1280, height: 800 } });
    const act = (actionId: string): Promise<void> => requestAction(app, actionId);
    await act(`theme.${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await seriousFindings(page), 'start').toEqual([]);
    await act('file.new');
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await seriousFindings(page), 'wizard').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Look at the example/ }).click();
    for (const [index, room] of rooms.entries()) {
      await page.keyboard.press(`Control+${index + 1}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(room);
      expect(await seriousFindings(page), room).toEqual([]);
    }
    for (const dialog of ['help.about', 'help.shortcuts', 'file.backups']) {
      await act(dialog);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await seriousFindings(page), dialog).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}
