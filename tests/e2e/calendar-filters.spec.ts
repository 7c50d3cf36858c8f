import type { PlanInput } from '@shared/schema';
import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { calendarPlan } from '../support/calendar/plan';
import { expect, test } from '../support/electron';
import { wordsOf } from '../support/views/words';
import { seriousFindings } from '../support/views/axe';

/** The calendar's plan with things to filter by. */
const richPlan: PlanInput = {
  ...calendarPlan,
  labels: [{ id: 'new', name: 'Neuheit' }],
  pillars: [{ id: 'craft', name: 'Handwerk' }],
  campaigns: [{ id: 'spring', name: 'Frühling', from: '2027-04-01', until: '2027-04-30' }],
  posts: (calendarPlan.posts ?? []).map((post) => {
    if (post.id === 'oak') return { ...post, ownerId: 'anna', pillarId: 'craft', labelIds: ['new'] };
    return post.id === 'fair' ? { ...post, campaignId: 'spring', text: 'Große Eröffnung' } : post;
  }),
};

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'find', 'calendar');
  const say = { filter: t('find.filter'), clear: t('find.clearAll'), views: t('find.views'), name: t('find.view.name'), save: t('common.save'), words: t('find.filterText'), bar: t('calendar.filter') };

  test(`posts are filtered by status, owner, campaign, pillar, label and words, with counts, and all is cleared at once (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, richPlan), { language });
    const { page } = board;
    const bar = page.getByRole('group', { name: say.bar });
    await bar.getByRole('button', { name: say.filter, exact: true }).click();
    const sheet = page.getByRole('dialog', { name: say.filter, exact: true });
    const option = (group: string, name: string) => sheet.getByRole('group', { name: group }).getByRole('checkbox', { name });
    const facet = (name: 'statuses' | 'ownerIds' | 'campaignIds' | 'pillarIds' | 'labelIds') => t(`find.facet.${name}`);
    await expect(option(facet('ownerIds'), 'Anna 1')).toBeVisible();
    await option(facet('statuses'), t('calendar.status.approved')).check();
    await expect(board.card('oak')).toBeVisible();
    await expect(board.card('fair')).toHaveCount(0);
    await expect(bar.getByRole('status')).toHaveText(t('find.result', { shown: 1, count: 16 }));
    // What is counted elsewhere goes along; in the facet itself it says what a click would show.
    await expect(option(facet('pillarIds'), 'Handwerk 1')).toBeVisible();
    await expect(option(facet('statuses'), `${t('calendar.status.review')} 1`)).toBeVisible();
    await option(facet('statuses'), t('calendar.status.review')).check();
    await expect(board.card('fair')).toBeVisible();
    await option(facet('labelIds'), t('find.none.labelIds')).check();
    await expect(board.card('oak')).toHaveCount(0);
    await expect(board.card('fair')).toBeVisible();
    await sheet.getByRole('textbox', { name: say.words }).fill('eroeffnung gross');
    await expect(board.card('fair')).toBeVisible();
    await sheet.getByRole('textbox', { name: say.words }).fill('eroeffnung klein');
    await expect(board.card('fair')).toHaveCount(0);
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    // Each chip takes one thing away, the last button all.
    await bar.getByRole('button', { name: t('find.removeFilter', { name: t('find.quoted', { text: 'eroeffnung klein' }) }) }).click();
    await expect(board.card('fair')).toBeVisible();
    await bar.getByRole('button', { name: say.clear }).click();
    await expect(board.card('oak')).toBeVisible();
    await expect(bar.getByRole('button', { name: say.clear })).toHaveCount(0);
  });

  test(`a filter is saved as a view in the plan, chosen, renamed, replaced and deleted (${language})`, async ({ launch, folders }) => {
    const file = await putCalendarPlan(folders, richPlan);
    const board = await openCalendar(launch, file, { language });
    const { page } = board;
    const bar = page.getByRole('group', { name: say.bar });
    await bar.getByRole('button', { name: /^Blog/ }).click();
    await page.keyboard.press('l');
    await bar.getByRole('button', { name: say.views, exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nur Blog');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await board.plan()).savedViews).toMatchObject([{ name: 'Nur Blog', channelIds: ['blog'], view: 'list' }]);
    await page.keyboard.press('Escape');
    // The view in force is named; another filter lets go of it.
    await expect(bar.getByRole('button', { name: 'Nur Blog', exact: true })).toBeVisible();
    await bar.getByRole('button', { name: /^Instagram/ }).click();
    await page.keyboard.press('m');
    await bar.getByRole('button', { name: say.views, exact: true }).click();
    const sheet = page.getByRole('dialog', { name: say.views, exact: true });
    await sheet.getByRole('button', { name: t('find.view.overwrite') }).click();
    await expect.poll(async () => (await board.plan()).savedViews).toMatchObject([{ name: 'Nur Blog', channelIds: ['blog', 'insta'], view: 'month' }]);
    const named = page.getByRole('dialog', { name: 'Nur Blog' });
    await named.getByRole('button', { name: t('find.view.rename', { name: 'Nur Blog' }) }).click();
    await named.getByRole('textbox', { name: t('find.view.nameOf', { name: 'Nur Blog' }) }).fill('Ohne Post');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await board.plan()).savedViews[0]?.name).toBe('Ohne Post');
    await page.keyboard.press('Escape');
    await bar.getByRole('button', { name: say.clear }).click();
    await bar.getByRole('button', { name: say.views, exact: true }).click();
    await sheet.getByRole('button', { name: 'Ohne Post', exact: true }).click();
    await expect(sheet).toBeHidden();
    await expect(bar.getByRole('button', { name: /^Instagram/ })).toHaveAttribute('aria-pressed', 'true');
    await expect(board.card('monday@2027-04-19')).toHaveCount(0);
    await bar.getByRole('button', { name: 'Ohne Post', exact: true }).click();
    await page.getByRole('dialog', { name: 'Ohne Post' }).getByRole('button', { name: t('common.removeNamed', { name: 'Ohne Post' }) }).click();
    await expect.poll(async () => (await board.plan()).savedViews).toEqual([]);
    await page.getByRole('button', { name: t('common.undo'), exact: true }).last().click();
    await expect.poll(async () => (await board.plan()).savedViews.length).toBe(1);
  });
}

test('a filter never changes the hours of a week', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, richPlan));
  const { page } = board;
  const strip = page.getByRole('rowheader', { name: /^KW 15 2 von 16 h/ });
  await expect(strip).toBeVisible();
  await page.getByRole('group', { name: 'Kanäle und Filter' }).getByRole('button', { name: /^Newsletter/ }).click();
  await expect(board.card('oak')).toHaveCount(0);
  await expect(strip).toBeVisible();
});
