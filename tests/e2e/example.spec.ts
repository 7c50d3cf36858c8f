import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, requestAction, test } from '../support/electron';

interface Checked {
  readonly verdict: string;
  readonly sentences: readonly string[];
  readonly bottlenecks: readonly { readonly sentences: readonly string[] }[];
}

/** What the command line says about a plan file; it ends with 2 when the plan does not carry. */
function check(file: string, language: 'de' | 'en'): Checked {
  try {
    return JSON.parse(execFileSync('node', ['out/cli/index.js', 'check', file, '--json', '--lang', language], { encoding: 'utf8' })) as Checked;
  } catch (error) {
    return JSON.parse((error as { stdout: string }).stdout) as Checked;
  }
}

const words = {
  de: { open: /^Beispiel ansehen/, file: 'example.de.taktplan', bottleneck: 'Nur Lena Schuster kann das dann' },
  en: { open: /^Look at the example/, file: 'example.en.taktplan', bottleneck: 'Only Lena Schuster can do it then' },
} as const;

for (const language of ['de', 'en'] as const) {
  test(`the example opens with its verdict and bottleneck, and the command line agrees (${language})`, async ({ launch }) => {
    const { page } = await launch({ language });
    await page.getByRole('button', { name: words[language].open }).click();
    const said = check(join('resources/example', words[language].file), language);
    expect(said.verdict).toBe('fails');
    const panel = page.getByRole('region', { name: language === 'de' ? 'Urteil' : 'Verdict' });
    await expect(panel).toContainText(said.sentences[0] ?? 'no sentence');
    await expect(page.getByRole('banner').or(page.locator('header')).first()).toContainText(said.sentences[0] ?? 'no sentence');
    await expect(page.getByText(words[language].bottleneck)).toBeVisible();
    for (const bottleneck of said.bottlenecks) await expect(page.getByText(bottleneck.sentences[0] ?? 'no sentence')).toBeVisible();
  });
}

test('a bar of the load curve opens the work of its week, which adds up to what the week needs', async ({ launch }) => {
  const { page } = await launch({ language: 'en' });
  await page.getByRole('button', { name: words.en.open }).click();
  const week = page.getByRole('button', { name: /^Week 33 from .* missing/ });
  await week.click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('row', { name: /nobody/ })).not.toHaveCount(0);
  const needed = /: ([\d.]+) h needed/.exec((await week.getAttribute('aria-label'))?.replaceAll('\u00a0', ' ') ?? '')?.[1];
  await expect(dialog.getByRole('row', { name: /^Sum/ })).toContainText(`${needed} h`);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('language and appearance change at once and are remembered', async ({ launch }) => {
  const first = await launch({ language: 'de' });
  await first.page.getByRole('button', { name: words.de.open }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Deckung');
  await requestAction(first.app, 'language.en');
  await requestAction(first.app, 'theme.dark');
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Coverage');
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await first.close();
  const second = await launch({ language: 'de' });
  await expect(second.page.getByRole('button', { name: /^Look at the example/ })).toBeVisible();
  await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('everything is reached by keyboard: start screen, example, rooms, a week, undo', async ({ launch }) => {
  const { page } = await launch({ language: 'en' });
  const example = page.getByRole('button', { name: words.en.open });
  await expect(example).toBeVisible();
  while (!(await example.evaluate((element) => element === document.activeElement))) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coverage');
  for (const [keys, room] of [['Control+2', 'Repairs'], ['Control+3', 'Stress'], ['Control+4', 'Room to move'], ['Control+5', 'Scenarios'], ['Control+6', 'Calendar'], ['Control+7', 'Effort'], ['Control+8', 'Team'], ['Control+9', 'Budget'], ['Control+,', 'Settings'], ['Control+1', 'Coverage']] as const) {
    await page.keyboard.press(keys);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(room);
  }
  const chart = page.getByRole('toolbar', { name: 'Hours per week' });
  while (!(await chart.evaluate((element) => element.contains(document.activeElement)))) await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  const name = page.getByRole('textbox', { name: 'Name of the plan' });
  await name.fill('Another name');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation')).toContainText('Another name');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('navigation')).toContainText('Fensterwerk Aubach');
});
