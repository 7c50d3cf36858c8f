import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { askMain, createUserFolders, expect, requestAction, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

const areas = ['goals', 'audiences', 'readiness', 'measure', 'readiness-questions', 'goal-catalogue', 'strategy-findings', 'calendar'] as const;

const bare = {
  format: 'taktplan',
  version: 1,
  plan: {
    id: 'bakery',
    name: 'Bakery',
    settings: { horizon: { from: '2027-03-01', until: '2027-08-29' }, launch: '2027-04-05' },
    brands: [{ id: 'bakery', name: 'Bakery' }],
    skills: [{ id: 'text', name: 'Text' }],
    people: [{ id: 'ann', name: 'Ann', hours: [{ minutesByWeekday: [120, 120, 120, 120, 120, 0, 0] }], skills: [{ skillId: 'text', level: 2 }] }],
    channels: [{ id: 'insta', brandId: 'bakery', name: 'Instagram', network: 'instagram', cadence: { minimum: 1, target: 1 } }],
    formats: [{ id: 'picture', name: 'Picture', steps: [{ id: 's', name: 'Write', skillId: 'text', minutes: { low: 30, likely: 60, high: 90 }, window: { from: -5, to: -1 } }] }],
    series: [{ id: 'weekly', channelId: 'insta', title: 'Bread of the week', formatId: 'picture', rule: { frequency: 'weekly', weekdays: [3], from: '2027-04-05' } }],
  },
};

async function planOf(page: Page) {
  const open = await askMain(page, 'plan.current', null);
  if (open === null) throw new Error('no plan is open');
  return open.plan;
}

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, ...areas);

  test(`the cycle is walked once from a plan without goals: define, listen, get ready, measure (${language})`, async ({ launch }) => {
    const folders = await createUserFolders();
    const file = join(folders.root, 'bakery.taktplan');
    await writeFile(file, JSON.stringify(bare));
    const { page, app } = await launch({ language, folders, files: [file], today: '2027-04-20', size: { width: 1280, height: 800 } });
    await expect(page.getByRole('navigation').first()).toContainText('Bakery');

    await requestAction(app, 'view.goals');
    await page.getByRole('button', { name: t('goals.add') }).click();
    const catalogue = page.getByRole('dialog');
    await catalogue.getByLabel(t('goal.acquisition'), { exact: true }).check();
    await catalogue.getByLabel(t('goals.own')).fill('A good name');
    await catalogue.getByRole('button', { name: /2/ }).click();
    await expect(page.getByText(t('strategy.goals.unworked_other', { count: 2, names: '' }).split(':')[0] ?? '')).toBeVisible();
    await page.getByLabel(t('goals.serves.cell', { name: 'Instagram', goal: t('goal.acquisition') })).check();
    await expect(page.getByText(t('strategy.goals.unworked_one', { names: 'A good name' }))).toBeVisible();

    await page.getByRole('button', { name: t('goals.sub.add'), exact: true }).click();
    await expect(page.getByText(t('strategy.check.noIndicator'))).toBeVisible();
    await page.getByLabel(t('goals.sub.indicatorFrom')).selectOption({ label: t('indicator.acquisition.1') });
    await page.getByLabel(t('goals.sub.baseline')).fill('4');
    await page.getByLabel(t('goals.sub.baseline')).press('Enter');
    await page.getByLabel(t('goals.sub.target')).fill('8');
    await page.getByLabel(t('goals.sub.target')).press('Enter');
    await expect(page.getByText(t('strategy.check.noDeadline'))).toBeVisible();
    await page.getByRole('textbox', { name: t('goals.sub.deadline') }).fill(language === 'de' ? '15.08.2027' : '15/08/2027');
    await page.getByRole('textbox', { name: t('goals.sub.deadline') }).press('Enter');
    await expect(page.getByText(t('strategy.check.noDeadline'))).toHaveCount(0);
    await expect(page.getByText(t('strategy.check.work', { planned: '', perWeek: '' }).split('.')[0] ?? '')).toBeVisible();

    await requestAction(app, 'view.audiences');
    await page.getByRole('button', { name: t('audiences.add'), exact: true }).click();
    await page.getByLabel(t('audiences.ageFrom')).fill('30');
    await page.getByLabel(t('audiences.ageUntil')).fill('45');
    await page.getByLabel(t('audiences.ageUntil')).press('Enter');
    await page.getByRole('checkbox', { name: 'Instagram' }).check();
    await expect(page.getByRole('row', { name: /Instagram/ })).toContainText('50');
    await page.getByRole('button', { name: t('audiences.listening.add'), exact: true }).click();
    await page.getByLabel(t('audiences.listening.text')).fill('Do you bake without yeast?');
    await page.getByLabel(t('audiences.listening.who'), { exact: true }).click();
    await page.getByRole('button', { name: t('audiences.listening.makeIdea') }).click();
    await expect(page.getByText(t('audiences.listening.isIdea'))).toBeVisible();
    expect((await planOf(page)).posts).toMatchObject([{ title: 'Do you bake without yeast?', day: null, status: 'idea' }]);

    await requestAction(app, 'view.readiness');
    const law = page.getByRole('listitem').filter({ hasText: t('readiness.question.33') }).last();
    await law.getByRole('button', { name: t('readiness.makeTask') }).click();
    await expect(law.getByLabel(t('readiness.task.due'))).toBeVisible();
    expect((await planOf(page)).tasks).toMatchObject([{ questionId: 'rq-33', isDone: false }]);
    await law.getByText(t('readiness.answer.yes'), { exact: true }).click();
    await expect(law.getByRole('img', { name: t('readiness.state.yes') })).toBeVisible();
    const first = page.getByRole('listitem').filter({ hasText: t('readiness.question.01') }).last();
    await expect(first).toContainText('A good name');

    await requestAction(app, 'view.measure');
    const value = page.getByLabel(t('indicatorUnit.customersPerMonth'));
    await value.fill('5');
    await value.press('Enter');
    await expect(page.getByText(t('measure.state.onTrack'), { exact: true })).toBeVisible();
    await page.getByRole('button', { name: t('measure.csv') }).click();
    await page.getByLabel(t('measure.csv.text'), { exact: true }).fill('06.04.2027;4,5\n32.04.2027;1\n');
    const csv = page.getByRole('dialog');
    await expect(csv.getByRole('status')).toContainText('32.04.2027');
    await csv.getByRole('button', { name: /1/ }).click();
    expect((await planOf(page)).measurements).toHaveLength(2);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await planOf(page)).measurements.length).toBe(1);
  });
}

test('what the program has settled from the plan is answered with its reason, and a person may only say that it does not apply', async ({ launch }) => {
  const t = wordsOf('de', ...areas);
  const { page } = await openRoom(launch, 'de', 'readiness');
  const described = page.getByRole('listitem').filter({ hasText: t('readiness.question.05') }).last();
  await expect(described).toContainText('Hausbesitzer, die sanieren');
  await expect(described.getByText(t('readiness.answer.yes'), { exact: true })).toHaveCount(0);
  await described.getByText(t('readiness.answer.unneeded'), { exact: true }).click();
  await expect(described.getByRole('img', { name: t('readiness.state.unneeded') })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(described.getByRole('img', { name: t('readiness.state.no') })).toBeVisible();
});
