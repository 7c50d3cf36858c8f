import { boxOf, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

test('a drag to another day keeps the time; undo and redo take it back and forth', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.drag(board.card('oak'), board.cell('2027-04-22'));
  await expect(board.cell('2027-04-22').getByText('Eiche pflegen')).toBeVisible();
  await board.expectStored('oak', { day: '2027-04-22', time: '09:30', status: 'approved' });
  await page.keyboard.press('Control+z');
  await board.expectStored('oak', { day: '2027-04-14' });
  await expect(board.cell('2027-04-14').getByText('Eiche pflegen')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await board.expectStored('oak', { day: '2027-04-22', time: '09:30' });
  await expect(board.cell('2027-04-22').getByText('Eiche pflegen')).toBeVisible();
});

test('a drop where the post was, and a click, change nothing and make no history', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const undo = page.getByRole('button', { name: 'Rückgängig' });
  await board.drag(board.card('oak'), board.cell('2027-04-14'), { x: 30, y: 80 });
  await expect(board.card('oak')).toBeVisible();
  await expect(undo).toBeDisabled();
  const box = await boxOf(board.card('oak'));
  await page.mouse.move(box.x + 20, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(box.x + 22, box.y + 12);
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'Beitrag bearbeiten' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(undo).toBeDisabled();
  expect(await board.revision()).toBe(0);
});

test('the target is said while a post is dragged, and a grey day of the next month does not turn the page', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const [from, to] = [await boxOf(board.card('oak')), await boxOf(board.cell('2027-05-01'))];
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 70, { steps: 8 });
  await expect(page.getByText('Sa, 1. Mai · KW 17')).toBeVisible();
  await page.mouse.up();
  await expect(page.getByText('Sa, 1. Mai · KW 17')).toBeHidden();
  await board.expectStored('oak', { day: '2027-05-01', time: '09:30' });
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('April 2027');
});

test('while a post is dragged the hours of both weeks are said, before the drop', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await expect(page.getByRole('rowheader', { name: /^KW 15 2 von 16 h passt/ })).toBeVisible();
  const [from, to] = [await boxOf(board.card('oak')), await boxOf(board.cell('2027-04-30'))];
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 30, to.y + 50, { steps: 8 });
  await expect(page.getByText('KW 15: 2 → 0 h von 16 h')).toBeVisible();
  await expect(page.getByText('KW 17: 0 → 2 h von 16 h')).toBeVisible();
  await page.mouse.up();
  await board.expectStored('oak', { day: '2027-04-30' });
  await expect(page.getByRole('rowheader', { name: /^KW 17 2 von 16 h passt/ })).toBeVisible();
});

test('in the week a drag snaps to a quarter of an hour', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('w');
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('KW 15 · 12. April – 18. April 2027');
  const [card, lane] = [await boxOf(board.card('oak')), await boxOf(board.lane('2027-04-16'))];
  const hour = lane.height / 24;
  await page.mouse.move(card.x + 30, card.y + 10);
  await page.mouse.down();
  await page.mouse.move(card.x + 30, card.y + 20, { steps: 3 });
  await page.mouse.move(lane.x + lane.width / 2, card.y + 10 + hour * 1.15, { steps: 10 });
  await page.mouse.up();
  await board.expectStored('oak', { day: '2027-04-16', time: '10:45' });
});

test('a click on an hour of the week makes a post at that time', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('w');
  const [card, lane] = [await boxOf(board.card('oak')), await boxOf(board.lane('2027-04-16'))];
  // The card stands at half past nine; five hours below it is half past two.
  await page.mouse.click(lane.x + lane.width / 2, card.y + 2 + (lane.height / 24) * 5);
  await expect(page.getByText('14:30 · gewählte Zeit')).toBeVisible();
  await board.typeTitle('Pinsel');
  await board.expectPost((post) => post.title === 'Pinsel', { day: '2027-04-16', time: '14:30' });
});

test('ideas are dragged onto a day, and posts back to the ideas with their time as a wish', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.getByRole('button', { name: 'Ideen 2' }).click();
  const tray = page.getByRole('complementary', { name: 'Ideen' });
  await board.drag(tray.getByText('Interview mit der Tischlerin'), board.cell('2027-04-22'));
  await board.expectStored('idea-a', { day: '2027-04-22', time: '15:00', status: 'draft' });
  await expect(tray.getByText('Interview mit der Tischlerin')).toHaveCount(0);
  await board.drag(tray.getByText('Vorher und nachher'), board.cell('2027-04-23'));
  await board.expectStored('idea-b', { day: '2027-04-23', time: '18:00' });
  await board.drag(board.card('oak'), tray);
  await expect(tray.getByText('Eiche pflegen')).toBeVisible();
  await board.expectStored('oak', { day: null, time: '09:30', status: 'idea' });
  await tray.getByPlaceholder('Neue Idee').fill('Katalog');
  await page.keyboard.press('Enter');
  await board.expectPost((post) => post.title === 'Katalog', { day: null, status: 'idea' });
});

test('more posts than fit are shown in place and can be dragged from there', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.cell('2027-04-21').getByRole('button', { name: /weitere/ }).click();
  const all = page.getByRole('dialog', { name: 'Mi., 21. April 2027' });
  await expect(all.getByRole('button', { name: /Tisch|Stuhl|Bank|Regal|Bett|Schrank/ })).toHaveCount(6);
  await board.drag(all.getByRole('button', { name: /Schrank/ }), board.cell('2027-04-30'));
  await board.expectStored('full-5', { day: '2027-04-30', time: '15:00' });
});
