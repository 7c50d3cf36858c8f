import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { expect, test } from '../support/electron';

const words = {
  de: { title: 'Worum geht es?', slot: '15:00 · nächster freier Platz', usual: '10:00 · übliche Zeit des Plans', added: 'Beitrag angelegt', month: 'April 2027', save: 'Speichern', more: 'Mehr Angaben …', dialog: 'Neuer Beitrag', until: 'Wiederholen bis', repeat: 'Beitrag wiederholen' },
  en: { title: 'What is it about?', slot: '15:00 · next free slot', usual: '10:00 · the plan’s usual time', added: 'Post added', month: 'April 2027', save: 'Save', more: 'More fields …', dialog: 'New post', until: 'Repeat until', repeat: 'Repeat this post' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`a click on a day and Enter make a post at the next free time (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await expect(page.getByRole('toolbar').getByRole('heading')).toHaveText(say.month);
    await board.clickDay('2027-04-22');
    const title = page.getByPlaceholder(say.title);
    await expect(title).toBeFocused();
    await expect(page.getByText(say.slot)).toBeVisible();
    await title.fill('Nussbaum');
    await page.keyboard.press('Enter');
    await expect(page.getByText(say.added)).toBeVisible();
    await board.expectPost((post) => post.title === 'Nussbaum', { day: '2027-04-22', time: '15:00', channelId: 'blog', status: 'draft', formatId: 'article' });
    await expect(board.cell('2027-04-22').getByText('Nussbaum')).toBeVisible();
    // The slot is taken now.
    await board.clickDay('2027-04-22');
    await expect(page.getByText(say.usual)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(title).toHaveCount(0);
    await expect(board.cell('2027-04-22')).toBeFocused();
    expect((await board.plan()).posts).toHaveLength(11);
  });
}

test('a press beside the small form ends it: what was typed is kept, nothing is made of nothing', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  const title = page.getByPlaceholder(words.de.title);
  await board.clickDay('2027-04-07');
  await expect(title).toBeFocused();
  await board.clickDay('2027-04-27');
  await expect(title).toHaveCount(0);
  await board.clickDay('2027-04-07');
  await title.fill('Esche');
  await board.clickDay('2027-04-27');
  await expect(title).toHaveCount(0);
  await board.expectPost((post) => post.title === 'Esche', { day: '2027-04-07' });
  expect((await board.plan()).posts).toHaveLength(11);
});

test('the plus of a day makes a post where posts already are', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.cell('2027-04-21').hover();
  await board.cell('2027-04-21').getByTitle(/^Beitrag am Mi., 21. April 2027 planen/).click();
  await board.page.getByPlaceholder(words.de.title).fill('Truhe');
  await board.page.keyboard.press('Enter');
  await board.expectPost((post) => post.title === 'Truhe', { day: '2027-04-21' });
});

test('a post is opened, edited and saved; leaving with changes asks in place', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.card('oak').click();
  const dialog = page.getByRole('dialog', { name: 'Beitrag bearbeiten' });
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeFocused();
  await dialog.getByRole('tab', { name: /^Arbeit/ }).click();
  await expect(dialog.getByText('Schreiben', { exact: true }).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Eiche ölen');
  await dialog.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Eingeplant' });
  await dialog.getByRole('textbox', { name: 'Uhrzeit' }).fill('16.45');
  await dialog.getByRole('combobox', { name: 'Verantwortlich' }).selectOption({ label: 'Anna' });
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('Es gibt nicht gespeicherte Änderungen.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Weiter bearbeiten' }).click();
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog).toHaveCount(0);
  await board.expectStored('oak', { title: 'Eiche ölen', status: 'scheduled', time: '16:45', ownerId: 'anna', day: '2027-04-14' });
  await board.card('oak').click();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('');
  await dialog.getByRole('button', { name: 'Speichern' }).click();
  await expect(dialog.getByText('Bitte geben Sie dem Beitrag einen Titel.')).toBeVisible();
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Verwerfen' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await board.revision()).toBe(1);
});

test('a post that was opened and not changed is not saved anew', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  await board.card('oak').click();
  await board.page.getByRole('button', { name: 'Speichern' }).click();
  await expect(board.page.getByRole('dialog')).toHaveCount(0);
  expect(await board.revision()).toBe(0);
});

test('a post is repeated on weekdays until a day', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.clickDay('2027-04-22');
  await page.getByPlaceholder(words.de.title).fill('Holz der Woche');
  await page.getByRole('button', { name: words.de.more }).click();
  const dialog = page.getByRole('dialog', { name: words.de.dialog });
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toHaveValue('Holz der Woche');
  await dialog.getByRole('tab', { name: 'Planung' }).click();
  await dialog.getByLabel(words.de.repeat).check();
  await dialog.getByRole('button', { name: 'Samstag' }).click();
  await dialog.getByRole('button', { name: words.de.save }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => (await board.plan()).series.at(-1)).toMatchObject({ title: 'Holz der Woche', time: '15:00', rule: { weekdays: [4, 6], from: '2027-04-22', until: null } });
  await expect(board.cell('2027-04-24').getByText('Holz der Woche')).toBeVisible();
  await expect(board.cell('2027-04-29').getByText('Holz der Woche')).toBeVisible();
});

test('a deleted post comes back by the message, and a series says how much goes', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders));
  const { page } = board;
  await board.card('fair').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  await expect(page.getByText('Beitrag gelöscht')).toBeVisible();
  await expect(board.card('fair')).toHaveCount(0);
  await page.getByRole('button', { name: 'Rückgängig', exact: true }).last().click();
  await expect(board.card('fair')).toBeVisible();
  await board.expectStored('fair', { day: '2027-04-15' });
  await board.card('tuesday@2027-04-20').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Löschen' }).click();
  const question = page.getByRole('dialog', { name: 'Was soll gelöscht werden?' });
  await expect(question.getByRole('button', { name: /Dieser und alle folgenden/ })).toContainText('2 Beiträge');
  await expect(question.getByRole('button', { name: /Die ganze Serie/ })).toContainText('4 Beiträge');
  await question.getByRole('button', { name: /Dieser und alle folgenden/ }).click();
  await expect(board.card('tuesday@2027-04-27')).toHaveCount(0);
  await expect(board.card('tuesday@2027-04-13')).toBeVisible();
});

test('a read-only plan looks the same and takes no edits', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, undefined, 2));
  const { page } = board;
  await expect(page.getByText(/neueren Version/)).toBeVisible();
  await expect(board.card('oak')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Neuer Beitrag' })).toHaveCount(0);
  await board.clickDay('2027-04-22');
  await page.keyboard.press('n');
  await board.drag(board.card('oak'), board.cell('2027-04-16'));
  await expect(board.cell('2027-04-14').getByText('Eiche pflegen')).toBeVisible();
  await board.card('oak').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'Titel' })).toBeDisabled();
  await expect(dialog.getByRole('button', { name: 'Speichern' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Schließen' }).last().click();
  await expect(page.getByPlaceholder(words.de.title)).toHaveCount(0);
  expect(await board.revision()).toBe(0);
});

for (const language of ['de', 'en'] as const) {
  const say = {
    de: { field: 'Tag', title: 'Beitrag bearbeiten', month: 'Mai 2027', pick: 'Tag wählen', save: 'Speichern', typed: '3.5.27', shown: '03.05.2027', next: 'So., 9. Mai 2027', problem: /^Bitte einen Tag eingeben/ },
    en: { field: 'Day', title: 'Edit post', month: 'May 2027', pick: 'Pick a day', save: 'Save', typed: '3/5/27', shown: '03/05/2027', next: 'Sun, 9 May 2027', problem: /^Please enter a day/ },
  }[language];

  test(`a day is typed as people write it, or picked from a month (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders), { language });
    const { page } = board;
    await board.card('oak').click();
    const dialog = page.getByRole('dialog', { name: say.title });
    const day = dialog.getByRole('textbox', { name: say.field, exact: true });
    await day.fill('99.99.');
    await day.press('Tab');
    await expect(dialog.getByText(say.problem)).toBeVisible();
    await day.fill(say.typed);
    await day.press('Tab');
    await expect(day).toHaveValue(say.shown);
    await day.press('Alt+ArrowDown');
    const sheet = page.getByRole('dialog', { name: say.pick });
    await expect(sheet.getByText(say.month)).toBeVisible();
    await expect(sheet.locator('[data-pick="2027-05-03"]')).toBeFocused();
    await page.keyboard.press('End');
    await expect(sheet.getByRole('button', { name: say.next })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(sheet.locator('[data-pick="2027-05-08"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(sheet).toBeHidden();
    await expect(day).toBeFocused();
    await dialog.getByRole('button', { name: say.save }).click();
    await board.expectStored('oak', { day: '2027-05-08', time: '09:30' });
  });
}
