import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { openRoom } from '../support/views/open-room';
import { anyOf, wordsOf } from '../support/views/words';

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'room');

  test(`launch, rhythm, posts to keep, hours and money are answered, and the launch moves in one step (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'room');
    await expect(page.getByText(t('room.found'))).toBeVisible();
    for (const part of ['launch', 'rhythm', 'keep', 'hours', 'money']) await expect(page.getByRole('region', { name: t(`room.${part}.title`) })).toBeVisible();
    const before = await plan();
    await expect(page.getByRole('region', { name: t('room.launch.title') }).getByText(anyOf(t('room.launch.state.carries')))).toHaveCount(1);
    await page.getByRole('button', { name: t('room.launch.apply') }).click();
    await expect.poll(async () => (await plan()).settings.launch).not.toBe(before.settings.launch);
    await expect(page.getByText(anyOf(t('room.launch.asPlanned')))).toBeVisible();
    await undo();
    await expect.poll(plan).toEqual(before);
    await expect(page.getByText(anyOf(t('room.launch.earlier_other')))).toBeVisible();
    await expect(page.getByRole('region', { name: t('room.launch.title') })).toContainText(language === 'de' ? 'Arbeitstage früher' : 'working days earlier');
  });

  test(`the carried rhythm is promised in one step (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'room');
    const before = await plan();
    await page.getByRole('button', { name: t('room.rhythm.apply') }).click();
    await expect.poll(async () => (await plan()).channels.map((channel) => channel.cadence)).not.toEqual(before.channels.map((channel) => channel.cadence));
    await expect(page.getByText(t('room.rhythm.allMet'))).toBeVisible();
    await undo();
    await expect.poll(plan).toEqual(before);
  });

  test(`a sum of money says at once how much it does, by slider and by field (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'room');
    const panel = page.getByRole('region', { name: t('room.money.title') });
    const slider = panel.getByRole('slider', { name: t('room.money.slider') });
    await slider.focus();
    await page.keyboard.press('End');
    await expect(panel.getByText(t('room.money.enough'))).toBeVisible();
    await page.keyboard.press('Home');
    await expect(panel.getByText(anyOf(t('room.money.more')))).toBeVisible();
    await panel.getByLabel(t('room.money.amount')).fill('1000');
    await expect(slider).toHaveAttribute('aria-valuetext', language === 'de' ? /^Mit 1\.000\s€ / : /^With €1,000 /);
  });
}

test('posts that would have to go are shown in the calendar, selected', async ({ launch }) => {
  const { page } = await openRoom(launch, 'en', 'room');
  const t = wordsOf('en', 'room');
  const panel = page.getByRole('region', { name: t('room.keep.title') });
  await panel.getByRole('button', { name: t('room.keep.show') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendar');
  await expect(page.locator('[data-post][data-selected="true"]').first()).toBeFocused();
});

test('what is being computed can be cancelled and gone on with by keyboard', async ({ launch }) => {
  const { page } = await openRoom(launch, 'en', 'coverage');
  const t = wordsOf('en', 'room');
  // Computing ends with the worker, so cancelling is tried in the moment in which the room opens.
  await page.evaluate((name) => {
    const pressed = new MutationObserver(() => {
      const button = [...document.querySelectorAll('main button')].find((candidate) => candidate.textContent === name);
      if (!(button instanceof HTMLElement)) return;
      pressed.disconnect();
      button.click();
    });
    pressed.observe(document.body, { childList: true, subtree: true });
  }, t('common.cancel'));
  await page.keyboard.press('Control+4');
  await expect(page.getByText(anyOf(t('room.cancelled')))).toBeVisible();
  await expect(page.getByText(t('room.notComputed')).first()).toBeVisible();
  const resume = page.getByRole('button', { name: t('room.resume') });
  await resume.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(t('room.found'))).toBeVisible();
  await expect(page.getByText(t('room.notComputed'))).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding (${theme})`, async ({ launch }) => {
    const { page, act } = await openRoom(launch, 'en', 'room');
    await act(`theme.${theme}`);
    await expect(page.getByText(wordsOf('en', 'room')('room.found'))).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
}
