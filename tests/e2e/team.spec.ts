import { expect, test } from '../support/electron';
import { openRoom } from '../support/views/open-room';
import { wordsOf } from '../support/views/words';

function words(language: 'de' | 'en') {
  const t = wordsOf(language, 'team');
  return {
    people: t('team.people.title'),
    add: t('team.people.add'),
    name: t('common.name'),
    employment: t('team.employment'),
    student: t('team.employment.student'),
    confirm: t('common.add'),
    missing: t('common.nameMissing'),
    hoursOf: t('team.hours.of', { name: 'Nina Kraus', period: t('team.hours.always') }),
    monday: language === 'de' ? 'Mo' : 'Mon',
    otherHours: t('team.hours.addPeriod'),
    share: t('team.share.label'),
    level: t('team.level.3'),
    skill: t('reference.skill.design'),
    cash: t('team.paidAs.cash'),
    paidAs: t('team.cost.paidAs'),
    remove: t('common.remove'),
    absences: t('common.records.absences_other', { count: 2 }),
    undo: t('common.undo'),
    form: t('team.absences.add'),
    first: t('team.absences.from'),
    last: t('team.absences.until'),
    order: t('common.untilBeforeFrom'),
    row: t('common.removeNamed', { name: t('team.absences.what', { person: 'Lena Schuster', kind: t('team.absence.vacation'), from: language === 'de' ? '10. Mai' : '10 May' }) }),
    newSkill: t('team.skills.new'),
    skillName: t('team.skills.name', { name: 'Untertitel' }),
    closure: t('team.closures.add'),
    closureName: 'Inventur',
    holiday: language === 'de' ? 'Fronleichnam' : 'Corpus Christi',
  };
}

for (const language of ['de', 'en'] as const) {
  const say = words(language);

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
    const message = page.getByRole('status').filter({ hasText: 'Miriam Vogt' });
    await expect(message).toContainText(say.absences);
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
  const list = page.getByRole('list', { name: words('de').people });
  await list.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('button', { name: /Jonas Reiter/ })).toBeFocused();
  await expect(page.getByLabel('Name', { exact: true }).first()).toHaveValue('Jonas Reiter');
  await page.keyboard.press('End');
  await expect(list.getByRole('button', { name: /Lena Schuster/ })).toBeFocused();
});
