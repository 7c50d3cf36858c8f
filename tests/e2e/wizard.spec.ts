import type { Page } from 'playwright';
import { askMain, expect, type RunningProgram, test, titlesOf } from '../support/electron';

const words = {
  de: {
    start: /^Neuer Plan/,
    business: 'Für wen planen Sie?',
    name: 'Name des Unternehmens',
    state: 'Bundesland oder Kanton',
    country: 'Land',
    holidays: 'liegen 6 Feiertage, davon 5 an Arbeitstagen. Die nächsten sind Karfreitag (26. März)',
    next: 'Weiter',
    channels: 'Wo wollen Sie auftreten, und wie oft?',
    more: 'LinkedIn: öfter',
    rhythm: 'LinkedIn: Beiträge je Woche',
    origin: 'Vorschlag 3 (1–5) · eigene Schätzung nach 3 Quellen, 2026',
    people: 'Wer arbeitet daran?',
    employee: 'Angestellt',
    student: 'Werkstudent',
    personName: 'Name',
    budget: 'Was darf es im Monat kosten?',
    amount: 'Höchstens im Monat',
    toVerdict: 'Zum Urteil',
    verdict: 'Können wir das durchhalten?',
    panel: 'Urteil',
    fails: /^Trägt nicht: In \d+ von 26 Wochen fehlen/,
    bottleneck: 'Wo es klemmt',
    open: 'Plan öffnen',
    coverage: 'Deckung',
    title: 'Holzbau Brandl – gespeichert',
  },
  en: {
    start: /^New plan/,
    business: 'Who are you planning for?',
    name: 'Name of the business',
    state: 'State or region',
    country: 'Country',
    holidays: 'There are 6 public holidays in the planned time, 5 of them on working days. The next ones are Good Friday (26 March)',
    next: 'Next',
    channels: 'Where do you want to appear, and how often?',
    more: 'LinkedIn: more often',
    rhythm: 'LinkedIn: posts a week',
    origin: 'Proposal 3 (1–5) · own estimate from 3 sources, 2026',
    people: 'Who works on it?',
    employee: 'Employee',
    student: 'Working student',
    personName: 'Name',
    budget: 'What may it cost a month?',
    amount: 'At most a month',
    toVerdict: 'To the verdict',
    verdict: 'Can we keep this up?',
    panel: 'Verdict',
    fails: /^Does not carry: .* are missing over \d+ of 26 weeks/,
    bottleneck: 'Where it does not fit',
    open: 'Open the plan',
    coverage: 'Coverage',
    title: 'Holzbau Brandl – saved',
  },
} as const;

/** The question of the step that is shown; it has the focus. */
async function expectStep(page: Page, title: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(title);
  await expect(heading).toBeFocused();
}

/** The panel beside the steps, once it says what belongs to the newest answers. */
function computed(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('complementary').locator('output[aria-busy="false"]');
}

async function planOf({ page }: RunningProgram) {
  const open = await askMain(page, 'plan.current', null);
  if (open === null) throw new Error('no plan is open');
  return open.plan;
}

