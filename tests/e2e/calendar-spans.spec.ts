import { boxOf, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, requestAction, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { wordsOf } from '../support/views/words';

test('every view has a place in one menu and a letter of its own, and is there again after a restart', async ({ launch, folders }) => {
  const file = await putCalendarPlan(folders);
  const first = await openCalendar(launch, file);
  const { page } = first;
  await page.getByRole('button', { name: 'Ansicht: Monat' }).click();
  const menu = page.getByRole('menu', { name: 'Ansicht' });
  await expect(menu.getByRole('menuitemradio')).toHaveCount(9);
  await expect(menu.getByRole('menuitemradio', { name: 'Monat' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ansicht: Quartal' })).toBeVisible();
  const title = page.getByRole('toolbar').getByRole('heading');
  await expect(title).toHaveText('April – Juni 2027');
  for (const [key, name] of Object.entries({ f: '4 Wochen', y: 'Jahr', b: 'Board', r: 'Kanäle × Wochen', l: 'Liste', d: 'Tag', w: 'Woche', m: 'Monat', q: 'Quartal' })) {
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: `Ansicht: ${name}` })).toBeVisible();
  }
  await first.program.close();
  const second = await openCalendar(launch, file);
  await expect(second.page.getByRole('button', { name: 'Ansicht: Quartal' })).toBeVisible();
  await expect(second.page.getByRole('toolbar').getByRole('heading')).toHaveText('April – Juni 2027');
});

test('four weeks leaf by a week and by a page, and say how each week stands', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const title = page.getByRole('toolbar').getByRole('heading');
  await page.keyboard.press('f');
  await expect(title).toHaveText('KW 15–18 · 12. April – 9. Mai 2027');
  await expect(page.getByRole('rowheader')).toHaveCount(4);
  await expect(page.getByRole('rowheader', { name: /^KW 15 2 von 16 h passt/ })).toBeVisible();
  await expect(board.cell('2027-05-09')).toBeVisible();
  await page.getByRole('button', { name: 'Eine Woche weiter' }).click();
  await expect(title).toHaveText('KW 16–19 · 19. April – 16. Mai 2027');
  await page.getByRole('button', { name: 'Vier Wochen zurück' }).click();
  await expect(title).toHaveText('KW 12–15 · 22. März – 18. April 2027');
  await page.keyboard.press('Shift+J');
  await expect(title).toHaveText('KW 16–19 · 19. April – 16. Mai 2027');
  await page.keyboard.press('k');
  await expect(title).toHaveText('KW 15–18 · 12. April – 9. Mai 2027');
  await board.drag(board.card('oak'), board.cell('2027-04-28'));
  await board.expectStored('oak', { day: '2027-04-28', time: '09:30' });
});

test('a quarter shows three months with their strips, and works by keys', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('q');
  await expect(page.getByRole('rowheader')).toHaveCount(14);
  await expect(board.card('oak')).toBeVisible();
  await board.cell('2027-04-14').focus();
  await page.keyboard.press('ArrowDown');
  await expect(board.cell('2027-04-21')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(board.card('oak')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await board.expectStored('oak', { day: '2027-04-15' });
  await board.cell('2027-05-20').focus();
  await page.keyboard.press('n');
  await board.typeTitle('Im Quartal');
  await board.expectPost((post) => post.title === 'Im Quartal', { day: '2027-05-20' });
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('Juli – September 2027');
  await expect(board.cell('2027-08-20')).toBeFocused();
});

for (const language of ['de', 'en'] as const) {
  const say = wordsOf(language, 'calendar');
  const label = { de: /^Mittwoch, 21\. April, 6 Beiträge, KW 16: .* von .* verplant, /, en: /^Wednesday, 21 April, 6 posts, week 16: .* of .* planned, / }[language];

  test(`the year shows every day with its posts and every week with its load, and opens a day (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await page.keyboard.press('y');
    const year = page.getByRole('region', { name: say('calendar.view.year') });
    const day = (on: string) => year.locator(`button[data-date="${on}"]`);
    await expect(year.locator('button[data-date]')).toHaveCount(365);
    await expect(day('2027-04-21')).toHaveText('6');
    await expect(day('2027-04-21')).toHaveAccessibleName(label);
    // The nights in which the clock changes are days like others.
    await expect(day('2027-03-28')).toBeVisible();
    await expect(day('2027-10-31')).toBeVisible();
    await day('2027-04-14').focus();
    await page.keyboard.press('ArrowRight');
    await expect(day('2027-04-21')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(day('2027-04-20')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: say('calendar.chooseView', { view: say('calendar.view.day') }) })).toBeVisible();
    await expect(board.card('tuesday@2027-04-20')).toBeVisible();
    await page.keyboard.press('y');
    await day('2027-04-15').click();
    await expect(board.card('fair')).toBeVisible();
  });
}

test('G asks for a day and goes to it in any view', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const title = page.getByRole('toolbar').getByRole('heading');
  await page.keyboard.press('g');
  const asks = page.getByRole('dialog', { name: 'Gehe zu einem Tag' });
  await expect(asks.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('28.3.2027');
  await page.keyboard.press('Enter');
  await expect(asks).toBeHidden();
  await expect(title).toHaveText('März 2027');
  await expect(board.cell('2027-03-28')).toBeFocused();
  await page.keyboard.press('l');
  await page.keyboard.press('g');
  await expect(asks.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('31.10.2027');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('Oktober 2027');
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await expect(asks).toBeHidden();
  await expect(title).toHaveText('Oktober 2027');
});

test('the list says times as the cards do, and a week shows a whole title', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('l');
  await expect(page.locator('tr[data-post="oak"] th')).toContainText('9:30');
  await expect(page.locator('tr[data-post="oak"] th')).not.toContainText('09:30');
  await page.keyboard.press('w');
  const card = board.card('oak');
  await expect(card).toContainText('9:30');
  const box = await boxOf(card);
  const titleBox = await boxOf(card.getByText('Eiche pflegen'));
  expect(titleBox.y + titleBox.height).toBeLessThanOrEqual(box.y + box.height + 1);
  expect(await card.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

const landmarks = { day: 'table', week: 'table', fourWeeks: 'grid', quarter: 'grid', year: 'table', list: 'table', board: 'region', channelWeeks: 'table' } as const;

for (const [language, theme] of [['de', 'light'], ['en', 'dark']] as const) {
  test(`no view of the calendar has a serious accessibility finding (${language}, ${theme})`, async ({ launch, folders }) => {
    const { page, program } = await openCalendar(launch, await putCalendarPlan(folders), { language });
    await requestAction(program.app, `theme.${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [view, role] of Object.entries(landmarks)) {
      await requestAction(program.app, `calendar.${view}`);
      await expect(page.getByRole(role).last()).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect.soft(await seriousFindings(page), view).toEqual([]);
    }
  });
}
