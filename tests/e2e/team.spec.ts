import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';

const words = {
  de: {
    people: 'Menschen',
    add: 'Person hinzufügen',
    name: 'Name',
    employment: 'Beschäftigung',
    student: 'Werkstudent',
    confirm: 'Hinzufügen',
    missing: 'Bitte einen Namen eingeben.',
    always: 'von Anfang an',
    hoursOf: 'Stunden von Nina Kraus, von Anfang an',
    monday: 'Mo',
    otherHours: 'Andere Stunden ab …',
    share: 'Planbarer Anteil',
    level: '3 · beherrscht es',
    skill: 'Gestaltung',
    cash: 'Rechnung',
    paidAs: 'Bezahlt als',
    remove: 'Entfernen',
    removed: /^Miriam Vogt entfernt, dazu 2 Abwesenheiten/,
    undo: 'Rückgängig',
    form: 'Abwesenheit eintragen',
    first: 'Erster Tag',
    last: 'Letzter Tag',
    order: 'Der letzte Tag liegt vor dem ersten.',
    days: '4 Tage',
    row: /^Lena Schuster, Urlaub ab 10\. Mai entfernen$/,
    newSkill: 'Neues Können',
    skillName: 'Name des Könnens Untertitel',
    closure: 'Betriebsferien eintragen',
    closureName: 'Inventur',
    holiday: 'Fronleichnam',
  },
  en: {
    people: 'People',
    add: 'Add a person',
    name: 'Name',
    employment: 'Employment',
    student: 'Working student',
    confirm: 'Add',
    missing: 'Please enter a name.',
    always: 'from the start',
    hoursOf: 'Hours of Nina Kraus, from the start',
    monday: 'Mon',
    otherHours: 'Other hours from …',
    share: 'Planned share',
    level: '3 · masters it',
    skill: 'Design',
    cash: 'Invoice',
    paidAs: 'Paid as',
    remove: 'Remove',
    removed: /^Miriam Vogt removed, and with it 2 absences/,
    undo: 'Undo',
    form: 'Enter an absence',
    first: 'First day',
    last: 'Last day',
    order: 'The last day is before the first.',
    days: '4 days',
    row: /^Remove Lena Schuster, Leave from 10 May$/,
    newSkill: 'New skill',
    skillName: 'Name of the skill Untertitel',
    closure: 'Enter a closure',
    closureName: 'Stocktaking',
    holiday: 'Corpus Christi',
  },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`somebody new is entered with usual values and changed field by field (${language})`, async ({ launch }) => {
    const { page, plan, undo } = await openRoom(launch, language, 'team');
    const nina = async () => (await plan()).people.find((person) => person.name === 'Nina Kraus');
    await page.getByRole('button', { name: say.add }).click();
    const dialog = page.getByRole('dialog', { name: say.add });
    await expect(dialog.getByLabel(say.name)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText(say.missing)).toBeVisible();
    await page.keyboard.type('Nina Kraus');
    await dialog.getByLabel(say.employment).selectOption(say.student);
    await dialog.getByRole('button', { name: say.confirm }).click();
    await expect(page.getByRole('list', { name: say.people }).getByRole('button', { name: /Nina Kraus/ })).toHaveAttribute('aria-current', 'true');
    expect(await nina()).toMatchObject({ employment: 'student', paidAs: 'internal', plannedSharePercent: 80 });

    const hours = page.getByRole('group', { name: say.hoursOf });
    await hours.getByLabel(say.monday).fill('6,5');
    await hours.getByLabel(say.monday).press('Enter');
    await page.getByLabel(say.share).fill('50');
    await page.getByLabel(say.share).press('Tab');
    await page.getByRole('combobox', { name: say.skill, exact: true }).selectOption(say.level);
    await page.getByLabel(say.paidAs).selectOption(say.cash);
    await page.getByRole('button', { name: say.otherHours }).click();
    await expect.poll(async () => (await nina())?.hours.length).toBe(2);
    const changed = await nina();
    expect(changed?.hours[0]?.minutesByWeekday[0]).toBe(390);
    expect(changed).toMatchObject({ plannedSharePercent: 50, paidAs: 'cash' });
    expect(changed?.skills.some((skill) => skill.level === 3)).toBe(true);
    for (let step = 0; step < 6; step += 1) await undo();
    await expect.poll(nina).toBeUndefined();
  });

  test(`whoever leaves takes absences along and comes back with them (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'team');
    const before = await plan();
    await page.getByRole('list', { name: say.people }).getByRole('button', { name: /Miriam Vogt/ }).click();
    await page.getByRole('region', { name: say.people }).getByRole('button', { name: say.remove, exact: true }).click();
    const message = page.getByRole('status').filter({ hasText: say.removed });
    await expect(message).toBeVisible();
    await expect.poll(async () => (await plan()).people.length).toBe(before.people.length - 1);
    expect((await plan()).absences.map((absence) => absence.personId)).not.toContain('person-miriam');
    await message.getByRole('button', { name: say.undo }).click();
    await expect.poll(plan).toEqual(before);
  });

  test(`an absence is entered, counted without holidays, and taken out (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'team');
    const before = await plan();
    const form = page.getByRole('form', { name: say.form });
    await form.getByRole('combobox').first().selectOption('Lena Schuster');
    await form.getByLabel(say.first).fill('10.5.2027');
    await form.getByLabel(say.last).fill('9.5.2027');
    await form.getByRole('button', { name: say.confirm }).click();
    await expect(form.getByText(say.order)).toBeVisible();
    expect((await plan()).absences).toEqual(before.absences);
    // Two weeks with Whit Monday: Lena works on Mondays and Wednesdays.
    await form.getByLabel(say.last).fill('21.5.2027');
    await form.getByLabel(say.last).press('Enter');
    await expect.poll(async () => (await plan()).absences.at(-1)).toMatchObject({ personId: 'person-lena', from: '2027-05-10', until: '2027-05-21', kind: 'vacation', minutesPerDay: null });
    const remove = page.getByRole('button', { name: say.row });
    await expect(page.getByRole('row').filter({ has: remove }).getByRole('cell', { name: '3', exact: true })).toBeVisible();
    await remove.click();
    await expect.poll(async () => (await plan()).absences).toEqual(before.absences);
  });

  test(`skills and closures are kept, and the holidays of the plan are listed (${language})`, async ({ launch }) => {
    const { page, plan } = await openRoom(launch, language, 'team');
    await page.getByLabel(say.newSkill).fill('Untertitel');
    await page.getByLabel(say.newSkill).press('Enter');
    const name = page.getByLabel(say.skillName);
    await name.fill('Barrierefreiheit');
    await name.press('Enter');
    await expect.poll(async () => (await plan()).skills.map((skill) => skill.name)).toContain('Barrierefreiheit');
    const form = page.getByRole('form', { name: say.closure });
    await form.getByLabel(say.name).fill(say.closureName);
    await form.getByLabel(say.first).fill('2027-06-14');
    await form.getByLabel(say.first).press('Enter');
    await expect.poll(async () => (await plan()).closures).toMatchObject([{ name: say.closureName, from: '2027-06-14', until: '2027-06-14' }]);
    await expect(page.getByText(say.holiday)).toBeVisible();
  });
}

test('the list of people is walked by the arrow keys', async ({ launch }) => {
  const { page } = await openRoom(launch, 'de', 'team');
  const list = page.getByRole('list', { name: words.de.people });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /Jonas Reiter/ })).toBeFocused();
  await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Jonas Reiter');
  await page.keyboard.press('End');
  await expect(list.getByRole('button', { name: /Lena Schuster/ })).toBeFocused();
});
