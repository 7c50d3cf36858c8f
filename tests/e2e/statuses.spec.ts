import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { wordsOf } from '../support/views/words';

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'settings', 'calendar', 'find');

  test(`a status gets a name and a colour of the plan, everywhere, and its usual ones back (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    const usual = t('calendar.status.review');
    await expect(board.card('fair')).toHaveAccessibleName(new RegExp(usual));
    await page.getByRole('button', { name: t('common.view.settings'), exact: true }).click();
    const section = page.locator('#settings-statuses');
    const name = section.getByLabel(t('settings.nameOf', { name: usual }), { exact: true });
    await name.fill('Bei der Chefin');
    await name.press('Enter');
    await expect.poll(async () => (await board.plan()).settings.statuses.review.name).toBe('Bei der Chefin');
    await section.getByRole('button', { name: new RegExp(t('settings.colorOf', { name: 'Bei der Chefin' })) }).click();
    await page.getByRole('button', { name: '#b3261e' }).locator('visible=true').click();
    await expect.poll(async () => (await board.plan()).settings.statuses.review.color).toBe('#b3261e');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: t('common.view.calendar'), exact: true }).click();
    await expect(board.card('fair')).toHaveAccessibleName(/Bei der Chefin/);
    // Filter, list and form call it the same.
    await page.getByRole('button', { name: t('find.filter'), exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'Bei der Chefin 1' })).toBeVisible();
    await page.keyboard.press('Escape');
    await board.card('fair').click();
    await expect(page.getByRole('dialog').getByLabel(t('calendar.form.status'), { exact: true })).toHaveValue('review');
    await expect(page.getByRole('dialog').getByRole('option', { name: 'Bei der Chefin' })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: t('common.view.settings'), exact: true }).click();
    await section.getByRole('button', { name: t('settings.statuses.reset', { name: 'Bei der Chefin' }) }).click();
    await expect.poll(async () => (await board.plan()).settings.statuses.review).toEqual({ name: null, color: null });
    await expect(name).toHaveValue(usual);
  });
}
