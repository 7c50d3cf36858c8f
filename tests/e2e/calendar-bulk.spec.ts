import type { Locator } from 'playwright';
import { type CalendarBoard, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { calendarPlan } from '../support/calendar/plan';
import { expect, test } from '../support/electron';

const plan = {
  ...calendarPlan,
  campaigns: [{ id: 'spring', brandId: 'house', name: 'Frühling', from: '2027-04-01', until: '2027-04-30' }],
  pillars: [{ id: 'craft', name: 'Handwerk' }],
  labels: [{ id: 'red', name: 'Wichtig' }, { id: 'blue', name: 'Video' }],
};

const words = {
  de: { bar: 'Auswahl', move: 'Verschieben', later: 'Eine Woche später', status: 'Status', scheduled: 'Eingeplant', changed: '3 Beiträge geändert. 1 davon weicht jetzt von seiner Serie ab.', moved: '3 Beiträge verschoben.', undo: 'Rückgängig', remove: 'Löschen', removed: '3 Beiträge gelöscht. 1 davon lässt seine Serie jetzt aus.', other: 'Um andere Tage …', days: 'Um so viele Tage', working: 'Arbeitstage' },
  en: { bar: 'Selection', move: 'Move', later: 'One week later', status: 'Status', scheduled: 'Scheduled', changed: '3 posts changed. 1 of them now differs from its series.', moved: '3 posts moved.', undo: 'Undo', remove: 'Delete', removed: '3 posts deleted. 1 of them is now left out of its series.', other: 'By other days …', days: 'By so many days', working: 'Working days' },
} as const;

function bar(board: CalendarBoard, name = 'Auswahl'): Locator {
  return board.page.getByRole('toolbar', { name, exact: true });
}

async function choose(board: CalendarBoard, menu: string, item: string, name = 'Auswahl'): Promise<void> {
  await bar(board, name).getByRole('button', { name: menu, exact: true }).click();
  await board.page.getByRole('menu').getByText(item, { exact: true }).click();
}

/** Two single posts and one of a series. */
async function selectThree(board: CalendarBoard): Promise<void> {
  for (const id of ['oak', 'fair', 'tuesday@2027-04-20']) await board.card(id).click({ modifiers: ['Control'] });
}

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`several posts get a status, move and go, each as one step that can be taken back (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, plan), { language });
    const { page } = board;
    const message = page.getByRole('status').filter({ has: page.getByRole('button', { name: say.undo }) });
    await selectThree(board);
    await choose(board, say.status, say.scheduled, say.bar);
    await expect(message).toContainText(say.changed);
    await board.expectStored('oak', { status: 'scheduled' });
    await board.expectPost((post) => post.seriesId === 'tuesday', { status: 'scheduled', occurrenceDay: '2027-04-20', day: '2027-04-20' });
    expect(await board.revision()).toBe(1);
    // The selection holds, with the post that came out of its series.
    await choose(board, say.move, say.later, say.bar);
    await expect(message).toContainText(say.moved);
    await board.expectStored('oak', { day: '2027-04-21', time: '09:30' });
    await board.expectStored('fair', { day: '2027-04-22' });
    await board.expectPost((post) => post.seriesId === 'tuesday', { day: '2027-04-27', occurrenceDay: '2027-04-20' });
    await message.getByRole('button', { name: say.undo }).click();
    await board.expectStored('oak', { day: '2027-04-14', status: 'scheduled' });
    await page.keyboard.press('Control+z');
    await board.expectStored('oak', { status: 'approved' });
    await expect.poll(async () => (await board.plan()).posts.some((post) => post.seriesId === 'tuesday')).toBe(false);
    await page.keyboard.press('Escape');
    await selectThree(board);
    await bar(board, say.bar).getByRole('button', { name: say.remove, exact: true }).click();
    await expect(message).toContainText(say.removed);
    await expect(board.cell('2027-04-20').getByText('Werkstattbild')).toHaveCount(0);
    await expect(board.card('tuesday@2027-04-27')).toBeVisible();
    await message.getByRole('button', { name: say.undo }).click();
    await expect(board.card('tuesday@2027-04-20')).toBeVisible();
    await expect(board.card('oak')).toBeVisible();
  });

  test(`the same without a mouse (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, plan), { language });
    const { page } = board;
    const press = (keys: string): Promise<void> => page.keyboard.press(keys);
    await board.cell('2027-04-14').focus();
    await press('Enter');
    await press('Space');
    await press('Shift+ArrowRight');
    await expect(bar(board, say.bar)).toBeVisible();
    await press('5');
    await board.expectStored('oak', { status: 'scheduled' });
    await board.expectStored('fair', { status: 'scheduled' });
    await press('Alt+ArrowDown');
    await board.expectStored('oak', { day: '2027-04-21' });
    await board.expectStored('fair', { day: '2027-04-22' });
    await expect(board.card('fair')).toBeFocused();
    // By working days in a dialog: Thursday and Wednesday, two days back.
    await bar(board, say.bar).getByRole('button', { name: say.move, exact: true }).focus();
    await press('Enter');
    await press('End');
    await expect(page.getByRole('menuitem', { name: say.other })).toBeFocused();
    await press('Enter');
    await page.getByLabel(say.days).fill('-3');
    await page.getByText(say.working).click();
    await press('Tab');
    await page.getByRole('dialog').getByRole('button', { name: say.move, exact: true }).click();
    await board.expectStored('oak', { day: '2027-04-16' });
    await board.expectStored('fair', { day: '2027-04-19' });
    await press('Delete');
    await expect.poll(async () => (await board.plan()).posts.some((post) => post.id === 'oak' || post.id === 'fair')).toBe(false);
    await expect(bar(board, say.bar)).toHaveCount(0);
    await press('Control+z');
    await board.expectStored('oak', { day: '2027-04-16' });
  });
}

