import { openCalendar } from '../support/calendar/board';
import { openPost, savePost } from '../support/calendar/post-dialog';
import { putPostPlan } from '../support/calendar/post-plan';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';

const words = {
  de: { sentence: 'Jeden zweiten Mittwoch bis 16. Juni, 6 Beiträge', leaveOut: 'Mi., 21. April 2027 auslassen', left: 'Jeden zweiten Mittwoch bis 16. Juni, 5 Beiträge', frequency: 'Wiederholen', monthly: 'Monatlich', place: 'am Wochentag', monthlySentence: 'Jeden Monat am ersten Mittwoch bis 16. Juni, 3 Beiträge', question: 'Was soll sich ändern?', all: /^Die ganze Serie/ },
  en: { sentence: 'Every other Wednesday until 16 June, 6 posts', leaveOut: 'Leave out Wed, 21 April 2027', left: 'Every other Wednesday until 16 June, 5 posts', frequency: 'Repeat', monthly: 'Monthly', place: 'on the weekday', monthlySentence: 'Every month on the first Wednesday until 16 June, 3 posts', question: 'What should change?', all: /^The whole series/ },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`a series is told in words, a day is left out, and another rule holds for all (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const { page } = board;
    const dialog = await openPost(board, 'fortnight@2027-04-07', 'plan');
    await expect(dialog.getByText(say.sentence)).toBeVisible();
    await dialog.getByRole('button', { name: say.leaveOut }).click();
    await expect(dialog.getByText(say.left)).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await dialog.getByRole('combobox', { name: say.frequency, exact: true }).selectOption({ label: say.monthly });
    await dialog.getByText(say.place).click();
    await expect(dialog.getByText(say.monthlySentence)).toBeVisible();
    await dialog.locator('button[type="submit"]').click();
    const question = page.getByRole('dialog', { name: say.question });
    await expect(question.getByRole('button')).toHaveCount(4);
    await question.getByRole('button', { name: say.all }).click();
    await expect(dialog).toHaveCount(0);
    await expect.poll(async () => (await board.plan()).series.find((series) => series.id === 'fortnight')).toMatchObject({ rule: { frequency: 'monthly', interval: 1, weekdays: [3], weekdayPosition: 1, monthDay: null, until: '2027-06-16' }, exceptions: ['2027-04-21'] });
    await expect(board.card('fortnight@2027-04-07')).toBeVisible();
    await expect(board.card('fortnight@2027-04-21')).toHaveCount(0);
  });
}

test('a new series is made with a number of posts, from the keyboard alone', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const { page } = board;
  const dialog = await openPost(board, 'fair', 'plan');
  await dialog.getByRole('checkbox', { name: 'Beitrag wiederholen' }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('Jeden Donnerstag, 11 Beiträge')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Ende' }).focus();
  await page.keyboard.type('nach');
  await dialog.getByRole('textbox', { name: 'Anzahl' }).fill('3');
  await expect(dialog.getByText('Jeden Donnerstag, 3 Beiträge')).toBeVisible();
  await dialog.getByRole('button', { name: 'Freitag' }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByText('Jeden Donnerstag und Freitag, 3 Beiträge')).toBeVisible();
  await savePost(dialog);
  await expect.poll(async () => (await board.plan()).series.at(-1)).toMatchObject({ title: 'Messe', rule: { weekdays: [4, 5], count: 3, until: null, from: '2027-04-15' } });
  for (const day of ['2027-04-15', '2027-04-16', '2027-04-22']) await expect(board.cell(day).getByText('Messe')).toBeVisible();
  await expect(board.cell('2027-04-23').getByText('Messe', { exact: true })).toHaveCount(0);
});

test('a changed post says in what it differs, and goes back to its series with the hours worked on it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const { page } = board;
  const dialog = await openPost(board, 'tuesday@2027-04-20', 'work');
  await dialog.getByRole('textbox', { name: 'Stunden' }).fill('1');
  await dialog.getByRole('button', { name: 'Eintragen' }).click();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Hobelbank');
  await dialog.locator('button[type="submit"]').click();
  await page.getByRole('dialog', { name: 'Was soll sich ändern?' }).getByRole('button', { name: /^Nur dieser Beitrag/ }).click();
  await board.cell('2027-04-20').getByText('Hobelbank').click();
  await expect(page.getByText('Anders als in der Serie: Titel.')).toBeVisible();
  await page.getByRole('button', { name: 'Zurück zur Serie' }).click();
  await expect(board.card('tuesday@2027-04-20')).toBeVisible();
  await expect.poll(async () => (await board.plan()).timeEntries.map((entry) => entry.postId)).toEqual(['tuesday@2027-04-20']);
});

test('what keeps a series from being saved is said beside it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'fair', 'plan');
  await dialog.getByRole('checkbox', { name: 'Beitrag wiederholen' }).check();
  await dialog.getByRole('button', { name: 'Donnerstag' }).click();
  await dialog.getByRole('tab', { name: 'Inhalt' }).click();
  await dialog.locator('button[type="submit"]').click();
  await expect(dialog.getByText('Bitte wählen Sie mindestens einen Wochentag.')).toBeVisible();
  await expect(dialog.getByRole('tab', { name: 'Planung' })).toHaveAttribute('aria-selected', 'true');
});
