import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';
import { wordsOf } from '../support/views/words';

for (const language of ['de', 'en'] as const) {
  const say = wordsOf(language, 'calendar');

  test(`a card dragged to another column changes its status as one step (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await page.keyboard.press('b');
    const column = (status: string) => page.locator(`[data-status="${status}"]`);
    const card = (id: string) => page.locator(`[data-status] [data-post="${id}"]`);
    await expect(column('review').getByRole('heading')).toContainText(say('calendar.status.review'));
    await expect(column('review').locator('[data-post="fair"]')).toBeVisible();
    await expect(column('idea').locator('[data-post]')).toHaveCount(2);
    const before = await board.revision();
    await board.drag(card('fair'), column('approved'));
    await board.expectStored('fair', { status: 'approved', day: '2027-04-15' });
    await expect(column('approved').locator('[data-post="fair"]')).toBeFocused();
    expect(await board.revision()).toBe(before + 1);
    await expect(page.getByText(say('calendar.done.status')).first()).toBeVisible();
    await page.keyboard.press('Control+z');
    await board.expectStored('fair', { status: 'review' });
    await expect(column('review').locator('[data-post="fair"]')).toBeVisible();
    // Letting go in the same column, or with Escape, changes nothing.
    const kept = await board.revision();
    await board.drag(card('fair'), column('review').getByRole('heading'));
    await page.mouse.move(10, 10);
    await page.mouse.move(600, 400);
    await page.keyboard.press('Escape');
    expect(await board.revision()).toBe(kept);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('the board works by keys: arrows walk, Alt with arrows changes the status, Enter opens, Delete removes', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('b');
  const card = (id: string) => page.locator(`[data-status] [data-post="${id}"]`);
  await card('fair').focus();
  await page.keyboard.press('ArrowRight');
  await expect(card('oak')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await board.expectStored('oak', { status: 'scheduled' });
  await expect(card('oak')).toBeFocused();
  await page.keyboard.press('Alt+ArrowLeft');
  await board.expectStored('oak', { status: 'approved' });
  await expect(card('oak')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Beitrag bearbeiten' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await card('oak').focus();
  await page.keyboard.press('Delete');
  await expect(card('oak')).toHaveCount(0);
});

test('a post of a series changes its status alone, an idea without being asked', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('b');
  await board.drag(page.locator('[data-status] [data-post="monday@2027-04-19"]'), page.locator('[data-status="scheduled"]'));
  await board.expectPost((post) => post.seriesId === 'monday' && post.occurrenceDay === '2027-04-19', { status: 'scheduled', day: '2027-04-19' });
  await expect(page.locator('[data-status="draft"] [data-post="monday@2027-04-26"]')).toBeVisible();
  await board.drag(page.locator('[data-status] [data-post="idea-a"]'), page.locator('[data-status="draft"]').getByRole('heading'));
  await board.expectStored('idea-a', { status: 'draft', day: null });
});

test('the board leafs by months and follows the filter', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.press('b');
  await expect(page.locator('[data-status] [data-post="oak"]')).toBeVisible();
  await page.getByRole('group', { name: 'Kanäle und Filter' }).getByRole('button', { name: /^Instagram/ }).click();
  await expect(page.locator('[data-status] [data-post="oak"]')).toHaveCount(0);
  await expect(page.locator('[data-status="idea"] [data-post]')).toHaveCount(1);
  await page.keyboard.press('j');
  await expect(page.locator('[data-status] [data-post="fair"]')).toHaveCount(0);
  await expect(page.locator('[data-status="idea"] [data-post="idea-b"]')).toBeVisible();
});