for (const language of ['de', 'en'] as const) {
  const say = words[language];
  test(`from nothing to a verdict that the open plan repeats (${language})`, async ({ launch }) => {
    const program = await launch({ language, size: { width: 1280, height: 800 } });
    const { page, app } = program;
    const next = (): Promise<void> => page.getByRole('button', { name: say.next, exact: true }).click();
    await page.getByRole('button', { name: say.start }).click();
    await expectStep(page, say.business);
    await page.getByLabel(say.name).fill('Holzbau Brandl');
    await page.getByLabel(say.country, { exact: true }).selectOption('DE');
    await page.getByLabel(say.state).selectOption('BY');
    await expect(page.getByText(say.holidays)).toBeVisible();
    await page.getByRole('radio', { name: /^Standard/ }).check();
    await next();

    await expectStep(page, say.channels);
    await expect(page.getByRole('checkbox', { name: 'LinkedIn' })).toBeChecked();
    await expect(page.getByText(say.origin)).toBeVisible();
    await page.getByRole('button', { name: say.more }).click();
    await expect(page.getByRole('textbox', { name: say.rhythm })).toHaveValue('4');
    await page.getByRole('checkbox', { name: 'Blog' }).uncheck();
    await next();

    await expectStep(page, say.people);
    await page.getByRole('button', { name: say.employee, exact: true }).click();
    await page.keyboard.type('Lena');
    await next();

    await expectStep(page, say.budget);
    await page.getByLabel(say.amount).fill('500');
    await page.getByRole('button', { name: say.toVerdict, exact: true }).click();

    await expectStep(page, say.verdict);
    const sentence = page.getByRole('region', { name: say.panel }).getByText(say.fails);
    const verdict = await sentence.innerText();
    await expect(page.getByRole('heading', { name: say.bottleneck })).toBeVisible();
    await page.getByRole('button', { name: say.open }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.coverage);
    await expect(page.getByRole('region', { name: say.panel })).toContainText(verdict);
    await expect.poll(() => titlesOf(app)).toEqual([say.title]);
    const plan = await planOf(program);
    expect(plan.settings.region).toEqual({ country: 'DE', state: 'BY' });
    expect(plan.channels.map((channel) => channel.name)).not.toContain('Blog');
    expect(plan.channels.find((channel) => channel.network === 'linkedin')?.cadence.target).toBe(4);
    expect(plan.people.map((person) => [person.name, person.plannedSharePercent])).toEqual([['Lena', 80]]);
    expect(plan.budgetCaps.map((cap) => cap.cents)).toEqual([50_000]);
  });
}

test('skipping every step with Enter gives an empty plan that opens', async ({ launch }) => {
  const program = await launch({ language: 'de' });
  const { page } = program;
  const say = words.de;
  await page.keyboard.press('Control+n');
  for (const title of [say.business, say.channels, say.people, say.budget, say.verdict]) {
    await expectStep(page, title);
    if (title !== say.verdict) await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Bisher ist keine Arbeit geplant, also gibt es noch nichts zu beurteilen.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.coverage);
  expect(await planOf(program)).toMatchObject({ name: 'Mein Unternehmen', channels: [], people: [], series: [], budgetCaps: [] });
});

test('everything can be done by keyboard alone', async ({ launch }) => {
  const program = await launch({ language: 'de' });
  const { page } = program;
  const say = words.de;
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Control+n');
  await expectStep(page, say.business);
  await press('Tab');
  await expect(page.getByLabel(say.name)).toBeFocused();
  await page.keyboard.type('Bäckerei Sommer');
  await press('Tab', 'Tab', 'Tab');
  await expect(page.getByRole('radio', { name: /^Eigene Auswahl/ })).toBeFocused();
  await press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Schlank/ })).toBeChecked();
  await press('Enter');
  await expectStep(page, say.channels);
  await press('Tab');
  await expect(page.getByRole('checkbox', { name: 'LinkedIn' })).toBeFocused();
  await press('Tab', 'Enter');
  await expect(page.getByRole('textbox', { name: say.rhythm })).toHaveValue('2,5');
  await press('Tab');
  await page.keyboard.type('2');
  await press('Enter');
  await expectStep(page, say.people);
  await press('Tab', 'Tab', 'Enter');
  await expect(page.getByRole('textbox', { name: say.personName })).toBeFocused();
  await page.keyboard.type('Eva Sommer');
  await page.getByRole('button', { name: /^Redaktion und Text/ }).focus();
  await press('ArrowRight', 'ArrowRight');
  await expect(page.getByRole('button', { name: 'Redaktion und Text: arbeitet selbständig' })).toBeFocused();
  await page.getByRole('heading', { level: 1 }).focus();
  await press('Enter');
  await expectStep(page, say.budget);
  await press('Enter');
  await expectStep(page, say.verdict);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.coverage);
  const plan = await planOf(program);
  expect(plan.name).toBe('Bäckerei Sommer');
  expect(plan.channels.map((channel) => [channel.network, channel.cadence.target])).toEqual([
    ['linkedin', 2],
    ['google_business', 1],
  ]);
  expect(plan.people).toMatchObject([{ name: 'Eva Sommer', employment: 'owner' }]);
  const text = plan.skills.find((skill) => skill.name === 'Redaktion und Text');
  expect(plan.people[0]?.skills).toContainEqual({ skillId: text?.id, level: 2 });
});

