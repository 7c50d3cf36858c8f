import { openCalendar } from '../support/calendar/board';
import { putPostPlan } from '../support/calendar/post-plan';
import { expect, requestAction, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';

const words = {
  de: { label: 'Kampagne Frühjahrsaktion, 8. April – 23. April', posts: '1 Beitrag', name: 'Name' },
  en: { label: 'Campaign Frühjahrsaktion, 8 April – 23 April', posts: '1 post', name: 'Name' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`campaigns run as bars over the days of month, weeks and week, and open with a click (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const { page, program } = board;
    const bars = page.locator('[data-campaign="spring"]').filter({ visible: true });
    await expect(bars).toHaveCount(16);
    await expect(board.cell('2027-04-08').locator('[data-campaign]')).toHaveText(['Frühjahrsaktion']);
    await expect(board.cell('2027-04-09').locator('[data-campaign]')).toHaveText(['']);
    await expect(board.cell('2027-04-19').locator('[data-campaign]')).toHaveText(['Frühjahrsaktion', 'Messe Wohnen']);
    await expect(board.cell('2027-04-24').locator('[data-campaign="spring"]')).toHaveCount(0);
    expect(await seriousFindings(page)).toEqual([]);
    await board.cell('2027-04-12').getByRole('button', { name: say.label }).click();
    const dialog = page.getByRole('dialog', { name: 'Frühjahrsaktion' });
    await expect(dialog.getByText(say.posts, { exact: true })).toBeVisible();
    await dialog.getByRole('textbox', { name: say.name, exact: true }).fill('Frühlingsfest');
    await page.keyboard.press('Tab');
    await expect(board.cell('2027-04-12').locator('[data-campaign="spring"]')).toHaveText('Frühlingsfest');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await requestAction(program.app, 'calendar.fourWeeks');
    await expect(board.cell('2027-04-19').locator('[data-campaign]')).toHaveText(['Frühlingsfest', 'Messe Wohnen']);
    await requestAction(program.app, 'calendar.week');
    await expect(page.getByRole('columnheader').locator('[data-campaign]').filter({ hasText: 'Frühlingsfest' })).toHaveCount(1);
  });
}

test('a bar is reached with the arrow keys, and its posts open from it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const { page } = board;
  await board.cell('2027-04-17').focus();
  await page.keyboard.press('Enter');
  await expect(board.cell('2027-04-17').locator('[data-campaign="spring"]')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(board.cell('2027-04-17').locator('[data-campaign="fairs"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Frühjahrsaktion' });
  await dialog.getByRole('button', { name: /Der lange Tisch/ }).click();
  await expect(page.getByRole('dialog', { name: 'Beitrag bearbeiten' }).getByRole('textbox', { name: 'Titel' })).toHaveValue('Der lange Tisch');
});

test('posts of a day come before its campaigns when the keyboard goes into it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  await board.cell('2027-04-14').focus();
  await board.page.keyboard.press('Enter');
  await expect(board.card('oak')).toBeFocused();
});
