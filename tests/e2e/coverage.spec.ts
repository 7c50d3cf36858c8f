import type { Locator } from 'playwright';
import { boxOf, CalendarBoard } from '../support/calendar/board';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { minutesOf, sumOf } from '../support/views/durations';
import { openRoom } from '../support/views/open-room';
import { anyOf, wordsOf } from '../support/views/words';

/** The last cell of every row that matches. */
async function lastCells(rows: Locator): Promise<string[]> {
  return rows.evaluateAll((found) => found.map((row) => row.lastElementChild?.textContent ?? ''));
}

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'coverage');

  test(`a bottleneck can be added up by hand, and its work leads to the calendar (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'coverage');
    await page.getByRole('button', { name: t('coverage.bottleneck.show_other', { count: 3 }) }).click();
    const dialog = page.getByRole('dialog');
    const [work, time] = [dialog.getByRole('table', { name: t('coverage.count.work') }), dialog.getByRole('table', { name: t('coverage.count.time') })];
    await expect(work.locator('tbody tr')).toHaveCount(3);
    const needed = sumOf(await lastCells(work.locator('tbody tr')));
    const there = sumOf(await lastCells(time.locator('tbody tr')));
    expect(await lastCells(work.locator('tfoot tr')).then((cells) => cells.map(minutesOf))).toEqual([needed]);
    expect(await lastCells(time.locator('tfoot tr')).then((cells) => cells.map(minutesOf))).toEqual([there]);
    const difference = await dialog.getByText(anyOf(t('coverage.count.difference'))).textContent();
    expect(minutesOf(/= (.*?(?:h|min))\s\p{L}+$/u.exec(difference ?? '')?.[1] ?? '')).toBe(needed - there);
    const [title] = (await work.locator('tbody tr th button span').first().textContent())?.split('\n') ?? [];
    await work.locator('tbody tr th button').first().click();
    await expect(page.locator('[data-post][data-selected="true"]')).toBeFocused();
    await expect(page.locator('[data-post][data-selected="true"]')).toContainText(title ?? 'no title');
  });

  test(`the heat map opens to the days of a week and the work on them (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'coverage');
    const cell = page.getByRole('button', { name: language === 'de' ? /^Miriam Vogt, KW 33: 14,4\sh / : /^Miriam Vogt, week 33: 14\.4\sh / });
    await cell.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: t('coverage.day.title', { name: 'Miriam Vogt', week: 33, year: 2027 }) });
    await expect(dialog.getByRole('heading', { level: 3 })).toHaveCount(7);
    // The pieces of work add up to what the cell says: 14.4 h.
    expect(sumOf(await lastCells(dialog.locator('tbody tr')))).toBe(14.4 * 60);
    await dialog.locator('tbody').getByRole('button').first().click();
    await expect(page.locator('[data-post][data-selected="true"]').first()).toBeFocused();
  });

  test(`hours are shown by skill and channel, and a cell opens the work in it (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'coverage');
    await page.getByText(t('coverage.group.channel'), { exact: true }).click();
    const short = page.getByRole('button', { name: language === 'de' ? /^Facebook, KW 33: .* davon fehlen 39\smin$/ : /^Facebook, week 33: .* 39\smin of them missing$/ });
    await short.click();
    await expect(page.getByRole('dialog').getByRole('row', { name: t('coverage.work.nobody') })).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(short).toBeFocused();
    await page.getByRole('radio', { name: t('coverage.group.channel') }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: t('coverage.group.skill') })).toBeChecked();
    await expect(page.getByRole('button', { name: language === 'de' ? /^Video- und Tonschnitt, KW 33: .*davon fehlen/ : /^Video and sound editing, week 33: .*missing/ })).toBeVisible();
  });

  test(`what a week may come to is said with it and stands in a table (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'coverage');
    const weeks = page.getByRole('toolbar', { name: t('coverage.load.title') }).getByRole('button');
    await expect(weeks.nth(20)).toHaveAccessibleName(new RegExp(t('coverage.load.simulated').split('{{')[0] ?? 'nothing'));
    await page.getByText(t('common.chart.asTable')).click();
    const table = page.getByRole('region', { name: t('common.chart.tableOf', { title: t('coverage.load.title') }) }).getByRole('table');
    await expect(table.getByRole('columnheader', { name: t('coverage.load.p80') })).toBeVisible();
    const figures = await table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number.parseFloat((cell.textContent ?? '').replace(',', '.')))));
    expect(figures).toHaveLength(27);
    for (const [, , , , p50 = Number.NaN, p80 = Number.NaN, p95 = Number.NaN] of figures) expect([p50 <= p80, p80 <= p95]).toEqual([true, true]);
  });
}

