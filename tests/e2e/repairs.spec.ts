import type { Page } from 'playwright';
import { expect, requestAction, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { openRoom } from '../support/views/open-room';
import { anyOf, wordsOf } from '../support/views/words';

function words(language: 'de' | 'en') {
  const t = wordsOf(language, 'repairs', 'engine');
  return {
    t,
    found: anyOf(t('repairs.found_other')),
    extra: t('repairs.extra.title'),
    overtime: t('repairs.extra.kind.overtime'),
    freelancers: t('repairs.extra.kind.freelancers'),
    mix: t('repairs.extra.kind.cheapestMix'),
    best: t('repairs.extra.best'),
    terms: t('repairs.terms'),
    origin: t('reference.origin.own_other', { count: 4, year: 2026 }),
    mends: t('repairs.group.mends'),
    noHelp: t('repairs.group.isNoHelp'),
    isNoHelp: t('engine.repair.isNoHelp'),
    blog: t('engine.repair.fewerPostsOfAnyNumber', { channel: 'Blog' }),
    fails: t('common.verdict.fails'),
    undo: t('common.undo'),
    byHarm: t('repairs.order.harm'),
    harm: anyOf(t('repairs.harm_other')),
    nothing: t('repairs.none.title'),
  };
}

/** Waits until the search has ended. */
async function untilFound(page: Page, found: RegExp): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: found })).toBeVisible({ timeout: 30_000 });
}

/** The two amounts of "3 h 33 min → 0 min", the whole of it and what is left, without its spaces. */
async function outcomeOf(page: Page, title: string): Promise<string> {
  const column = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title, exact: true }) });
  return (await column.getByRole('definition').innerText()).replaceAll(/\s/g, '');
}

for (const language of ['de', 'en'] as const) {
  const say = words(language);

  test(`overtime, freelancers and the cheapest mix stand side by side; one is applied by keyboard, and one undo brings everything back (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'repairs');
    const before = await plan();
    await untilFound(page, say.found);
    const verdict = page.locator('header').first();
    await expect(verdict).toContainText(say.fails);
    const panel = page.getByRole('region', { name: say.extra });
    for (const title of [say.overtime, say.freelancers, say.mix]) await expect(panel.getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
    expect(await outcomeOf(page, say.mix)).toBe('3h33min0min');
    await expect(panel.getByRole('listitem').filter({ has: page.getByRole('heading', { name: say.mix, exact: true }) })).toContainText(say.best);
    const apply = panel.getByRole('button', { name: say.t('repairs.applyNamed', { name: say.mix }) });
    await apply.focus();
    await page.keyboard.press('Enter');
    await expect(verdict).not.toContainText(say.fails);
    await expect(page.getByText(say.nothing)).toBeVisible({ timeout: 30_000 });
    const after = await plan();
    expect(after.people.length).toBe(before.people.length + 1);
    expect(after.people.at(-1)).toMatchObject({ employment: 'freelancer', paidAs: 'cash' });
    expect(after.people.filter((person, place) => JSON.stringify(person.hours) !== JSON.stringify(before.people[place]?.hours)).length).toBeGreaterThan(0);
    await undo();
    await expect.poll(plan).toEqual(before);
    await untilFound(page, say.found);
    await expect(verdict).toContainText(say.fails);
  });

  test(`what an hour costs can be changed, and the mix follows (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'repairs');
    await untilFound(page, say.found);
    const terms = page.getByRole('button', { name: say.terms });
    await terms.click();
    await expect(terms).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByText(say.origin)).toBeVisible();
    const skill = (await plan()).skills.find(({ id }) => id === 'skill-editing');
    const rate = page.getByLabel(skill?.name ?? 'no such skill', { exact: true });
    await rate.fill('12');
    await rate.press('Enter');
    await expect.poll(async () => (await plan()).skills.flatMap(({ freelancerCentsPerHour }) => freelancerCentsPerHour ?? [])).toEqual([1200]);
    await untilFound(page, say.found);
    // 3 h 33 min at 12 euros: no overtime is as cheap
    const mix = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: say.mix, exact: true }) });
    await expect(mix).toContainText(/42[,.]60/);
    await expect(terms).toHaveAttribute('aria-expanded', 'true');
  });

  test(`every change says before and after, what it takes from the goals, and what cannot help (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'repairs');
    const before = await plan();
    await untilFound(page, say.found);
    const mends = page.getByRole('region', { name: say.mends });
    await expect(mends.getByText(say.harm).first()).toBeVisible();
    await expect(page.getByRole('region', { name: say.noHelp }).getByRole('listitem').filter({ hasText: say.blog })).toContainText(say.isNoHelp);
    const orderOf = async (): Promise<string[]> => mends.getByRole('heading', { level: 3 }).allInnerTexts();
    const cheapestFirst = await orderOf();
    await page.getByText(say.byHarm).click();
    await expect(page.getByRole('radio', { name: say.byHarm })).toBeChecked();
    const gentlestFirst = await orderOf();
    expect(gentlestFirst).not.toEqual(cheapestFirst);
    expect([...gentlestFirst].sort()).toEqual([...cheapestFirst].sort());
    const first = mends.getByRole('listitem').first();
    await expect(first.getByRole('definition').first()).toContainText(say.fails);
    await first.getByRole('button').click();
    await expect(page.locator('header').first()).not.toContainText(say.fails);
    await page.getByRole('status').getByRole('button', { name: say.undo }).click();
    await expect.poll(plan).toEqual(before);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding with the prices open (${theme})`, async ({ launch }) => {
    const { page, app } = await launch({ language: 'en', size: { width: 1280, height: 800 } });
    await requestAction(app, `theme.${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.getByRole('button', { name: /^Look at the example/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coverage');
    await requestAction(app, 'view.repairs');
    await untilFound(page, words('en').found);
    await page.getByRole('button', { name: words('en').terms }).click();
    await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
    expect(await seriousFindings(page)).toEqual([]);
  });
}
