import { openCalendar } from '../support/calendar/board';
import { openPost, savePost } from '../support/calendar/post-dialog';
import { putPostPlan } from '../support/calendar/post-plan';
import { askMain, expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';

test('a change after the approval says so and shows it, and a new approval settles it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  await askMain(board.page, 'preferences.change', { authorName: 'Mara' });
  const dialog = await openPost(board, 'table', 'review');
  await expect(dialog.getByText('Seit der Freigabe geändert')).toBeVisible();
  await expect(dialog.getByText(/^Frau Brandt, .*9\. April 2027, 16:40$/)).toBeVisible();
  await expect(dialog.locator('del')).toHaveText(['Zehn']);
  await expect(dialog.locator('ins')).toHaveText(['Zwölf']);
  expect(await seriousFindings(board.page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Erneut freigeben' }).click();
  await expect(dialog.getByText('Freigegeben', { exact: true }).first()).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Der längste Tisch');
  await expect(dialog.getByText('Seit der Freigabe geändert')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Titel' }).fill('Der lange Tisch');
  await savePost(dialog);
  await expect.poll(async () => (await board.plan()).posts.find((post) => post.id === 'table')?.approvals).toMatchObject([{ author: 'Frau Brandt' }, { author: 'Mara', day: '2027-04-13', content: { text: 'Zwölf Stühle passen daran.' } }]);
});

const words = {
  de: { name: 'Ihr Name', write: 'Kommentar schreiben', add: 'Hinzufügen', needed: 'Bitte nennen Sie zuerst Ihren Namen.', approve: 'Freigeben', status: 'Status' },
  en: { name: 'Your name', write: 'Write a comment', add: 'Add', needed: 'Please say your name first.', approve: 'Approve', status: 'Status' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`comments carry author and time; who has no name yet is asked for it (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const { page } = board;
    const dialog = await openPost(board, 'fair', 'review');
    await dialog.getByRole('textbox', { name: say.write }).fill('Steht der Stand fest?');
    await dialog.locator('button[type="submit"]').click();
    await expect(dialog.getByText(say.needed)).toBeVisible();
    await dialog.getByRole('textbox', { name: say.name }).fill('Mara');
    await page.keyboard.press('Tab');
    await dialog.getByRole('button', { name: say.approve }).click();
    await expect(dialog.getByRole('combobox', { name: say.status })).toHaveValue('approved');
    await dialog.getByRole('button', { name: say.add, exact: true }).click();
    await expect(dialog.getByRole('textbox', { name: say.write })).toHaveValue('');
    await dialog.getByRole('textbox', { name: say.write }).fill('Und das Banner?');
    await savePost(dialog);
    await board.expectStored('fair', { status: 'approved' });
    const stored = (await board.plan()).posts.find((post) => post.id === 'fair');
    expect(stored?.comments.map(({ author, day, text }) => [author, day, text])).toEqual([['Mara', '2027-04-13', 'Steht der Stand fest?'], ['Mara', '2027-04-13', 'Und das Banner?']]);
    await page.keyboard.press('Control+z');
    await board.expectStored('fair', { status: 'review', comments: [], approvals: [] });
    expect((await askMain(page, 'app.describe', null)).preferences.authorName).toBe('Mara');
  });
}

test('a comment on one post of a series needs no question and leaves the others in it', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  await askMain(board.page, 'preferences.change', { authorName: 'Mara' });
  const dialog = await openPost(board, 'tuesday@2027-04-20', 'review');
  await dialog.getByRole('textbox', { name: 'Kommentar schreiben' }).fill('Schönes Bild');
  await savePost(dialog);
  await board.expectPost((post) => post.seriesId === 'tuesday', { occurrenceDay: '2027-04-20', day: '2027-04-20' });
  await expect(board.card('tuesday@2027-04-27')).toBeVisible();
  await board.cell('2027-04-20').getByText('Werkstattbild').click();
  await expect(board.page.getByText('Für sich bearbeitet; Tag und Inhalt sind wie in der Serie.')).toBeVisible();
});
