import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

const words = {
  de: { label: /^Freitag, 9\. April, 1 Beitrag, Anna: Urlaub, KW 14: .* von .* verplant, /, dialog: 'Beitrag bearbeiten' },
  en: { label: /^Friday, 9 April, 1 post, Anna: on leave, week 14: .* of .* planned, /, dialog: 'Edit post' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`the calendar works without a mouse (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    const press = (keys: string): Promise<void> => page.keyboard.press(keys);
    await page.getByRole('toolbar').getByRole('button').last().focus();
    while (!(await board.cell('2027-04-13').evaluate((cell) => cell === document.activeElement))) await press('Tab');
    await press('ArrowRight');
    await expect(board.cell('2027-04-14')).toBeFocused();
    await press('ArrowUp');
    await expect(board.cell('2027-04-07')).toBeFocused();
    // A new post on the day in focus, moved by a day and by a week.
    await press('n');
    await board.typeTitle('Kiefer');
    const kiefer = page.getByRole('button', { name: /Kiefer, / });
    await expect(kiefer).toBeFocused();
    await press('Alt+ArrowRight');
    await board.expectPost((post) => post.title === 'Kiefer', { day: '2027-04-08' });
    await expect(kiefer).toBeFocused();
    await press('Alt+ArrowDown');
    await board.expectPost((post) => post.title === 'Kiefer', { day: '2027-04-15' });
    await expect(kiefer).toBeFocused();
    // Up goes to the post above it, Escape to the day, Enter back in.
    await press('ArrowDown');
    await expect(board.card('fair')).toBeFocused();
    await press('Escape');
    await expect(board.cell('2027-04-15')).toBeFocused();
    await press('Enter');
    await press('Enter');
    await expect(page.getByRole('dialog', { name: say.dialog })).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await press('Delete');
    await expect(kiefer).toHaveCount(0);
    await expect(board.cell('2027-04-15')).toBeFocused();
    await press('Control+z');
    await expect(kiefer).toBeVisible();
  });

  test(`a focused day says its posts, its notes and the load of its week (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, undefined), { language });
    await board.addPost('2027-04-09', 'Ahorn');
    await expect(board.cell('2027-04-09')).toHaveAccessibleDescription(say.label);
  });
}

test('views and pages have keys of their own, which rest while somebody types', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const title = page.getByRole('toolbar').getByRole('heading');
  await page.keyboard.press('w');
  await expect(title).toHaveText('KW 15 · 12. April – 18. April 2027');
  await page.keyboard.press('j');
  await expect(title).toHaveText('KW 16 · 19. April – 25. April 2027');
  await page.keyboard.press('d');
  await expect(title).toHaveText('Di., 20. April 2027');
  await page.keyboard.press('t');
  await expect(title).toHaveText('Di., 13. April 2027');
  await page.keyboard.press('l');
  await expect(page.getByRole('columnheader', { name: 'Tag und Zeit' })).toBeVisible();
  await page.keyboard.press('k');
  await expect(title).toHaveText('März 2027');
  await page.keyboard.press('m');
  await page.keyboard.press('t');
  await expect(title).toHaveText('April 2027');
  await page.keyboard.press('n');
  await expect(page.getByPlaceholder('Worum geht es?')).toBeFocused();
  await page.keyboard.type('Wald mit Tannen');
  await expect(page.getByPlaceholder('Worum geht es?')).toHaveValue('Wald mit Tannen');
  await page.keyboard.press('Escape');
  await expect(title).toHaveText('April 2027');
});

test('arrows turn the page where the month ends', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.cell('2027-05-02').focus();
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('April 2027');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('Mai 2027');
  await expect(board.cell('2027-05-09')).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('April 2027');
  await expect(board.cell('2027-04-09')).toBeFocused();
  await page.keyboard.press('End');
  await expect(board.cell('2027-04-11')).toBeFocused();
});

test('posts that do not fit are reached by arrows, too', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await expect(board.card('full-0')).toBeVisible();
  await board.cell('2027-04-21').focus();
  await page.keyboard.press('Enter');
  await expect(board.card('full-0')).toBeFocused();
  const more = board.cell('2027-04-21').getByRole('button', { name: /weitere/ });
  while (!(await more.evaluate((button) => button === document.activeElement))) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const all = page.getByRole('dialog', { name: 'Mi., 21. April 2027' });
  await expect(all).toBeVisible();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
  await expect(all.getByRole('button', { name: /Schrank/ })).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await board.expectStored('full-5', { day: '2027-04-22', time: '15:00' });
});

test('a press beside the list of a day only closes it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.cell('2027-04-21').getByRole('button', { name: /weitere/ }).click();
  const all = board.page.getByRole('dialog', { name: 'Mi., 21. April 2027' });
  await expect(all).toBeVisible();
  await board.clickDay('2027-04-08');
  await expect(all).toHaveCount(0);
  await expect(board.page.locator('form[popover]')).toHaveCount(0);
});
