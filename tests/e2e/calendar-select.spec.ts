import { type CalendarBoard, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

/** Ids of the cards that look selected. */
async function selectedIds(board: CalendarBoard): Promise<string[]> {
  const ids = await board.page.locator('[data-post][data-selected]').filter({ visible: true }).evaluateAll((cards) => cards.map((card) => card.getAttribute('data-post') ?? ''));
  return ids.toSorted();
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
