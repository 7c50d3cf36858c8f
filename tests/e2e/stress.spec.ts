import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { openRoom } from '../support/views/open-room';
import { anyOf, wordsOf } from '../support/views/words';

const parts = ['absences', 'pairs', 'gaps', 'reserve', 'alone', 'stock'] as const;

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'stress', 'coverage');

  test(`what breaks the plan is answered part by part, to the minute (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'stress');
    const region = (part: (typeof parts)[number]) => page.getByRole('region', { name: t(`stress.${part}.title`) });
    for (const part of parts) await expect(region(part)).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    const { people, channels } = await plan();
    await expect(region('absences').getByRole('listitem')).toHaveCount(people.length);
    await expect(region('gaps').getByRole('listitem')).toHaveCount(channels.length);
    await expect(region('stock').getByRole('listitem')).toHaveCount(channels.length);
    await expect(region('alone').getByRole('row', { name: /Lena Schuster/ })).not.toHaveCount(0);
    // A cell says its minutes to those who hear it and to those who see it.
    const [first] = people;
    const row = region('reserve').getByRole('toolbar', { name: first?.name ?? 'nobody' });
    await expect(row.getByRole('button')).toHaveCount(27);
    await row.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    const cell = row.getByRole('button').nth(1);
    await expect(cell).toBeFocused();
    await expect(region('reserve').getByText((await cell.getAttribute('aria-label')) ?? 'no name')).toBeVisible();
    await expect(cell).toHaveAccessibleName(anyOf(t('stress.reserve.cell')));
  });

  test(`the first gap of a channel leads to its post (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'stress');
    const show = page.getByRole('region', { name: t('stress.gaps.title') }).getByRole('button', { name: t('stress.gaps.show') });
    await show.first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-post][data-selected="true"]').first()).toBeFocused();
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding once everything is answered (${theme})`, async ({ launch }) => {
    const { page, act } = await openRoom(launch, 'en', 'stress');
    await act(`theme.${theme}`);
    await expect(page.getByRole('region', { name: wordsOf('en', 'stress')('stress.gaps.title') })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
}
