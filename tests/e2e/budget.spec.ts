import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';
import { anyOf, wordsOf } from '../support/views/words';

function words(language: 'de' | 'en') {
  const t = wordsOf(language, 'budget');
  const line = 'Gerüst';
  return {
    form: t('budget.lines.add'),
    name: t('budget.line.new'),
    amount: t('budget.line.amount'),
    rhythm: t('budget.line.rhythm'),
    once: t('budget.rhythm.once'),
    confirm: t('common.add'),
    missing: t('common.nameMissing'),
    take: t('budget.takeUsual'),
    line,
    amountOf: t('budget.line.amountOf', { name: line }),
    dayOf: t('budget.line.onDay', { name: line }),
    removeLine: t('common.removeNamed', { name: line }),
    undo: t('common.undo'),
    capAmount: t('budget.cap.amountOf', { number: 1 }),
    secondCap: t('budget.cap.amountOf', { number: 2 }),
    over: anyOf(t('budget.over_other')),
    overBy: t('budget.overBy', { over: '' }).trim(),
    chart: t('common.chart.columnsOf', { title: t('budget.chart.title') }),
    september: /^September 2027: /,
    stand: language === 'de' ? /Produktion 4\.650\s€/ : /Production €4,650/,
    caps: t('budget.caps.add'),
    scope: t('budget.cap.scope'),
    inAll: t('budget.scope.total'),
    most: t('budget.cap.amount'),
    table: t('common.chart.asTable'),
    overFigure: t('budget.figure.overNote'),
    keptFigure: t('budget.figure.keptNote'),
  };
}

for (const language of ['de', 'en'] as const) {
  const say = words(language);

  test(`a line is added, dated, priced and taken out, and the month follows (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'budget');
    const before = await plan();
    const form = page.getByRole('form', { name: say.form });
    await form.getByRole('button', { name: say.confirm }).click();
    await expect(form.getByText(say.missing)).toBeVisible();
    await form.getByLabel(say.name).fill(say.line);
    await form.getByRole('combobox').first().selectOption({ index: 2 });
    await form.getByLabel(say.rhythm).selectOption(say.once);
    await form.getByLabel(say.amount).fill('1000');
    await form.getByLabel(say.name).press('Enter');
    const day = page.getByLabel(say.dayOf, { exact: true });
    await day.fill('2027-09-15');
    await day.press('Enter');
    const amount = page.getByLabel(say.amountOf);
    await amount.fill('4000');
    await amount.press('Enter');
    await expect.poll(async () => (await plan()).budgetLines.at(-1)).toMatchObject({ name: say.line, category: 'production', rhythm: 'once', cents: 400_000, from: '2027-09-15' });
    const months = page.getByRole('list', { name: say.chart });
    await expect(months.getByRole('button', { name: say.september })).toHaveAccessibleName(say.stand);
    await page.getByRole('button', { name: say.removeLine, exact: true }).click();
    await expect.poll(plan).toEqual(before);
    await page.getByRole('status').getByRole('button', { name: say.undo }).click();
    await expect.poll(async () => (await plan()).budgetLines.at(-1)?.name).toBe(say.line);
  });

  test(`a broken limit is said in words and by the month (${language})`, async ({ launch }) => {
    const { page } = await openRoom(launch, language, 'budget');
    const months = page.getByRole('list', { name: say.chart });
    await expect(months.getByRole('button').nth(1)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    const cap = page.getByLabel(say.capAmount);
    await cap.fill('900');
    await cap.press('Enter');
    await expect(page.getByRole('alert')).toHaveText(say.over);
    await expect(months.getByRole('button').nth(1)).toHaveAccessibleName(new RegExp(say.overBy));
    await months.getByRole('button').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(months.getByRole('button').nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(months.getByRole('button').last()).toBeFocused();
    await page.getByText(say.table).click();
    await expect(page.getByRole('table').first().getByRole('row')).toHaveCount(7);
  });

  test(`a limit for the whole plan is added and judged (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'budget');
    const form = page.getByRole('form', { name: say.caps });
    await expect(page.getByText(say.keptFigure)).toBeVisible();
    await form.getByLabel(say.scope).selectOption(say.inAll);
    await form.getByLabel(say.most).fill('5000');
    await form.getByLabel(say.most).press('Tab');
    await form.getByRole('button').click();
    await expect.poll(async () => (await plan()).budgetCaps.at(-1)).toMatchObject({ scope: 'total', category: null, brandId: null, cents: 500_000 });
    await expect(page.getByText(say.overFigure)).toBeVisible();
    await expect(page.getByRole('row').filter({ has: page.getByLabel(say.secondCap) })).toContainText(say.overBy);
  });
}

test('the usual amount of a category is taken over with its origin in sight', async ({ launch }) => {
  const { page, plan } = await openRoom(launch, 'de', 'budget');
  const form = page.getByRole('form', { name: words('de').form });
  await expect(form).toContainText('eigene Schätzung nach 3 Quellen, 2026');
  await form.getByRole('button', { name: words('de').take }).click();
  await form.getByLabel(words('de').name).fill('Schriften');
  await form.getByLabel(words('de').name).press('Enter');
  await expect.poll(async () => (await plan()).budgetLines.at(-1)).toMatchObject({ name: 'Schriften', category: 'tools', cents: 8000, rhythm: 'monthly', from: '2027-04-01' });
});