test('owner, channel, campaign, pillar and labels are set on all; a menu shows what holds for some', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  const { page } = board;
  await board.card('oak').click({ modifiers: ['Control'] });
  await choose(board, 'Etiketten', 'Video');
  await board.expectStored('oak', { labelIds: ['blue'] });
  await board.card('fair').click({ modifiers: ['Control'] });
  await bar(board).getByRole('button', { name: 'Etiketten' }).click();
  await expect(page.getByRole('menuitemcheckbox', { name: 'Video' })).toHaveAttribute('aria-checked', 'mixed');
  await page.getByRole('menuitemcheckbox', { name: 'Video' }).click();
  await board.expectStored('fair', { labelIds: ['blue'] });
  await choose(board, 'Etiketten', 'Video');
  await board.expectStored('oak', { labelIds: [] });
  await choose(board, 'Person', 'Anna');
  await choose(board, 'Kanal', 'Newsletter');
  await choose(board, 'Kampagne', 'Frühling');
  await choose(board, 'Säule', 'Handwerk');
  for (const id of ['oak', 'fair']) await board.expectStored(id, { ownerId: 'anna', channelId: 'mail', campaignId: 'spring', pillarId: 'craft' });
  const revision = await board.revision();
  // What holds already enters no history.
  await choose(board, 'Person', 'Anna');
  await choose(board, 'Person', 'Ohne');
  await board.expectStored('oak', { ownerId: null });
  expect(await board.revision()).toBe(revision + 1);
});

test('a dragged selection moves by the same days and says so before; dragged to the ideas it loses its days', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  const { page } = board;
  await selectThree(board);
  const card = await board.card('oak').boundingBox();
  const target = await board.cell('2027-04-07').boundingBox();
  if (card === null || target === null) throw new Error('not drawn');
  await page.mouse.move(card.x + 20, card.y + 10);
  await page.mouse.down();
  await page.mouse.move(target.x + 40, target.y + 60, { steps: 10 });
  await expect(page.getByText('3 Beiträge', { exact: true })).toBeVisible();
  await expect(page.getByText('Mi, 7. April · KW 14 · 09:30')).toBeVisible();
  await expect(page.getByText('Liegt in der Vergangenheit')).toBeVisible();
  await expect(page.getByText('KW 15: 2 → 0 h von 16 h')).toBeVisible();
  await page.mouse.up();
  await board.expectStored('oak', { day: '2027-04-07', time: '09:30' });
  await board.expectStored('fair', { day: '2027-04-08' });
  await board.expectPost((post) => post.seriesId === 'tuesday', { day: '2027-04-13', occurrenceDay: '2027-04-20' });
  expect(await board.revision()).toBe(1);
  await page.getByRole('button', { name: 'Ideen 2' }).click();
  const tray = page.getByRole('complementary', { name: 'Ideen' });
  await board.drag(board.card('oak'), tray);
  await board.expectStored('oak', { day: null, time: '09:30', status: 'idea' });
  await board.expectStored('fair', { day: null });
  expect(await board.revision()).toBe(2);
  // And back: all ideas that are selected get the day.
  await board.drag(tray.getByText('Eiche pflegen'), board.cell('2027-04-28'));
  await board.expectStored('oak', { day: '2027-04-28', time: '09:30', status: 'draft' });
  await board.expectStored('fair', { day: '2027-04-28' });
});

test('a post outside of the selection is dragged alone', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  await board.card('oak').click({ modifiers: ['Control'] });
  await board.drag(board.card('fair'), board.cell('2027-04-23'));
  await board.expectStored('fair', { day: '2027-04-23' });
  await board.expectStored('oak', { day: '2027-04-14' });
});

test('number keys set the status of the post in focus, by the typed sign, and rest in fields', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  const { page } = board;
  await board.cell('2027-04-15').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('4');
  await board.expectStored('fair', { status: 'approved' });
  await expect(board.card('fair')).toBeFocused();
  // On a French keyboard the sign 6 needs Shift and lies elsewhere; on a German one Z lies where the American one has Y.
  await board.card('fair').dispatchEvent('keydown', { key: '6', code: 'Minus', shiftKey: true, bubbles: true, cancelable: true });
  await board.expectStored('fair', { status: 'published' });
  await board.card('fair').dispatchEvent('keydown', { key: 'z', code: 'KeyY', ctrlKey: true, bubbles: true, cancelable: true });
  await board.expectStored('fair', { status: 'approved' });
  await board.card('fair').dispatchEvent('keydown', { key: 'y', code: 'KeyT', bubbles: true, cancelable: true });
  await expect(page.getByRole('toolbar', { name: 'Kalender bedienen' }).getByRole('heading')).toHaveText('2027');
  await page.keyboard.press('m');
  await page.keyboard.press('n');
  await page.keyboard.type('123');
  await expect(page.getByPlaceholder('Worum geht es?')).toHaveValue('123');
  await page.keyboard.press('Escape');
  await board.expectStored('fair', { status: 'approved' });
});

test('the sheet lists the keys of posts and of the grid', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  await board.page.keyboard.press('?');
  const sheet = board.page.getByRole('dialog', { name: 'Tastenkürzel' });
  for (const [label, keys] of [['Beitrag duplizieren', 'Strg D'], ['Beitrag löschen', 'Entf'], ['Status: freigegeben', '4'], ['Auswahl erweitern', 'Umschalt ← → ↑ ↓'], ['Auswahl oder Beitrag verschieben', 'Alt ← → ↑ ↓']] as const) {
    await expect(sheet.locator('div').filter({ has: board.page.getByText(label, { exact: true }) }).last().locator('kbd')).toHaveText(keys);
  }
});
