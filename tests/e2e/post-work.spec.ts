import { openCalendar } from '../support/calendar/board';
import { openPost, savePost } from '../support/calendar/post-dialog';
import { putPostPlan } from '../support/calendar/post-plan';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';

const words = {
  de: { window: '19. April – 22. April', doer: 'Anna, 19. April (2 h)', hours: 'Stunden', log: 'Eintragen', long: '2 h 30 min' },
  en: { window: '19 April – 22 April', doer: 'Anna, 19 April (2 h)', hours: 'Hours', log: 'Log', long: '2 h 30 min' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`steps stand with their days, who does them, and hours planned and logged (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const dialog = await openPost(board, 'table', 'work');
    const step = dialog.locator('[data-step="write"]');
    await expect(step).toContainText(say.window);
    await expect(step).toContainText(say.doer);
    await dialog.getByRole('textbox', { name: say.hours }).fill('2,5');
    await dialog.getByRole('button', { name: say.log, exact: true }).click();
    await expect(step).toContainText(say.long);
    expect(await seriousFindings(board.page)).toEqual([]);
    await savePost(dialog);
    await expect.poll(async () => (await board.plan()).timeEntries).toMatchObject([{ day: '2027-04-13', personId: 'anna', minutes: 150, postId: 'table', stepId: 'write' }]);
  });
}

test('the days are counted back over working days from the day in the form', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'table', 'work');
  const day = dialog.getByRole('textbox', { name: 'Tag', exact: true }).last();
  await day.fill('26.4.27');
  await day.press('Tab');
  await expect(dialog.locator('[data-step="write"]')).toContainText('21. April – 26. April');
});

test('a finished step and the checklist are kept; logged time can be taken away again', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'table', 'work');
  await dialog.getByRole('checkbox', { name: 'Schreiben' }).check();
  await expect(dialog.locator('[data-step="write"]')).toContainText('erledigt');
  await expect(dialog.getByRole('tab', { name: /^Arbeit/ })).toContainText('1/1');
  await dialog.getByPlaceholder('Woran denken?').fill('Bildrechte klären');
  await board.page.keyboard.press('Enter');
  await dialog.getByRole('checkbox', { name: 'Bildrechte klären' }).check();
  await dialog.getByRole('textbox', { name: 'Stunden' }).fill('1');
  await dialog.getByRole('button', { name: 'Eintragen' }).click();
  await savePost(dialog);
  await board.expectStored('table', { doneStepIds: ['write'] });
  expect((await board.plan()).posts.find((post) => post.id === 'table')?.checklist).toMatchObject([{ text: 'Bildrechte klären', isDone: true }]);
  const again = await openPost(board, 'table', 'work');
  await again.getByRole('button', { name: /^Zeit vom .* entfernen$/ }).click();
  await savePost(again);
  await expect.poll(async () => (await board.plan()).timeEntries).toEqual([]);
});

test('time logged on a post of a series leaves it in the series', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'tuesday@2027-04-20', 'work');
  await dialog.getByRole('textbox', { name: 'Stunden' }).fill('0,5');
  await dialog.getByRole('button', { name: 'Eintragen' }).click();
  await savePost(dialog);
  await expect.poll(async () => (await board.plan()).timeEntries).toMatchObject([{ minutes: 30, postId: 'tuesday@2027-04-20', stepId: null }]);
  await expect(board.card('tuesday@2027-04-20')).toBeVisible();
});
