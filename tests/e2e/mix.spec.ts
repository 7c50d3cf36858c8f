import type { PlanInput } from '@shared/schema';
import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { calendarPlan } from '../support/calendar/plan';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

const adPlan: PlanInput = {
  ...calendarPlan,
  settings: { ...calendarPlan.settings, talkTargets: { dialogue: 40, information: 40, advertising: 20 } },
  pillars: [{ id: 'wood', name: 'Holz', targetPercent: 50 }],
  formats: [{ id: 'article', name: 'Artikel', talk: 'advertising', steps: [] }],
  series: [],
  posts: [
    { id: 'a', channelId: 'blog', title: 'Angebot', day: '2027-04-06', formatId: 'article', pillarId: 'wood' },
    { id: 'b', channelId: 'blog', title: 'Rabatt', day: '2027-04-07', formatId: 'article' },
    { id: 'c', channelId: 'insta', title: 'Aktion', day: '2027-04-14', talk: 'advertising', pillarId: 'wood' },
    { id: 'd', channelId: 'insta', title: 'Frage', day: '2027-05-05', talk: 'dialogue' },
  ],
};

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'judge', 'find', 'calendar', 'settings');
  const share = (name: string, percent: number, target: number | null) => new RegExp(`^${name}${percent}\u00a0?%${target === null ? '' : t('judge.mix.target', { percent: target })}$`);

  test(`the mix of a month is shown against the targets, and only advertising is said in words (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, adPlan), { language });
    const { page } = board;
    await page.getByRole('button', { name: t('judge.mix.title'), exact: true }).focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name: t('judge.mix.title') });
    await expect(panel.getByText(t('judge.finding.onlyAdvertising'))).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: share(t('judge.talk.advertising'), 100, 20) })).toBeVisible();
    await expect(panel.getByRole('listitem').filter({ hasText: share('Holz', 67, 50) })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    // A filter changes the sums only when they say so.
    await page.getByRole('group', { name: t('calendar.filter') }).getByRole('button', { name: /^Instagram/ }).click();
    await expect(panel.getByRole('listitem').filter({ hasText: share('Holz', 67, 50) })).toBeVisible();
    await panel.getByRole('checkbox', { name: t('judge.mix.onlyFiltered') }).check();
    await expect(panel.getByRole('listitem').filter({ hasText: share('Holz', 100, 50) })).toBeVisible();
    await expect(panel.getByText(t('judge.mix.filtered'), { exact: false }).first()).toBeVisible();
    // Another page, another mix; a week has its own.
    await page.keyboard.press('j');
    await expect(panel.getByText(t('judge.finding.onlyAdvertising'))).toHaveCount(0);
    await panel.getByRole('button', { name: t('common.close') }).click();
    await expect(panel).toHaveCount(0);
  });

  test(`targets and the talk of formats are set in the settings (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'settings');
    const field = page.getByLabel(t('judge.talk.dialogue'), { exact: true });
    await field.fill('30');
    await field.press('Enter');
    await expect.poll(async () => (await plan()).settings.talkTargets.dialogue).toBe(30);
    await expect(page.getByText(t('settings.mix.sum', { percent: 105 }))).toBeVisible();
    const format = (await plan()).formats[0];
    if (format === undefined) throw new Error('the example has formats');
    await page.locator('#settings-mix').getByLabel(format.name, { exact: true }).selectOption('advertising');
    await expect.poll(async () => (await plan()).formats[0]?.talk).toBe('advertising');
  });
}
