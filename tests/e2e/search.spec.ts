import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'find', 'calendar');

  test(`the search finds posts in any spelling and order and shows them on their day (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await page.keyboard.press('/');
    const field = page.getByRole('combobox', { name: t('find.search') });
    await expect(field).toBeFocused();
    await page.keyboard.type('pfle eich');
    const options = page.getByRole('listbox', { name: t('find.results') }).getByRole('option');
    await expect(options).toHaveCount(1);
    await expect(options.first()).toContainText('Eiche pflegen');
    await expect(options.first().locator('mark')).toHaveText(['Eich', 'pfle']);
    await expect(field).toHaveAttribute('aria-activedescendant', /oak/);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(board.card('oak')).toBeFocused();
    // A series leads to its next post; `kuechen` finds `Küche`.
    await page.keyboard.press('/');
    await page.keyboard.type('kueche');
    await expect(options.first()).toContainText('Küche der Woche');
    await options.first().click();
    await expect(board.card('monday@2027-04-19')).toBeFocused();
  });

  test(`records are shown in their rooms (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'coverage');
    const heading = page.getByRole('heading', { level: 1 });
    const go = async (text: string): Promise<void> => {
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await expect(page.getByRole('listbox', { name: t('find.results') }).getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
    };
    await go('jonas');
    await expect(heading).toHaveText(t('common.view.team'));
    await expect(page.getByRole('button', { name: /Jonas/ }).and(page.locator('[aria-current="true"]'))).toBeFocused();
    await page.keyboard.press('Control+1');
    await go('linkedin');
    await expect(heading).toHaveText(t('common.view.settings'));
    await expect(page.getByRole('button', { name: /LinkedIn/ }).and(page.locator('[aria-current="true"]'))).toBeFocused();
  });
}

test('arrows walk through the results, Escape empties and leaves, and nothing found is said', async ({ launch, folders }) => {
  const { page } = await openCalendar(launch, await putCalendarPlan(folders));
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Im ganzen Plan suchen' });
  await page.keyboard.type('s');
  const options = page.getByRole('option');
  await expect(options.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('xyz');
  await expect(page.getByText('Nichts gefunden zu „sxyz“.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(field).not.toBeFocused();
});

test('a post that a filter hides is shown without it, and an idea in the tray', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.getByRole('group', { name: 'Kanäle und Filter' }).getByRole('button', { name: /^Newsletter/ }).click();
  await expect(board.card('oak')).toHaveCount(0);
  await page.keyboard.press('/');
  await page.keyboard.type('eiche');
  await page.keyboard.press('Enter');
  await expect(board.card('oak')).toBeFocused();
  await expect(page.getByText('Filter gelöscht, damit der Beitrag zu sehen ist')).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('interview');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Ideen' }).locator('[data-post="idea-a"]')).toBeFocused();
});

test('what was just written is found', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.addPost('2027-04-28', 'Sägewerk besichtigen');
  await board.expectPost((post) => post.title === 'Sägewerk besichtigen', { day: '2027-04-28' });
  await page.keyboard.press('/');
  await page.keyboard.type('saegew');
  await expect(page.getByRole('option')).toHaveText([/Sägewerk besichtigen/]);
});