test('a bottleneck leads to the calendar with its posts selected', async ({ launch }) => {
  const { page } = await openRoom(launch, 'en', 'coverage');
  const sentence = page.getByRole('button', { name: /^From 10 August to 20 August/ });
  await sentence.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Calendar');
  await expect(page.locator('[data-post][data-selected="true"]')).toHaveCount(3);
  await expect(page.locator('[data-post][data-selected="true"]').first()).toBeFocused();
});

test('the verdict stands in every room and shows what a drag would do before the drop', async ({ launch }) => {
  const { page, show, plan } = await openRoom(launch, 'en', 'coverage');
  const verdict = page.getByRole('banner').getByRole('button', { name: /^Does not carry: 3\sh 33\smin are missing/ });
  for (const room of ['coverage', 'repairs', 'stress', 'room', 'effort', 'team', 'budget', 'settings', 'calendar'] as const) {
    await show(room);
    await expect(verdict, room).toBeVisible();
  }
  const before = await plan();
  const board = new CalendarBoard(page);
  await page.getByRole('radio', { name: 'Month' }).or(page.getByRole('button', { name: 'Month' })).first().waitFor();
  const post = before.posts.find((candidate) => candidate.day !== null && candidate.day.startsWith('2027-05') && candidate.seriesId === null && candidate.adaptedFromId === null);
  await expect(page.locator('[data-tried]')).toHaveCount(0);
  const card = board.card(post?.id ?? 'no post');
  await card.scrollIntoViewIfNeeded();
  const from = await boxOf(card);
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 26, from.y + 16, { steps: 3 });
  await page.mouse.move(from.x + 26, from.y + 190, { steps: 8 });
  await expect(page.locator('header [data-tried]')).toBeVisible();
  await expect(page.locator('header [data-tried]')).toHaveText(/^Dropped here: /);
  await page.mouse.up();
  await expect(page.locator('[data-tried]')).toHaveCount(0);
});

test('figures are marked as provisional after an edit until they are confirmed', async ({ launch }) => {
  const { page, act } = await openRoom(launch, 'en', 'room');
  await page.getByRole('button', { name: 'Promise this rhythm' }).click();
  await act('view.coverage');
  await expect(page.locator('[data-provisional]')).toHaveCount(0);
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenMarks: seen });
    new MutationObserver((changes) => {
      for (const node of changes.flatMap((change) => [...change.addedNodes])) if (node instanceof HTMLElement && 'provisional' in node.dataset) seen.push(node.closest('header')?.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true });
  });
  await act('edit.undo');
  const marks = (): Promise<string[]> => page.evaluate(() => (globalThis as unknown as { seenMarks: string[] }).seenMarks);
  await expect.poll(marks).not.toEqual([]);
  // In the line above every room, and at the load curve and the heat map.
  expect((await marks()).some((text) => text.startsWith('Coverage'))).toBe(true);
  expect((await marks()).some((text) => text.startsWith('Hours per week'))).toBe(true);
  expect((await marks()).some((text) => text.startsWith('Who works how much'))).toBe(true);
  await expect(page.locator('[data-provisional]')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding in the heat map's details and the sums of a bottleneck (${theme})`, async ({ launch }) => {
    const { page, act } = await openRoom(launch, 'en', 'coverage');
    await act(`theme.${theme}`);
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByText('Figures as a table').click();
    await page.getByText('Channels', { exact: true }).click();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Add up 3 tasks/ }).click();
    await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('People', { exact: true }).click();
    await page.getByRole('button', { name: /^Miriam Vogt, week 33/ }).click();
    await expect(page.getByRole('dialog').getByRole('table').first()).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
  });
}
