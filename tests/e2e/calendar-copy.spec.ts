import type { Locator } from 'playwright';
import { boxOf, type CalendarBoard, openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

const words = {
  de: { copyWeek: 'Diese Woche kopieren nach …', repeatWeek: 'Diese Woche wiederholen …', moveFrom: 'Alles ab hier verschieben …', to: 'In die Woche von', times: 'So viele Wochen', copy: 'Kopieren', move: 'Verschieben', days: 'Um so viele Tage', two: '2 neue Beiträge in KW 17', many: '6 neue Beiträge in KW 16 bis KW 18', undo: 'Rückgängig', channel: 'Newsletter · Küchenstudio' },
  en: { copyWeek: 'Copy this week to …', repeatWeek: 'Repeat this week …', moveFrom: 'Move everything from here …', to: 'To the week of', times: 'So many weeks', copy: 'Copy', move: 'Move', days: 'By so many days', two: '2 new posts in week 17', many: '6 new posts in week 16 to week 18', undo: 'Undo', channel: 'Newsletter · Küchenstudio' },
} as const;

async function titlesOn(board: CalendarBoard, day: string): Promise<string[]> {
  return (await board.plan()).posts.filter((post) => post.day === day).map((post) => `${post.title} ${post.time ?? '-'} ${post.status}`).toSorted();
}

async function openMenuOn(board: CalendarBoard, day: string): Promise<Locator> {
  const box = await boxOf(board.cell(day));
  await board.cell(day).click({ button: 'right', position: { x: box.width / 2, y: box.height - 6 } });
  return board.page.getByRole('menu');
}

/** Drags with keys held at the end, as a hand does it that decides late. */
async function dragHolding(board: CalendarBoard, id: string, day: string, key: 'Alt' | 'Control'): Promise<void> {
  const { page } = board;
  const [from, to] = [await boxOf(board.card(id)), await boxOf(board.cell(day))];
  await page.mouse.move(from.x + 20, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + 40, to.y + 60, { steps: 10 });
  await page.keyboard.down(key);
  await expect(page.getByText('Kopie', { exact: true })).toBeVisible();
  await page.mouse.up();
  await page.keyboard.up(key);
}

for (const key of ['Alt', 'Control'] as const) {
  test(`a drag with ${key} copies: the post stays, the copy is a draft at the same time`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders));
    await dragHolding(board, 'oak', '2027-04-22', key);
    await expect.poll(() => titlesOn(board, '2027-04-22')).toEqual(['Eiche pflegen 09:30 draft']);
    await board.expectStored('oak', { day: '2027-04-14', status: 'approved' });
    await expect(board.card('oak')).toBeVisible();
    expect(await board.revision()).toBe(1);
    await board.page.keyboard.press('Control+z');
    await expect.poll(() => titlesOn(board, '2027-04-22')).toEqual([]);
  });
}

test('a drag that begins with Alt copies a post of a series without a question, and a whole selection at its distances', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await page.keyboard.down('Alt');
  await board.drag(board.card('monday@2027-04-12'), board.cell('2027-04-16'));
  await page.keyboard.up('Alt');
  await expect.poll(() => titlesOn(board, '2027-04-16')).toEqual(['Küche der Woche 11:00 draft']);
  await expect(board.card('monday@2027-04-12')).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await board.card('oak').click({ modifiers: ['Control'] });
  await board.card('fair').click({ modifiers: ['Control'] });
  await page.keyboard.down('Alt');
  await board.drag(board.card('oak'), board.cell('2027-04-22'));
  await page.keyboard.up('Alt');
  await expect.poll(() => titlesOn(board, '2027-04-22')).toEqual(['Eiche pflegen 09:30 draft']);
  await expect.poll(() => titlesOn(board, '2027-04-23')).toEqual(['Messe - draft']);
  expect(await board.revision()).toBe(2);
});

