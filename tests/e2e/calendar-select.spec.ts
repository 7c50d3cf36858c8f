import type { Locator } from 'playwright';
import { boxOf, type CalendarBoard, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { calendarPlan } from '../support/calendar/plan';
import { expect, test } from '../support/electron';

const words = {
  de: { bar: 'Auswahl', two: '2 ausgewählt', series: '1 aus einer Serie', selected: 'ausgewählt' },
  en: { bar: 'Selection', two: '2 selected', series: '1 from a series', selected: 'selected' },
} as const;

/** Ids of the cards that look selected. */
async function selectedIds(board: CalendarBoard): Promise<string[]> {
  const ids = await board.page.locator('[data-post][data-selected]').filter({ visible: true }).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-post') ?? ''));
  return ids.toSorted();
}

function bar(board: CalendarBoard, name = 'Auswahl'): Locator {
  return board.page.getByRole('toolbar', { name, exact: true });
}

/** Draws a frame from one point of the window to another one. */
async function drawFrame(board: CalendarBoard, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const { mouse } = board.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
  await mouse.move(to.x, to.y, { steps: 5 });
}

test('Ctrl selects single posts, Shift up to a post; a press beside them only ends it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.card('oak').click({ modifiers: ['Control'] });
  await board.card('monday@2027-04-19').click({ modifiers: ['Control'] });
  await expect.poll(() => selectedIds(board)).toEqual(['monday@2027-04-19', 'oak']);
  await expect(board.card('oak')).toHaveAccessibleName(/^9:30 Eiche pflegen, Blog, Freigegeben, ausgewählt$/);
  await expect(board.page.getByRole('dialog')).toHaveCount(0);
  await board.card('monday@2027-04-19').click({ modifiers: ['Control'] });
  await expect.poll(() => selectedIds(board)).toEqual(['oak']);
  await board.card('tuesday@2027-04-20').click({ modifiers: ['Shift'] });
  await expect.poll(() => selectedIds(board)).toEqual(['monday@2027-04-19', 'tuesday@2027-04-20']);
  await board.card('tuesday@2027-04-13').click({ modifiers: ['Shift'] });
  await expect.poll(() => selectedIds(board)).toEqual(['fair', 'monday@2027-04-19', 'oak', 'tuesday@2027-04-13']);
  await board.clickDay('2027-04-08');
  await expect.poll(() => selectedIds(board)).toEqual([]);
  await expect(board.page.locator('form[popover]')).toHaveCount(0);
  expect(await board.revision()).toBe(0);
});

for (const language of ['de', 'en'] as const) {
  test(`the bar says how much is selected and goes with Escape (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    const say = words[language];
    await expect(bar(board, say.bar)).toHaveCount(0);
    await board.card('oak').click({ modifiers: ['Control'] });
    await board.card('monday@2027-04-19').click({ modifiers: ['Control'] });
    const status = bar(board, say.bar).getByRole('status');
    await expect(status).toContainText(say.two);
    await expect(status).toContainText(language === 'de' ? '2 h' : '2 h');
    await expect(status).toContainText(say.series);
    await page.keyboard.press('Escape');
    await expect(bar(board, say.bar)).toHaveCount(0);
    await expect(board.card('oak')).not.toHaveAccessibleName(new RegExp(say.selected));
  });

  test(`posts are selected without a mouse (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    const press = (keys: string): Promise<void> => page.keyboard.press(keys);
    const status = bar(board, words[language].bar).getByRole('status');
    await board.cell('2027-04-14').focus();
    await press('Enter');
    await expect(board.card('oak')).toBeFocused();
    await press('Space');
    await expect.poll(() => selectedIds(board)).toEqual(['oak']);
    await expect(board.card('oak')).toBeFocused();
    await press('Shift+ArrowRight');
    await expect(board.card('fair')).toBeFocused();
    await expect.poll(() => selectedIds(board)).toEqual(['fair', 'oak']);
    await expect(status).toContainText(words[language].two);
    await press('Shift+ArrowLeft');
    await press('Shift+ArrowLeft');
    await expect.poll(() => selectedIds(board)).toEqual(['oak', 'tuesday@2027-04-13']);
    await press('Escape');
    await expect.poll(() => selectedIds(board)).toEqual([]);
    await expect(board.card('tuesday@2027-04-13')).toBeFocused();
    // On days, Shift with arrows selects whole days.
    await press('Escape');
    await expect(board.cell('2027-04-13')).toBeFocused();
    await press('Shift+ArrowRight');
    await press('Shift+ArrowRight');
    await expect(board.cell('2027-04-15')).toBeFocused();
    await expect.poll(() => selectedIds(board)).toEqual(['fair', 'oak', 'tuesday@2027-04-13']);
    await press('Shift+ArrowLeft');
    await expect.poll(() => selectedIds(board)).toEqual(['oak', 'tuesday@2027-04-13']);
  });
}

