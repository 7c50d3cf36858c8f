import { openCalendar } from '../support/calendar/board';
import { openPost, savePost } from '../support/calendar/post-dialog';
import { putPostPlan } from '../support/calendar/post-plan';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';

const words = {
  de: { also: 'Auch veröffentlichen auf …', time: 'Uhrzeit', mark: /auch auf 1 weiterem Kanal/ },
  en: { also: 'Also publish on …', time: 'Time', mark: /also on 1 other channel/ },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`a post is also published on another channel, with its own time and a share of the effort (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const dialog = await openPost(board, 'oak', 'plan');
    await dialog.getByRole('combobox', { name: say.also }).selectOption({ label: 'Instagram' });
    const row = dialog.getByRole('listitem').filter({ hasText: 'Instagram' });
    await row.getByRole('textbox', { name: say.time }).fill('18:00');
    await row.getByRole('textbox', { name: say.time }).press('Tab');
    await expect(row.getByRole('textbox').last()).toHaveValue('40');
    expect(await seriousFindings(board.page)).toEqual([]);
    await savePost(dialog);
    await board.expectPost((post) => post.adaptedFromId === 'oak', { channelId: 'insta', title: 'Eiche pflegen', day: '2027-04-14', time: '18:00', effortPercent: 40, status: 'draft' });
    await expect(board.card('oak')).toHaveAttribute('aria-label', say.mark);
    await board.page.keyboard.press('Control+z');
    await expect.poll(async () => (await board.plan()).posts.some((post) => post.adaptedFromId === 'oak')).toBe(false);
  });
}

test('an adaptation keeps its own text and follows the original everywhere else', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'table', 'plan');
  await expect(dialog.locator('[data-member="tablemail"]')).toContainText('Eigenes: Text und Medien');
  await expect(dialog.locator('[data-member="tableblog"]')).toContainText('Eigenes: Medien');
  await dialog.getByRole('tab', { name: 'Inhalt' }).click();
  await dialog.getByRole('textbox', { name: 'Text des Beitrags' }).fill('Vierzehn Stühle passen daran.');
  await savePost(dialog);
  await board.expectStored('table', { text: 'Vierzehn Stühle passen daran.' });
  await board.expectStored('tableblog', { text: 'Vierzehn Stühle passen daran.' });
  await board.expectStored('tablemail', { text: 'Liebe Kundin' });
  const mail = await openPost(board, 'tablemail');
  await expect(mail.getByText('Dieser Ableger hat einen eigenen Text.')).toBeVisible();
  await mail.getByRole('button', { name: 'Text des Originals übernehmen' }).click();
  await savePost(mail);
  await board.expectStored('tablemail', { text: 'Vierzehn Stühle passen daran.' });
});

test('the group is open to each other: one member leads to the next', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'tableblog', 'plan');
  await dialog.locator('[data-member="table"]').getByRole('button', { name: 'Öffnen' }).click();
  await expect(dialog.getByRole('combobox', { name: 'Kanal' })).toHaveValue('insta');
});

test('a dragged original takes its adaptations along when that is wanted, as one step', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const { page } = board;
  const daysOf = async (): Promise<unknown> => (await board.plan()).posts.filter((post) => post.id.startsWith('table')).map((post) => post.day);
  await board.drag(board.card('table'), board.cell('2027-04-20'));
  const question = page.getByRole('dialog', { name: 'Was soll umziehen?' });
  await expect(question.getByRole('button', { name: /^Alle zusammen/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(daysOf).toEqual(['2027-04-20', '2027-04-21', '2027-04-22']);
  await page.keyboard.press('Control+z');
  await expect.poll(daysOf).toEqual(['2027-04-22', '2027-04-23', '2027-04-24']);
  await board.drag(board.card('table'), board.cell('2027-04-20'));
  await question.getByRole('button', { name: /^Nur dieser Beitrag/ }).click();
  await expect.poll(daysOf).toEqual(['2027-04-20', '2027-04-23', '2027-04-24']);
  await board.drag(board.card('tableblog'), board.cell('2027-04-25'));
  await expect.poll(daysOf).toEqual(['2027-04-20', '2027-04-23', '2027-04-25']);
  await expect(question).toHaveCount(0);
});
