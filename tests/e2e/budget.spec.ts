import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';

const words = {
  de: {
    form: 'Posten hinzufügen',
    name: 'Neuer Posten',
    amount: 'Betrag',
    rhythm: 'Rhythmus',
    once: 'einmal',
    confirm: 'Hinzufügen',
    missing: 'Bitte einen Namen eingeben.',
    take: 'Übernehmen',
    line: 'Messestand',
    amountOf: 'Betrag von Messestand',
    dayOf: 'Tag von Messestand',
    removeLine: 'Messestand entfernen',
    undo: 'Rückgängig',
    capAmount: 'Betrag der Grenze 1',
    over: /^In \d+ Monaten reicht das Budget nicht: /,
    overMay: /^Mai 2027: .*über der Grenze/,
    chart: 'Ausgaben je Monat, mit den Pfeiltasten durchgehen',
    september: /^September 2027: /,
    stand: /Produktion 4\.?650\s€/,
    total: 'Über der Grenze',
    caps: 'Grenze hinzufügen',
    scope: 'Gilt',
    inAll: 'im ganzen Plan',
    most: 'Höchstens',
    table: 'Zahlen als Tabelle',
  },
  en: {
    form: 'Add a line',
    name: 'New line',
    amount: 'Amount',
    rhythm: 'Rhythm',
    once: 'once',
    confirm: 'Add',
    missing: 'Please enter a name.',
    take: 'Take over',
    line: 'Exhibition stand',
    amountOf: 'Amount of Exhibition stand',
    dayOf: 'Day of Exhibition stand',
    removeLine: 'Remove Exhibition stand',
    undo: 'Undo',
    capAmount: 'Amount of limit 1',
    over: /^The budget does not suffice in \d+ months: /,
    overMay: /^May 2027: .*over the limit/,
    chart: 'Spending per month, walk through with the arrow keys',
    september: /^September 2027: /,
    stand: /Production €4,650/,
    total: 'Over the limit',
    caps: 'Add a limit',
    scope: 'Holds',
    inAll: 'in the whole plan',
    most: 'At most',
    table: 'Figures as a table',
  },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

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
    await expect(page.getByRole('alert')).toContainText(say.over);
    await expect(months.getByRole('button').nth(1)).toHaveAccessibleName(say.overMay);
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
    await form.getByLabel(say.scope).selectOption(say.inAll);
    await form.getByLabel(say.most).fill('5000');
    await form.getByLabel(say.most).press('Tab');
    await form.getByRole('button').click();
    await expect.poll(async () => (await plan()).budgetCaps.at(-1)).toMatchObject({ scope: 'total', category: null, brandId: null, cents: 500_000 });
    const figure = page.locator('dl > div').filter({ hasText: say.total });
    await expect(figure).not.toContainText(/^\S*\s?0\s?€|€0$/);
    await expect(page.getByRole('row').filter({ has: page.getByLabel(/2$/) }).last()).toContainText(language === 'de' ? 'über der Grenze' : 'over the limit');
  });
}

test('the usual amount of a category is taken over with its origin in sight', async ({ launch }) => {
  const { page, plan } = await openRoom(launch, 'de', 'budget');
  const form = page.getByRole('form', { name: words.de.form });
  await expect(form).toContainText('eigene Schätzung nach 3 Quellen, 2026');
  await form.getByRole('button', { name: words.de.take }).click();
  await form.getByLabel(words.de.name).fill('Schriften');
  await form.getByLabel(words.de.name).press('Enter');
  await expect.poll(async () => (await plan()).budgetLines.at(-1)).toMatchObject({ name: 'Schriften', category: 'tools', cents: 8000, rhythm: 'monthly', from: '2027-04-01' });
});
