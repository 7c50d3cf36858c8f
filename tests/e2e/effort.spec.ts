import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

function words(language: 'de' | 'en') {
  const t = wordsOf(language, 'effort');
  const point = (name: string): string => t('effort.point.of', { point: t(`effort.point.${name}`), name: t('reference.step.copy') });
  const step = { name: t('reference.step.copy') };
  const starts = (text: string): RegExp => new RegExp(`^${text}`);
  return {
    rows: t('effort.table.by'),
    byActivity: t('effort.by.activity'),
    table: t('effort.table.title'),
    total: starts(t('effort.table.total')),
    steps: t('effort.group.steps'),
    chart: t('common.chart.columnsOf', { title: t('effort.chart.title') }),
    likely: t('effort.likely'),
    format: starts(t('reference.format.image_post')),
    low: point('low'),
    likelyOf: point('likely'),
    high: point('high'),
    order: t('effort.estimateOrder'),
    windowTo: t('effort.window.toOf', step),
    windowOrder: t('effort.window.order'),
    owner: t('effort.step.ownerOf', step),
    addStep: t('effort.step.add'),
    addFormat: t('effort.formats.add'),
    podcast: t('common.addNamed', { name: t('reference.format.podcast_episode') }),
    podcastRow: starts(t('reference.format.podcast_episode')),
    activities: t('effort.activities.title'),
    planning: starts(t('reference.activity.planning')),
    rhythm: t('effort.activity.rhythm'),
    daily: t('effort.rhythm.daily'),
    friday: language === 'de' ? 'Freitag' : 'Friday',
    addActivity: t('effort.activities.add'),
    ads: t('common.addNamed', { name: t('reference.activity.ads') }),
    remove: t('common.remove'),
    contingency: t('effort.assumptions.contingency'),
    counts: t('effort.assumptions.contingencyNote', { percent: 20 }),
    estimate: t('effort.assumptions.estimate'),
    likelyValue: t('effort.estimate.likely'),
    overview: t('effort.overview.title'),
    start: t('effort.overview.start'),
    standard: starts(t('reference.overview.standard')),
  };
}

for (const language of ['de', 'en'] as const) {
  const say = words(language);

  test(`the table and the chart switch together and are walked by keyboard (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'effort');
    const table = page.getByRole('region', { name: say.table });
    await expect(table.getByRole('row', { name: /LinkedIn/ })).toBeVisible();
    const total = await table.getByRole('row', { name: say.total }).innerText();
    await table.getByRole('radiogroup', { name: say.rows }).getByText(say.byActivity).click();
    await expect(table.getByRole('row', { name: say.steps })).toBeVisible();
    await expect(table.getByRole('row', { name: say.total })).toHaveText(total.split('\t').join(''));
    const weeks = page.getByRole('list', { name: say.chart }).getByRole('button');
    await expect(weeks).toHaveCount(27);
    await weeks.first().focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowRight');
    await expect(weeks.nth(5)).toBeFocused();
    await expect(weeks.nth(5)).toHaveAccessibleName(new RegExp(`; ${say.likely} `));
  });

  test(`a format's step is estimated, placed and pinned; nonsense is explained (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'effort');
    const copy = async () => (await plan()).formats.find((format) => format.kind === 'image_post')?.steps.find((step) => step.id.endsWith('-copy'));
    const before = await copy();
    const commit = async (label: string, text: string): Promise<void> => {
      await page.getByLabel(label).fill(text);
      await page.getByLabel(label).press('Enter');
    };
    await page.getByRole('button', { name: say.format }).click();
    await commit(say.low, '9');
    await expect(page.getByText(say.order)).toBeVisible();
    expect(await copy()).toEqual(before);
    await commit(say.low, '0,5');
    await commit(say.high, '3');
    await commit(say.likelyOf, '1');
    await expect.poll(async () => (await copy())?.minutes).toEqual({ low: 30, likely: 60, high: 180 });
    await commit(say.windowTo, '-9');
    await expect(page.getByText(say.windowOrder)).toBeVisible();
    await commit(say.windowTo, '-4');
    await page.getByLabel(say.owner).selectOption('Jonas Reiter');
    await expect.poll(copy).toMatchObject({ window: { from: -6, to: -4 }, ownerId: 'person-jonas' });
  });

  test(`formats and steps come and go (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'effort');
    const before = await plan();
    await page.getByRole('button', { name: say.addFormat }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.podcast, exact: true }).click();
    await expect(page.getByRole('button', { name: say.podcastRow })).toHaveAttribute('aria-expanded', 'true');
    const steps = async (): Promise<number> => (await plan()).formats.at(-1)?.steps.length ?? 0;
    await expect.poll(async () => (await plan()).formats.at(-1)?.kind).toBe('podcast_episode');
    const usual = await steps();
    await page.getByRole('button', { name: say.addStep }).click();
    await expect.poll(steps).toBe(usual + 1);
    await undo();
    await undo();
    await expect.poll(plan).toEqual(before);
  });

  test(`an activity changes its rhythm, another one comes from reference values and goes (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'effort');
    const panel = page.getByRole('region', { name: say.activities });
    await panel.getByRole('button', { name: say.planning }).click();
    await panel.getByLabel(say.rhythm).selectOption(say.daily);
    await panel.getByRole('checkbox', { name: say.friday }).uncheck({ force: true });
    await expect.poll(async () => (await plan()).activities.find((activity) => activity.id === 'activity-planning')).toMatchObject({ rhythm: 'daily', weekdays: [1, 2, 3, 4] });
    const before = await plan();
    await page.getByRole('button', { name: say.addActivity }).click();
    await page.getByRole('dialog').getByRole('button', { name: say.ads, exact: true }).click();
    await expect.poll(async () => (await plan()).activities.at(-1)?.kind).toBe('ads');
    await panel.getByRole('button', { name: say.remove, exact: true }).click();
    await expect.poll(plan).toEqual(before);
  });

  test(`contingency and estimate change every hour at once (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'effort');
    const total = page.getByRole('region', { name: say.table }).getByRole('row', { name: say.total });
    const before = await total.innerText();
    const contingency = page.getByLabel(say.contingency);
    await contingency.fill('20');
    await contingency.press('Enter');
    await expect(page.getByText(say.counts)).toBeVisible();
    await expect(total).not.toHaveText(before.split('\t').join(''));
    await page.getByLabel(say.estimate).selectOption(say.likelyValue);
    await expect.poll(async () => (await plan()).settings).toMatchObject({ contingencyPercent: 20, estimate: 'likely' });
  });

  test(`a size of the overview starts a new plan (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'effort');
    const overview = page.getByRole('region', { name: say.overview });
    await expect(overview.getByRole('listitem')).toHaveCount(4);
    await overview.getByRole('listitem').nth(2).getByRole('button', { name: say.start }).click();
    await expect(page.getByRole('radio', { name: say.standard })).toBeChecked();
  });
}
