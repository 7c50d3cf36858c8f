import type { PlanInput } from '@shared/schema';
import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { calendarPlan } from '../support/calendar/plan';
import { expect, test } from '../support/electron';

/** Every channel is to publish: the newsletter does so once a week until the end of May, Instagram once, and six times in the week of the 19th of April. */
const plan: PlanInput = {
  ...calendarPlan,
  channels: (calendarPlan.channels ?? []).map((channel) => ({ ...channel, cadence: channel.id === 'blog' ? { minimum: 1, target: 2 } : { minimum: 1, target: 1 }, longestGapDays: 21 })),
};

const words = {
  de: { kept: 'Newsletter, KW 15, 12. April, 1 Beitrag, Ziel 1, Rhythmus gehalten', dense: /^Instagram, KW 16, 19\. April, 7 Beiträge, Ziel 1, sehr dicht/, hole: /^Blog, KW 20, 17\. Mai, 0 Beiträge, Ziel 2, Rhythmus verfehlt, Lücke länger als 21 Tage/, title: 'KW 16 · 19. April – 25. April 2027' },
  en: { kept: 'Newsletter, week 15, 12 April, 1 post, target 1, rhythm kept', dense: /^Instagram, week 16, 19 April, 7 posts, target 1, very dense/, hole: /^Blog, week 20, 17 May, 0 posts, target 2, rhythm missed, gap longer than 21 days/, title: 'week 16 · 19 April – 25 April 2027' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`one row a channel says where the rhythm is kept, missed and too dense, and opens the week (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, plan), { language });
    const { page } = board;
    await page.keyboard.press('r');
    await expect(page.getByRole('rowheader', { name: 'Küchenstudio' })).toBeVisible();
    await expect(page.getByRole('button', { name: say.kept })).toBeVisible();
    await expect(page.getByRole('button', { name: say.hole })).toBeVisible();
    await page.getByRole('button', { name: say.dense }).click();
    await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText(say.title);
    // Only that channel is shown there.
    await expect(board.card('full-0')).toBeVisible();
    await expect(board.card('monday@2027-04-19')).toHaveCount(0);
  });
}

test('arrows walk through weeks and channels, over the end of the page, and Enter opens', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  const { page } = board;
  await page.keyboard.press('r');
  const spot = (channel: string, monday: string) => page.locator(`[data-channel="${channel}"][data-monday="${monday}"]`);
  await spot('blog', '2027-04-12').focus();
  await page.keyboard.press('ArrowDown');
  await expect(spot('insta', '2027-04-12')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(spot('insta', '2027-04-19')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(spot('insta', '2027-04-05')).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(spot('insta', '2027-07-05')).toBeFocused();
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText(/^KW 15–27/);
  await page.keyboard.press('PageUp');
  await expect(spot('insta', '2027-04-05')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Ansicht: Woche' })).toBeVisible();
  await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText('KW 15 · 12. April – 18. April 2027');
  await expect(board.card('fair')).toBeVisible();
});

test('a post made fills the hole of its week, and the filter narrows the rows', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, plan));
  const { page } = board;
  await board.addPost('2027-04-20', 'Zweiter');
  await page.keyboard.press('r');
  await expect(page.getByRole('button', { name: /^Blog, KW 16, 19\. April, 1 Beitrag, Ziel 2, weniger als gewünscht/ })).toBeVisible();
  await page.getByRole('group', { name: 'Kanäle und Filter' }).getByRole('button', { name: /^Blog/ }).click();
  await expect(page.locator('[data-channel="insta"]')).toHaveCount(0);
  await expect(page.locator('[data-channel="blog"]')).toHaveCount(13);
});
