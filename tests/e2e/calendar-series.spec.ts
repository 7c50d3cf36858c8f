import { type CalendarBoard, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

function question(board: CalendarBoard) {
  return board.page.getByRole('dialog', { name: 'Was soll sich ändern?' });
}

test('a dragged post of a series asks; only this one is proposed and Enter is enough', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.drag(board.card('tuesday@2027-04-13'), board.cell('2027-04-16'));
  await expect(question(board).getByRole('button', { name: /^Nur dieser Beitrag/ })).toBeFocused();
  await board.page.keyboard.press('Enter');
  await board.expectPost((post) => post.seriesId === 'tuesday', { day: '2027-04-16', occurrenceDay: '2027-04-13' });
  await expect(board.cell('2027-04-13').getByText('Werkstattbild')).toHaveCount(0);
  await expect(board.cell('2027-04-20').getByText('Werkstattbild')).toBeVisible();
});

test('the answer no leaves the post where it was', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.drag(board.card('tuesday@2027-04-13'), board.cell('2027-04-16'));
  await question(board).getByRole('button', { name: 'Abbrechen' }).click();
  await expect(board.cell('2027-04-13').getByText('Werkstattbild')).toBeVisible();
  await expect(board.cell('2027-04-16').getByText('Werkstattbild')).toHaveCount(0);
  expect(await board.revision()).toBe(0);
});

test('this and all following move, earlier ones stay; it is one step back', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.drag(board.card('tuesday@2027-04-20'), board.cell('2027-04-22'));
  await expect(question(board).getByRole('button', { name: /^Dieser und alle folgenden/ })).toContainText('2 Beiträge');
  await question(board).getByRole('button', { name: /^Dieser und alle folgenden/ }).click();
  for (const day of ['2027-04-06', '2027-04-13', '2027-04-22', '2027-04-29']) await expect(board.cell(day).getByText('Werkstattbild')).toBeVisible();
  for (const day of ['2027-04-20', '2027-04-27']) await expect(board.cell(day).getByText('Werkstattbild')).toHaveCount(0);
  await board.page.keyboard.press('Control+z');
  for (const day of ['2027-04-20', '2027-04-27']) await expect(board.cell(day).getByText('Werkstattbild')).toBeVisible();
  await expect.poll(async () => (await board.plan()).series.length).toBe(2);
});

test('the whole series moves, and the answer is kept for as long as the calendar is open', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.drag(board.card('tuesday@2027-04-20'), board.cell('2027-04-22'));
  await question(board).getByLabel(/Nicht mehr fragen/).check();
  await question(board).getByRole('button', { name: /^Die ganze Serie/ }).click();
  await expect(board.cell('2027-04-08').getByText('Werkstattbild')).toBeVisible();
  await board.drag(board.card('tuesday@2027-04-22'), board.cell('2027-04-23'));
  await expect(board.cell('2027-04-09').getByText('Werkstattbild')).toBeVisible();
  await expect(question(board)).toHaveCount(0);
  await expect.poll(async () => (await board.plan()).series.find((series) => series.id === 'tuesday')?.rule).toMatchObject({ weekdays: [5] });
});

test('a changed post of a series says so and can go back', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.card('monday@2027-04-19').click();
  await page.getByRole('textbox', { name: 'Titel' }).fill('Küche mit Insel');
  await page.getByRole('dialog').getByRole('button', { name: 'Speichern' }).click();
  await question(board).getByRole('button', { name: /^Nur dieser Beitrag/ }).click();
  const changed = board.cell('2027-04-19').getByRole('button', { name: /^11:00 Küche mit Insel, Newsletter, Entwurf, abweichend von seiner Serie/ });
  await changed.click();
  await page.getByRole('button', { name: 'Zurück zur Serie' }).click();
  await expect(board.card('monday@2027-04-19')).toContainText('Küche der Woche');
  await expect.poll(async () => (await board.plan()).posts.some((post) => post.seriesId === 'monday')).toBe(false);
});

test('the weekdays of a series are changed from a post on', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.card('monday@2027-04-19').click();
  const dialog = page.getByRole('dialog', { name: 'Beitrag bearbeiten' });
  await dialog.getByRole('tab', { name: 'Planung' }).click();
  await dialog.getByRole('button', { name: 'Donnerstag' }).click();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(question(board).getByRole('button', { name: /^Nur dieser Beitrag/ })).toHaveCount(0);
  await question(board).getByRole('button', { name: /^Dieser und alle folgenden/ }).click();
  await expect(board.cell('2027-04-22').getByText('Küche der Woche')).toBeVisible();
  await expect(board.cell('2027-04-15').getByText('Küche der Woche')).toHaveCount(0);
  await expect(board.cell('2027-04-12').getByText('Küche der Woche')).toBeVisible();
});
