import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { wordsOf } from '../support/views/words';

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'find', 'actions', 'calendar');

  test(`the palette does every action and leads to every post and day (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: t('find.palette.title') });
    const field = palette.getByRole('combobox');
    const option = (name: string) => palette.getByRole('option', { name });
    await expect(field).toBeFocused();
    await expect(option(t('actions.viewTeam')).locator('kbd')).toBeVisible();
    // Nothing was done yet that could be taken back.
    await expect(option(t('actions.undo'))).toHaveAttribute('aria-disabled', 'true');
    await expect(option(t('actions.undo'))).toContainText(t('find.reason.notNow'));
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.type(t('actions.calendarList').split(' ').toReversed().join(' '));
    await expect(option(t('actions.calendarList'))).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('Enter');
    await expect(palette).toHaveCount(0);
    await expect(page.locator('tbody tr[data-post]').first()).toBeVisible();
    // What was done last stands first.
    await page.keyboard.press('Control+k');
    await expect(palette.getByRole('group', { name: t('find.palette.recent') }).getByRole('option')).toHaveText([new RegExp(t('actions.calendarList'))]);
    await page.keyboard.type(t('actions.calendarMonth'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('messe');
    // The room „Messen“ is found as well.
    await palette.getByRole('option', { name: /^Messe(?![a-z])/ }).click();
    await expect(board.card('fair')).toBeFocused();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('12.5.');
    await page.keyboard.press('Enter');
    await expect(board.cell('2027-05-12')).toBeFocused();
  });
}

test('from another room a post opens the calendar; Escape gives the focus back', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const room = page.getByRole('button', { name: 'Team', exact: true });
  await room.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Team');
  await room.focus();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await expect(room).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('oak eiche');
  await expect(page.getByText('Nichts gefunden zu „oak eiche“.')).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('eiche');
  await page.keyboard.press('Enter');
  await expect(board.card('oak')).toBeFocused();
});

test('on the start screen the palette offers what needs no plan', async ({ launch }) => {
  const { page } = await launch({ language: 'de' });
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Befehle und alles im Plan' });
  await expect(palette.getByRole('option', { name: /Umbenennen/ })).toContainText('erst einen Plan öffnen');
  await page.keyboard.type('beispiel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation').first()).toContainText('Fensterwerk Aubach');
});
