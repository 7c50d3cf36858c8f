import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, requestAction, test } from '../support/electron';

test('chips count and filter by channel and brand, and one shows everything again', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const chips = page.getByRole('group', { name: 'Kanäle und Filter' });
  const chip = (name: string) => chips.getByRole('button', { name });
  await expect(chip('Alle 16')).toHaveAttribute('aria-pressed', 'true');
  await chip('Blog 1').click();
  await expect(board.card('oak')).toBeVisible();
  await expect(board.card('fair')).toHaveCount(0);
  await expect(chip('Alle 16')).toHaveAttribute('aria-pressed', 'false');
  await chip('Instagram 11').click();
  await expect(board.card('fair')).toBeVisible();
  await chip('Alle 16').click();
  await chip('Küchenstudio 4').click();
  await expect(board.card('monday@2027-04-19')).toBeVisible();
  await expect(board.card('oak')).toHaveCount(0);
  // A new post goes to the channel that is filtered for.
  await chip('Alle 16').click();
  await chip('Instagram 11').click();
  await board.addPost('2027-04-28', 'Gefiltert');
  await board.expectPost((post) => post.title === 'Gefiltert', { channelId: 'insta' });
});

test('the plan, its view, its day and its filter are there again after a restart', async ({ launch, folders }) => {
  const file = await putCalendarPlan(folders);
  const first = await openCalendar(launch, file);
  await first.addPost('2027-04-22', 'Bleibt');
  await first.expectPost((post) => post.title === 'Bleibt', { day: '2027-04-22' });
  await first.page.getByRole('group', { name: 'Kanäle und Filter' }).getByRole('button', { name: /^Blog/ }).click();
  await first.page.getByRole('button', { name: 'Ideen 2' }).click();
  await first.page.keyboard.press('w');
  await first.page.keyboard.press('j');
  await expect(first.page.getByRole('toolbar').getByRole('heading')).toHaveText('KW 17 · 26. April – 2. Mai 2027');
  await first.page.keyboard.press('k');
  await expect(first.page.getByRole('toolbar').getByRole('heading')).toHaveText('KW 16 · 19. April – 25. April 2027');
  await first.program.close();

  const second = await openCalendar(launch, file);
  await expect(second.page.getByRole('toolbar').getByRole('heading')).toHaveText('KW 16 · 19. April – 25. April 2027');
  await expect(second.page.getByRole('button', { name: /^15:00 Bleibt, Blog, Entwurf/ })).toBeVisible();
  await expect(second.page.getByRole('group', { name: 'Kanäle und Filter' }).getByRole('button', { name: 'Blog 1' })).toHaveAttribute('aria-pressed', 'true');
  await expect(second.page.getByRole('complementary', { name: 'Ideen' })).toBeVisible();
  await expect(second.card('full-0')).toHaveCount(0);
});

test('holidays, closed days and absences are named, and each week says how its hours stand', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await expect(board.cell('2027-03-29').getByText('Ostermontag')).toBeVisible();
  await expect(board.cell('2027-04-29').getByText('Inventur')).toBeVisible();
  await expect(board.cell('2027-04-09').getByText('Anna')).toBeVisible();
  await expect(board.cell('2027-04-10').getByText('Anna')).toHaveCount(0);
  await expect(page.getByRole('rowheader', { name: /^KW 15 2 von 16 h passt/ })).toBeVisible();
  await board.drag(board.card('oak'), board.cell('2027-04-28'));
  await expect(page.getByRole('rowheader', { name: /^KW 15 0 von 16 h/ })).toBeVisible();
});

test('the list sorts by every column, walks by keys, and opens a post', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('l');
  const titles = page.locator('tbody tr[data-post] td:nth-child(3)');
  await expect(titles).toHaveCount(16);
  await expect(titles.first()).toHaveText('Küche der Woche');
  await page.getByRole('button', { name: 'Titel' }).click();
  await expect(titles.first()).toHaveText('Bank');
  await page.getByRole('button', { name: 'Titel' }).click();
  await expect(titles.first()).toHaveText('Werkstattbild');
  await expect(page.getByRole('columnheader', { name: 'Titel' })).toHaveAttribute('aria-sort', 'descending');
  await page.locator('tbody tr[data-post]').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('tbody tr[data-post]').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Beitrag bearbeiten' })).toBeVisible();
});

test('without a channel the calendar says what comes first', async ({ launch, folders }) => {
  const file = await putCalendarPlan(folders, { id: 'empty', name: 'Leer', settings: { horizon: { from: '2027-01-04', until: '2027-06-27' } } });
  const program = await launch({ files: [file] });
  await requestAction(program.app, 'view.calendar');
  await expect(program.page.getByRole('heading', { name: 'Zuerst ein Kanal' })).toBeVisible();
  await program.page.getByRole('button', { name: 'Kanal anlegen' }).click();
  await expect(program.page.getByRole('heading', { level: 1 })).toHaveText('Einstellungen');
});