test('a frame selects what it touches, more posts of a day too; Ctrl adds, Escape gives up, nothing is made', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await expect(board.card('oak')).toBeVisible();
  const [tuesday, thursday] = [await boxOf(board.cell('2027-04-13')), await boxOf(board.cell('2027-04-15'))];
  await drawFrame(board, { x: tuesday.x + 10, y: tuesday.y + tuesday.height - 6 }, { x: thursday.x + 20, y: thursday.y + 40 });
  await expect.poll(() => selectedIds(board)).toEqual(['fair', 'oak', 'tuesday@2027-04-13']);
  await page.mouse.up();
  await expect.poll(() => selectedIds(board)).toEqual(['fair', 'oak', 'tuesday@2027-04-13']);
  await expect(page.locator('form[popover]')).toHaveCount(0);
  // Wednesday a week later has six posts, of which few fit; the frame takes the day as a whole.
  const wednesday = await boxOf(board.cell('2027-04-21'));
  await page.keyboard.down('Control');
  await drawFrame(board, { x: wednesday.x + wednesday.width - 4, y: wednesday.y + wednesday.height - 3 }, { x: wednesday.x + 30, y: wednesday.y + 50 });
  await page.mouse.up();
  await page.keyboard.up('Control');
  await expect(bar(board).getByRole('status')).toContainText('9 ausgewählt');
  await drawFrame(board, { x: tuesday.x + 10, y: tuesday.y + tuesday.height - 6 }, { x: tuesday.x + 60, y: tuesday.y + 50 });
  await expect(bar(board).getByRole('status')).toContainText('1 ausgewählt');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(bar(board)).toHaveCount(0);
  expect(await board.revision()).toBe(0);
});

test('Ctrl+A selects what is in sight, and only that; in a field it selects the text', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await expect(board.card('oak')).toBeVisible();
  await page.keyboard.press('Control+a');
  // Eight single posts, four Mondays, four Tuesdays.
  await expect(bar(board).getByRole('status')).toContainText('16 ausgewählt');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Blog/ }).click();
  await page.keyboard.press('Control+a');
  await expect(bar(board).getByRole('status')).toContainText('1 ausgewählt');
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await page.keyboard.type('Zirbe');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Lärche');
  await expect(page.getByPlaceholder('Worum geht es?')).toHaveValue('Lärche');
  await expect(bar(board)).toHaveCount(0);
});

test('the list shares the selection with the month', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.card('oak').click({ modifiers: ['Control'] });
  await page.keyboard.press('l');
  await expect.poll(() => selectedIds(board)).toEqual(['oak']);
  await page.getByRole('row', { name: /Messe/ }).click({ modifiers: ['Control'] });
  await expect(bar(board).getByRole('status')).toContainText('2 ausgewählt');
  await page.keyboard.press('m');
  await expect.poll(() => selectedIds(board)).toEqual(['fair', 'oak']);
});

test('the ideas are searched and grouped; the form says when a day lies in the past', async ({ launch, folders }) => {
  const ideas = ['Eichenholz', 'Buchenholz', 'Messebericht'].map((title, index) => ({ id: `more-${index}`, channelId: 'blog', title, status: 'idea' as const, pillarId: index === 2 ? null : 'craft' }));
  const plan = { ...calendarPlan, pillars: [{ id: 'craft', name: 'Handwerk' }], posts: [...(calendarPlan.posts ?? []), ...ideas] };
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  const { page } = board;
  await page.getByRole('button', { name: 'Ideen 5' }).click();
  const tray = page.getByRole('complementary', { name: 'Ideen' });
  await tray.getByRole('combobox', { name: 'Gruppieren' }).selectOption({ label: 'Nach Säule' });
  await expect(tray.getByRole('region', { name: 'Handwerk' }).getByRole('button')).toHaveCount(2);
  await expect(tray.getByRole('region', { name: 'Ohne Säule' }).getByRole('button')).toHaveCount(3);
  await tray.getByRole('textbox', { name: 'Ideen durchsuchen' }).fill('buch');
  await expect(tray.getByRole('region')).toHaveCount(1);
  await board.drag(tray.getByText('Buchenholz'), board.cell('2027-04-22'));
  await board.expectStored('more-1', { day: '2027-04-22', time: '15:00', status: 'draft' });
  await expect(tray.getByText('Keine Idee passt dazu.')).toBeVisible();
  await board.clickDay('2027-04-08');
  await expect(page.locator('form[popover]').getByText('Liegt in der Vergangenheit')).toBeVisible();
  await page.keyboard.press('Escape');
  await board.clickDay('2027-04-16');
  await expect(page.locator('form[popover]')).toBeVisible();
  await expect(page.getByText('Liegt in der Vergangenheit')).toHaveCount(0);
});
