import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

function words(language: 'de' | 'en') {
  const t = wordsOf(language, 'settings');
  const other = language === 'de' ? 'en' : 'de';
  return {
    planName: t('settings.plan.name'),
    until: t('settings.plan.until'),
    order: t('common.untilBeforeFrom'),
    state: t('common.state'),
    zone: t('settings.place.timeZone'),
    noZone: t('settings.place.notAZone', { text: 'Mars/Olympus' }),
    tight: t('settings.calculation.tight'),
    time: t('settings.plan.defaultTime'),
    noTime: t('settings.notATime'),
    channels: t('settings.section.channels'),
    addChannel: t('settings.channels.add'),
    add: t('common.addNamed', { name: 'TikTok' }),
    origin: t('reference.origin.own_one', { year: 2026, count: 1 }),
    target: t('settings.channel.target'),
    minimum: t('settings.channel.minimum'),
    above: t('settings.channel.minimumAboveTarget'),
    remove: t('common.remove'),
    posts: language === 'de' ? /\d+ Beiträge/ : /\d+ posts/,
    undo: t('common.undo'),
    addTime: t('settings.channel.addSlot'),
    pillar: t('settings.pillars.new'),
    share: t('settings.pillars.target', { name: 'Regional' }),
    label: t('settings.labels.new'),
    campaign: t('settings.campaigns.new'),
    campaignFrom: t('settings.campaigns.from', { name: 'Herbstaktion' }),
    brand: t('settings.brands.new'),
    language: t('settings.program.language'),
    other: t(`settings.language.${other}`),
    otherTitle: wordsOf(other)('common.view.settings'),
  };
}

for (const language of ['de', 'en'] as const) {
  const say = words(language);

  test(`name, time, place and strictness of the plan (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'settings');
    const before = await plan();
    const commit = async (label: string, text: string): Promise<void> => {
      const field = page.getByLabel(label, { exact: true }).first();
      await field.fill(text);
      await field.press('Enter');
    };
    await commit(say.planName, 'Fenster für alle');
    await expect(page.getByRole('navigation').first()).toContainText('Fenster für alle');
    await commit(say.until, '1.1.2027');
    await expect(page.getByText(say.order)).toBeVisible();
    expect((await plan()).settings.horizon).toEqual(before.settings.horizon);
    await commit(say.until, '31.10.2027');
    await page.getByLabel(say.state).first().selectOption({ index: 0 });
    await commit(say.zone, 'Mars/Olympus');
    await expect(page.getByText(say.noZone)).toBeVisible();
    await commit(say.zone, 'Europe/Vienna');
    await commit(say.time, '25 Uhr');
    await expect(page.getByText(say.noTime)).toBeVisible();
    await commit(say.time, '9:30');
    await commit(say.tight, '80');
    await expect.poll(async () => (await plan()).settings).toMatchObject({ horizon: { from: '2027-04-01', until: '2027-10-31' }, region: { country: 'DE', state: null }, timeZone: 'Europe/Vienna', defaultTime: '09:30', tightPercent: 80 });
    for (let step = 0; step < 6; step += 1) await undo();
    await expect.poll(plan).toEqual(before);
  });

  test(`a channel comes from reference values with all that belongs to it, as one step (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'settings');
    const before = await plan();
    await page.getByRole('button', { name: say.addChannel }).click();
    const dialog = page.getByRole('dialog', { name: say.addChannel });
    await expect(dialog.getByRole('listitem').filter({ hasText: 'TikTok' })).toContainText(say.origin);
    await dialog.getByRole('button', { name: say.add, exact: true }).click();
    await expect(page.getByRole('list', { name: say.channels }).getByRole('button', { name: /TikTok/ })).toHaveAttribute('aria-current', 'true');
    await expect.poll(async () => (await plan()).channels.at(-1)).toMatchObject({ name: 'TikTok', network: 'tiktok' });
    const added = await plan();
    expect(added.series.length).toBeGreaterThan(before.series.length);
    expect(added.activities.at(-1)).toMatchObject({ kind: 'dialogue', channelId: added.channels.at(-1)?.id });

    const target = page.getByLabel(say.target);
    await target.fill('2,5');
    await target.press('Enter');
    await page.getByLabel(say.minimum).fill('3');
    await page.getByLabel(say.minimum).press('Enter');
    await expect(page.getByText(say.above)).toBeVisible();
    await page.getByRole('button', { name: say.addTime }).click();
    await expect.poll(async () => (await plan()).channels.at(-1)).toMatchObject({ cadence: { minimum: 3, target: 2.5 } });
    await expect.poll(async () => (await plan()).channels.at(-1)?.slots.length).toBe((added.channels.at(-1)?.slots.length ?? 0) + 1);
    for (let step = 0; step < 4; step += 1) await undo();
    await expect.poll(plan).toEqual(before);
  });

  test(`a channel goes with its posts, says so, and comes back (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'settings');
    const before = await plan();
    await page.getByRole('region', { name: say.channels }).getByRole('button', { name: say.remove, exact: true }).click();
    const message = page.getByRole('status').filter({ hasText: 'LinkedIn' });
    await expect(message).toContainText(say.posts);
    await expect.poll(async () => (await plan()).posts.some((post) => post.channelId === 'channel-linkedin')).toBe(false);
    await message.getByRole('button', { name: say.undo }).click();
    await expect.poll(plan).toEqual(before);
  });

  test(`brands, campaigns, pillars and labels (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'settings');
    const add = async (label: string, name: string): Promise<void> => {
      await page.getByLabel(label, { exact: true }).fill(name);
      await page.getByLabel(label, { exact: true }).press('Enter');
    };
    await add(say.brand, 'Zweitmarke');
    await add(say.campaign, 'Herbstaktion');
    await add(say.pillar, 'Regional');
    await add(say.label, 'Video');
    await page.getByLabel(say.campaignFrom).fill('2027-09-06');
    await page.getByLabel(say.campaignFrom).press('Tab');
    await page.getByLabel(say.share).fill('15');
    await page.getByLabel(say.share).press('Enter');
    await expect.poll(async () => (await plan()).pillars.at(-1)).toMatchObject({ name: 'Regional', targetPercent: 15 });
    const now = await plan();
    expect([now.brands.at(-1)?.name, now.labels.at(-1)?.name, now.campaigns.at(-1)?.name]).toEqual(['Zweitmarke', 'Video', 'Herbstaktion']);
  });

  test(`the language changes at once (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'settings');
    await page.getByRole('radiogroup', { name: say.language }).getByText(say.other).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.otherTitle);
  });
}