test('copied posts are pasted on the day in focus or under the pointer, with their times and distances', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.cell('2027-04-14').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await expect(page.getByText('2 Beiträge gemerkt.')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Control+v');
  await expect.poll(() => titlesOn(board, '2027-04-29')).toEqual(['Eiche pflegen 09:30 draft']);
  await expect.poll(() => titlesOn(board, '2027-04-30')).toEqual(['Messe - draft']);
  const place = await boxOf(board.cell('2027-04-07'));
  await page.mouse.move(place.x + 30, place.y + 60);
  await page.keyboard.press('Control+v');
  await expect.poll(() => titlesOn(board, '2027-04-07')).toEqual(['Eiche pflegen 09:30 draft']);
  await expect.poll(() => titlesOn(board, '2027-04-08')).toEqual(['Messe - draft']);
  const ids = (await board.plan()).posts.map((post) => post.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('Ctrl+D adds a copy beside a post; the menu of a post opens with the menu key', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.cell('2027-04-15').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+d');
  await expect.poll(() => titlesOn(board, '2027-04-15')).toEqual(['Messe - draft', 'Messe - review']);
  await board.card('fair').focus();
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Beitrag' });
  await expect(menu.getByRole('menuitem', { name: 'Öffnen' })).toBeFocused();
  await page.keyboard.press('f');
  await expect(menu.getByRole('menuitemcheckbox', { name: /Freigegeben/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await board.expectStored('fair', { status: 'approved' });
  await expect(menu).toHaveCount(0);
  await expect(board.card('fair')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('End');
  await page.keyboard.press('Escape');
  await expect(board.card('fair')).toBeFocused();
  expect((await board.plan()).posts.filter((post) => post.title === 'Messe')).toHaveLength(2);
});

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`a week is copied to another one and repeated, without what series bring anyway (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await (await openMenuOn(board, '2027-04-16')).getByRole('menuitem', { name: say.copyWeek }).click();
    await page.getByLabel(say.to).fill(language === 'de' ? '28.04.2027' : '28/04/2027');
    await page.keyboard.press('Tab');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toContainText(say.two);
    await dialog.getByRole('button', { name: say.copy, exact: true }).click();
    await expect.poll(() => titlesOn(board, '2027-04-28')).toEqual(['Eiche pflegen 09:30 draft']);
    await expect.poll(() => titlesOn(board, '2027-04-29')).toEqual(['Messe - draft']);
    await expect.poll(() => titlesOn(board, '2027-04-27')).toEqual([]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => titlesOn(board, '2027-04-28')).toEqual([]);
    await (await openMenuOn(board, '2027-04-16')).getByRole('menuitem', { name: say.repeatWeek }).click();
    await page.getByLabel(say.times).fill('3');
    await expect(dialog.getByRole('status')).toContainText(say.many);
    await dialog.getByRole('button', { name: say.copy, exact: true }).click();
    for (const day of ['2027-04-21', '2027-04-28', '2027-05-05']) await expect.poll(async () => (await titlesOn(board, day)).includes('Eiche pflegen 09:30 draft')).toBe(true);
    expect((await board.plan()).posts.filter((post) => post.title === 'Küche der Woche')).toHaveLength(0);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await board.plan()).posts.filter((post) => post.title === 'Messe').length).toBe(1);
  });

  test(`everything from a day on moves, series too, only what is meant, and can be taken back (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await (await openMenuOn(board, '2027-04-15')).getByRole('menuitem', { name: say.moveFrom }).click();
    const dialog = page.getByRole('dialog');
    // Messe and six posts of the 21st, seven Mondays, two Tuesdays.
    await expect(dialog.getByRole('status')).toContainText(language === 'de' ? '16 Beiträge rücken, auch aus 2 Serien' : '16 posts move, some from 2 series');
    await page.getByLabel(say.days).fill('1');
    await dialog.getByRole('button', { name: say.move, exact: true }).click();
    await board.expectStored('fair', { day: '2027-04-16' });
    await board.expectStored('oak', { day: '2027-04-14' });
    await expect(board.cell('2027-04-12').getByText('Küche der Woche')).toBeVisible();
    await expect(board.cell('2027-04-20').getByText('Küche der Woche')).toBeVisible();
    await expect(board.cell('2027-04-19').getByText('Küche der Woche')).toHaveCount(0);
    expect(await board.revision()).toBe(1);
    await page.keyboard.press('Control+z');
    await expect(board.cell('2027-04-19').getByText('Küche der Woche')).toBeVisible();
    await expect.poll(async () => (await board.plan()).series.length).toBe(2);
    await (await openMenuOn(board, '2027-04-15')).getByRole('menuitem', { name: say.moveFrom }).click();
    await dialog.getByLabel(say.channel).check();
    await expect(dialog.getByRole('status')).toContainText(language === 'de' ? '7 Beiträge rücken, auch 1 Serie' : '7 posts move, 1 series too');
    await dialog.getByRole('button', { name: say.move, exact: true }).click();
    await expect(board.cell('2027-04-19').getByText('Küche der Woche')).toHaveCount(0);
    await expect(board.cell('2027-04-26').getByText('Küche der Woche')).toBeVisible();
    await board.expectStored('fair', { day: '2027-04-15' });
  });
}