test('back and Escape keep every answer of the session', async ({ launch }) => {
  const { page } = await launch({ language: 'de' });
  const say = words.de;
  await page.getByRole('button', { name: say.start }).click();
  await page.getByLabel(say.name).fill('Holzbau Brandl');
  await page.getByRole('radio', { name: /^Basis/ }).check();
  await page.getByRole('button', { name: say.next, exact: true }).click();
  await page.getByRole('checkbox', { name: 'Podcast' }).check();
  await page.getByRole('button', { name: say.next, exact: true }).click();
  await page.getByRole('button', { name: say.student, exact: true }).click();
  await page.keyboard.type('Tim');
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(page.getByRole('checkbox', { name: 'Podcast' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: say.start }).click();
  await expectStep(page, say.channels);
  await expect(page.getByRole('checkbox', { name: 'Podcast' })).toBeChecked();
  await page.getByRole('button', { name: /Team$/ }).click();
  await expect(page.getByRole('textbox', { name: say.personName })).toHaveValue('Tim');
  await page.getByRole('button', { name: /Unternehmen$/ }).click();
  await expect(page.getByLabel(say.name)).toHaveValue('Holzbau Brandl');
  await page.getByRole('button', { name: 'Von vorn beginnen' }).click();
  await expect(page.getByLabel(say.name)).toHaveValue('');
  await page.getByRole('button', { name: 'Antworten zurückholen' }).click();
  await expect(page.getByLabel(say.name)).toHaveValue('Holzbau Brandl');
});

test('hours needed against hours there follow while a number is typed', async ({ launch }) => {
  const { page } = await launch({ language: 'en' });
  const say = words.en;
  await page.getByRole('button', { name: say.start }).click();
  await page.getByRole('radio', { name: /^Lean/ }).check();
  await page.getByRole('button', { name: /Team$/ }).click();
  await expect(computed(page)).toContainText('Nobody works on it yet');
  await page.getByRole('button', { name: say.employee, exact: true }).click();
  await expect(computed(page)).toContainText('Carries:');
  const weekdays = page.getByRole('group', { name: 'Hours of Person 1' });
  for (const weekday of ['Mon', 'Tue', 'Wed', 'Thu']) {
    await weekdays.getByLabel(weekday).fill('0');
  }
  await weekdays.getByLabel('Fri').fill('1');
  await expect(weekdays.getByLabel('Fri')).toBeFocused();
  await expect(computed(page)).toContainText('Does not carry:');
  await expect(page.getByText('80% of that can be planned: 0.8 h')).toBeVisible();
});

test('a number that does not fit is explained and not lost', async ({ launch }) => {
  const { page } = await launch({ language: 'de' });
  const say = words.de;
  await page.getByRole('button', { name: say.start }).click();
  await page.getByRole('radio', { name: /^Schlank/ }).check();
  await page.getByRole('button', { name: say.next, exact: true }).or(page.getByRole('button', { name: 'Ohne Namen weiter' })).click();
  const rhythm = page.getByRole('textbox', { name: say.rhythm });
  await rhythm.fill('99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(say.channels);
  await expect(rhythm).toBeFocused();
  await expect(page.getByText('Bitte eine Zahl von 0,25 bis 50 eingeben.')).toBeVisible();
  await page.keyboard.type('0,3');
  await page.keyboard.press('Enter');
  await expectStep(page, say.people);
  await page.getByRole('button', { name: 'Zurück' }).click();
  await expect(rhythm).toHaveValue('0,25');
});
