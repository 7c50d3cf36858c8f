import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { askMain, createUserFolders, expect, requestAction, test } from '../support/electron';
import { wordsOf } from '../support/views/words';

const days = ['2027-01-06', '2027-01-07', '2027-01-08', '2027-01-11', '2027-01-12'];

/** Five published posts whose hour of writing took two, and one that should have come out and did not. */
const worked = {
  format: 'taktplan',
  version: 1,
  plan: {
    id: 'blog',
    name: 'Weblog',
    settings: { horizon: { from: '2027-01-04', until: '2027-03-28' } },
    brands: [{ id: 'b', name: 'Weblog' }],
    skills: [{ id: 'text', name: 'Text' }],
    people: [{ id: 'ann', name: 'Ann', hours: [{ minutesByWeekday: [240, 240, 240, 240, 240, 0, 0] }], skills: [{ skillId: 'text', level: 2 }], costCentsPerHour: 3000 }],
    channels: [{ id: 'c', brandId: 'b', name: 'Articles', network: 'blog' }],
    formats: [{ id: 'article', name: 'Article', steps: [{ id: 'write', name: 'Write', skillId: 'text', minutes: { low: 60, likely: 60, high: 60 }, window: { from: -2, to: 0 } }] }],
    posts: [...days.map((day, index) => ({ id: `p${index}`, channelId: 'c', title: `Piece ${index}`, day, formatId: 'article', status: 'published' })), { id: 'late', channelId: 'c', title: 'Forgotten', day: '2027-01-13' }],
    activities: [{ id: 'talk', name: 'Talk', skillId: 'text', minutes: { low: 10, likely: 10, high: 10 }, rhythm: 'weekly' }],
    timeEntries: days.map((day, index) => ({ id: `t${index}`, day, personId: 'ann', minutes: 120, postId: `p${index}`, stepId: 'write' })),
  },
};

async function planOf(page: Page) {
  const open = await askMain(page, 'plan.current', null);
  if (open === null) throw new Error('no plan is open');
  return open.plan;
}

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'measure');

  test(`time is logged, estimates are corrected from it, and a look back clears what slipped (${language})`, async ({ launch }) => {
    const folders = await createUserFolders();
    const file = join(folders.root, 'weblog.taktplan');
    await writeFile(file, JSON.stringify(worked));
    const { page, app } = await launch({ language, folders, files: [file], today: '2027-01-20', size: { width: 1280, height: 800 } });
    await expect(page.getByRole('navigation').first()).toContainText('Weblog');
    await requestAction(app, 'view.measure');

    const log = page.getByRole('region', { name: t('measure.time.title') });
    await log.getByLabel(t('measure.time.hours')).fill('0,5');
    await log.getByRole('button', { name: t('measure.add') }).click();
    await expect.poll(async () => (await planOf(page)).timeEntries.at(-1)).toMatchObject({ personId: 'ann', activityId: 'talk', minutes: 30, day: '2027-01-20' });

    const learned = page.getByRole('region', { name: t('measure.calibration.title') }).getByRole('row', { name: /Article/ });
    await expect(learned).toContainText(/10.h/);
    await learned.getByRole('button', { name: t('measure.calibration.take') }).click();
    await expect.poll(async () => (await planOf(page)).formats[0]?.steps[0]?.minutes.likely ?? 0).toBeGreaterThan(80);

    const review = page.getByRole('region', { name: t('measure.review.title') });
    await expect(review.getByText('Forgotten')).toBeVisible();
    await expect(review.getByRole('listitem').filter({ hasText: 'Articles' })).toContainText('2');
    await review.getByRole('button', { name: t('measure.review.nextWeek') }).click();
    await expect(review.getByText('Forgotten')).toHaveCount(0);
    expect((await planOf(page)).posts.find(({ id }) => id === 'late')?.day).toBe('2027-01-27');
    await review.getByRole('button', { name: t('measure.review.keep') }).click();
    await expect.poll(async () => (await planOf(page)).reviews).toMatchObject([{ span: 'week', from: '2027-01-11', day: '2027-01-20' }]);
  });
}
