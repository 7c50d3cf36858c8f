import type { Locator, Page } from 'playwright/test';
import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

function words(language: 'de' | 'en') {
  const t = wordsOf(language, 'scenarios');
  const rooms = wordsOf(language, 'common');
  return {
    t,
    add: t('scenarios.add'),
    begins: t('scenarios.new.start'),
    onlyChannel: t('scenarios.start.onlyChannel'),
    stays: t('scenarios.new.channel'),
    confirm: rooms('common.add'),
    work: t('scenarios.work'),
    leave: t('scenarios.leave'),
    adopt: t('scenarios.adopt'),
    missing: t('scenarios.row.missing'),
    cash: t('scenarios.row.cash'),
    edits: t('scenarios.edits'),
    none: t('scenarios.empty.title'),
    room: (name: string): string => rooms(`common.view.${name}`),
    undo: wordsOf(language, 'actions')('actions.undo'),
  };
}

type Words = ReturnType<typeof words>;

async function addScenario(page: Page, say: Words, start: string | null): Promise<void> {
  await page.getByRole('button', { name: say.add }).click();
  if (start !== null) await page.getByLabel(say.begins).selectOption({ label: start });
  await page.getByRole('dialog').getByRole('button', { name: say.confirm }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole('row', { name: new RegExp(`^${name}`) });
}

for (const language of ['de', 'en'] as const) {
  const say = words(language);

  test(`a scenario is tried beside the plan, compared, and adopted in one step (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'scenarios');
    await expect(page.getByRole('heading', { name: say.none })).toBeVisible();
    await addScenario(page, say, say.onlyChannel);
    const cells = rowOf(page, say.cash).getByRole('cell');
    await expect(cells).toHaveCount(2);
    const posts = rowOf(page, 'Instagram').getByRole('cell');
    await expect(posts.nth(0)).not.toHaveText(/^0/);
    await expect(posts.nth(1)).toHaveText(/^0−\d+$/);
    await page.getByRole('button', { name: say.adopt }).click();
    await expect(page.getByRole('heading', { name: say.none })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(rowOf(page, 'Instagram').getByRole('cell')).toHaveCount(2);
  });
}

test('edits inside a scenario leave the plan alone, in every room, and undo stays inside', async ({ launch }) => {
  const say = words('en');
  const { page } = await openRoom(launch, 'en', 'scenarios');
  await addScenario(page, say, null);
  await page.getByRole('button', { name: say.work }).click();
  await expect(page.getByRole('button', { name: say.leave })).toBeVisible();
  const budget = page.getByRole('button', { name: say.room('budget'), exact: true });
  await budget.click();
  const lines = page.getByRole('main').getByRole('textbox');
  const first = lines.first();
  const before = await first.inputValue();
  await first.fill('Something else');
  await first.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '1 edit' })).toBeVisible();
  await page.getByRole('button', { name: say.leave }).click();
  await expect(lines.first()).toHaveValue(before);
  await page.getByRole('button', { name: say.room('scenarios'), exact: true }).click();
  await page.getByRole('button', { name: say.work }).click();
  await budget.click();
  await expect(lines.first()).toHaveValue('Something else');
});

test('a plan that changed underneath is replayed, and what no longer fits is named', async ({ launch }) => {
  const say = words('en');
  const { page } = await openRoom(launch, 'en', 'scenarios');
  await addScenario(page, say, null);
  await page.getByRole('button', { name: say.work }).click();
  const budget = page.getByRole('button', { name: say.room('budget'), exact: true });
  await budget.click();
  const first = page.getByRole('main').getByRole('textbox').first();
  await first.fill('In the scenario');
  await first.press('Enter');
  await page.getByRole('button', { name: say.leave }).click();
  await first.fill('In the plan');
  await first.press('Enter');
  await page.getByRole('button', { name: say.room('scenarios'), exact: true }).click();
  await expect(page.getByText('1 edit no longer fits')).toBeVisible();
  await page.getByRole('button', { name: say.edits }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(say.t('scenarios.conflict.overtaken'))).toBeVisible();
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: say.t('scenarios.edits.drop') }).click();
  await expect(dialog.getByText(say.t('scenarios.edits.none'))).toBeVisible();
});

test('a rhythm is found for hours and money, and opened as a scenario', async ({ launch }) => {
  const say = words('de');
  const { page } = await openRoom(launch, 'de', 'scenarios');
  await page.getByLabel(say.t('scenarios.rhythm.hours')).fill('24');
  await page.getByLabel(say.t('scenarios.rhythm.money')).fill('1500');
  await page.getByRole('button', { name: say.t('scenarios.rhythm.find') }).click();
  await page.getByRole('button', { name: say.t('scenarios.rhythm.open') }).click({ timeout: 60_000 });
  await expect(rowOf(page, say.cash).getByRole('cell')).toHaveCount(2);
  await expect(page.getByLabel(wordsOf('de', 'common')('common.name'))).toHaveValue(/^24.h die Woche, 1\.500.€ im Monat$/);
});
