import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, requestAction, test } from '../support/electron';

test('a plan that may only be looked at has no field that can be changed', async ({ launch, folders }) => {
  await mkdir(folders.plans, { recursive: true });
  const file = join(folders.plans, 'Beispiel.taktplan');
  await copyFile('resources/example/example.de.taktplan', file);
  const content = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...content, version: 7 }));
  const { page, app } = await launch({ language: 'de', files: [file] });
  for (const [room, heading] of [
    ['effort', 'Aufwand'],
    ['team', 'Team'],
    ['budget', 'Budget'],
    ['settings', 'Einstellungen'],
  ] as const) {
    await requestAction(app, `view.${room}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('main').locator('select').first()).toBeVisible();
    await expect(page.locator('main').locator('input:enabled:not([type="radio"]), select:enabled, textarea:enabled')).toHaveCount(0);
    for (const name of [/hinzufügen$/, /entfernen$/i]) {
      for (const button of await page.locator('main').getByRole('button', { name }).all()) await expect(button).toBeDisabled();
    }
  }
});
