import type { Locator } from 'playwright';
import { boxOf, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

type Board = Awaited<ReturnType<typeof openCalendar>>;

/** Takes a card up and holds it. */
async function lift({ page }: Board, card: Locator): Promise<void> {
  const box = await boxOf(card);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2 + 12, { steps: 4 });
}

async function moveTo({ page }: Board, target: Locator): Promise<void> {
  const box = await boxOf(target);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
}

const title = ({ page }: Board): Locator => page.getByRole('toolbar').getByRole('heading');

test('a drag that rests at the edge of the month turns the page and goes on there', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const grid = await boxOf(page.getByRole('grid'));
  await lift(board, board.card('oak'));
  await page.mouse.move(grid.x + grid.width - 8, grid.y + grid.height / 2, { steps: 6 });
  await expect(title(board)).toHaveText('Mai 2027');
  await moveTo(board, board.cell('2027-05-19'));
  await expect(page.getByText('Mi, 19. Mai · KW 20')).toBeVisible();
  await page.mouse.up();
  await board.expectStored('oak', { day: '2027-05-19', time: '09:30' });
  await expect(board.card('oak')).toBeVisible();
  await page.keyboard.press('Control+z');
  await board.expectStored('oak', { day: '2027-04-14', time: '09:30' });
});

test('who stays at the edge goes on turning, and the other edge leads back', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const grid = await boxOf(page.getByRole('grid'));
  const before = await board.revision();
  await lift(board, board.card('oak'));
  await page.mouse.move(grid.x + 8, grid.y + grid.height / 2, { steps: 6 });
  await expect(title(board)).toHaveText('März 2027');
  await expect(title(board)).toHaveText('Februar 2027');
  await page.mouse.move(grid.x + grid.width - 8, grid.y + grid.height / 2, { steps: 6 });
  await expect(title(board)).toHaveText('März 2027');
  await expect(title(board)).toHaveText('April 2027');
  // Back on its own day nothing has changed.
  await moveTo(board, board.cell('2027-04-14'));
  await page.mouse.up();
  await expect(board.card('oak')).toBeVisible();
  expect(await board.revision()).toBe(before);
});

test('the arrows of the toolbar leaf during a drag, in the week to another hour', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('w');
  await expect(title(board)).toHaveText('KW 15 · 12. April – 18. April 2027');
  await lift(board, board.card('oak'));
  await moveTo(board, page.getByRole('button', { name: 'Eine Woche weiter' }));
  await expect(title(board)).toHaveText('KW 16 · 19. April – 25. April 2027');
  const lane = await boxOf(board.lane('2027-04-22'));
  await page.mouse.move(lane.x + lane.width / 2, 500, { steps: 6 });
  await page.mouse.up();
  await board.expectPost((post) => post.id === 'oak', { day: '2027-04-22' });
});

test('in the week the edge turns to a week with a changed clock, where the day is the one that is shown', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders), { today: '2027-03-30' });
  const { page } = board;
  await board.addPost('2027-03-31', 'Uhr');
  await page.keyboard.press('w');
  await expect(title(board)).toHaveText('KW 13 · 29. März – 4. April 2027');
  const grid = await boxOf(page.getByRole('table'));
  await lift(board, page.getByRole('button', { name: /Uhr, / }));
  await page.mouse.move(grid.x + 8, grid.y + grid.height / 2, { steps: 6 });
  await expect(title(board)).toHaveText('KW 12 · 22. März – 28. März 2027');
  await moveTo(board, page.getByRole('columnheader', { name: /28/ }));
  const lane = await boxOf(board.lane('2027-03-28'));
  await page.mouse.move(lane.x + lane.width / 2, 450, { steps: 4 });
  await expect(page.getByText('So, 28. März · KW 12')).toBeVisible();
  await page.mouse.up();
  await board.expectPost((post) => post.title === 'Uhr', { day: '2027-03-28' });
});

test('an idea is carried to another month', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.getByRole('button', { name: 'Ideen 2' }).click();
  await lift(board, page.getByRole('complementary', { name: 'Ideen' }).getByRole('button', { name: /Interview/ }));
  await moveTo(board, page.getByRole('button', { name: 'Einen Monat weiter' }));
  await expect(title(board)).toHaveText('Mai 2027');
  await moveTo(board, board.cell('2027-05-11'));
  await page.mouse.up();
  await board.expectStored('idea-a', { day: '2027-05-11' });
});
