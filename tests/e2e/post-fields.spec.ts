import { join } from 'node:path';
import { openCalendar } from '../support/calendar/board';
import { openPost, savePost } from '../support/calendar/post-dialog';
import { putPostPlan } from '../support/calendar/post-plan';
import { answerOpenDialog, askRaw, expect, test } from '../support/electron';
import { inMain } from '../support/electron/in-main';
import { seriousFindings } from '../support/views/axe';

const words = {
  de: { text: 'Text des Beitrags', left: 'noch 2.172 von 2.200 Zeichen', low: 'noch 300 von 2.200 Zeichen', over: '10 Zeichen zu viel (2.200 möglich)', checked: 'Instagram, geprüft 2026-11', tags: 'Hashtags', address: 'Adresse', tag: /^Für die Statistik/, copy: 'Kopieren', copied: 'Link kopiert', first: 'Erster Kommentar', link: 'Link' },
  en: { text: 'Text of the post', left: '2,172 of 2,200 characters left', low: '300 of 2,200 characters left', over: '10 characters too many (2,200 possible)', checked: 'Instagram, checked 2026-11', tags: 'Hashtags', address: 'Address', tag: /^Tag for statistics/, copy: 'Copy', copied: 'Link copied', first: 'First comment', link: 'Link' },
} as const;

for (const language of ['de', 'en'] as const) {
  const say = words[language];

  test(`the counter follows the channel, warns early, and never keeps anybody from saving (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const dialog = await openPost(board, 'table');
    const text = dialog.getByRole('textbox', { name: say.text });
    const counter = dialog.locator('[data-room="signs"]');
    await text.fill('Zwölf Stühle!');
    await expect(counter).toContainText('2');
    await text.fill('x'.repeat(20));
    await expect(counter).toHaveText(say.left);
    await expect(dialog.getByText(say.checked)).toBeVisible();
    await text.fill('x'.repeat(1892));
    await expect(counter).toHaveText(say.low);
    await expect(counter).toHaveAttribute('data-state', 'low');
    await text.fill('x'.repeat(2202));
    await expect(counter).toHaveText(say.over);
    await expect(counter).toHaveAttribute('data-state', 'over');
    await savePost(dialog);
    await board.expectStored('table', { text: 'x'.repeat(2202) });
  });

  test(`hashtags, first comment and a link with its marks are kept (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putPostPlan(folders), { language });
    const { page } = board;
    const dialog = await openPost(board, 'fair');
    await dialog.getByRole('textbox', { name: say.tags }).pressSequentially('#messe möbel,');
    await expect(dialog.getByText('#messe')).toBeVisible();
    await dialog.getByRole('button', { name: 'Holz (3)' }).click();
    await dialog.locator('summary', { hasText: say.first }).click();
    await dialog.getByRole('textbox', { name: say.first }).fill('Kommt ihr?');
    await dialog.locator('summary', { hasText: say.link }).click();
    await dialog.getByRole('textbox', { name: say.address }).fill('https://example.org/messe?x=1');
    await dialog.getByLabel(say.tag).check();
    await expect(dialog.getByText('https://example.org/messe?x=1&utm_source=instagram&utm_medium=social')).toBeVisible();
    await dialog.getByRole('button', { name: say.copy }).click();
    await expect(page.getByText(say.copied)).toBeVisible();
    expect(await inMain(board.program.app, ({ clipboard }) => clipboard.readText())).toBe('https://example.org/messe?x=1&utm_source=instagram&utm_medium=social');
    expect(await seriousFindings(page)).toEqual([]);
    await savePost(dialog);
    await board.expectStored('fair', { hashtags: ['messe', 'möbel', 'holz', 'eiche'], firstComment: 'Kommt ihr?', link: 'https://example.org/messe?x=1', utm: { source: null, medium: null, campaign: null, term: null, content: null } });
  });
}

test('hashtags are kept as a group that other posts take over', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const dialog = await openPost(board, 'table');
  await dialog.getByRole('button', { name: 'Als Gruppe merken' }).click();
  await dialog.getByRole('textbox', { name: 'Name der Gruppe' }).fill('Tische');
  await board.page.keyboard.press('Enter');
  await expect(dialog.getByRole('button', { name: 'Tische (1)' })).toBeVisible();
  await expect.poll(async () => (await board.plan()).hashtagGroups.at(-1)).toMatchObject({ name: 'Tische', hashtags: ['tisch'] });
  await dialog.getByRole('button', { name: 'Gruppe „Holz“ löschen' }).click();
  await expect(dialog.getByRole('button', { name: 'Holz (3)' })).toHaveCount(0);
});

test('pictures are shown by their ids, a missing file says so, and a picked one is kept relative to the plan', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const { page } = board;
  const dialog = await openPost(board, 'table');
  const picture = dialog.locator('[data-medium="picture"] img');
  await expect(picture).toHaveAttribute('src', /^app:\/\/taktplan\/media\/[^/]+\/there$/);
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await expect(dialog.getByText('Nicht gefunden: Bilder/weg.jpg')).toBeVisible();
  await answerOpenDialog(board.program.app, join(folders.plans, 'Kalender.taktplan'));
  await dialog.getByRole('button', { name: 'Dateien hinzufügen …' }).click();
  await expect(dialog.getByText('Kalender.taktplan', { exact: true })).toBeVisible();
  await expect(dialog.locator('[data-medium="other"] img')).toHaveCount(0);
  await dialog.getByRole('textbox', { name: 'Bildbeschreibung für weg.jpg' }).fill('Ein Stuhl');
  await savePost(dialog);
  await expect.poll(async () => (await board.plan()).posts.find((post) => post.id === 'table')?.media.map(({ file, altText }) => [file, altText])).toEqual([['Bilder/tisch.png', 'Ein langer Tisch'], ['Bilder/weg.jpg', 'Ein Stuhl'], ['Kalender.taktplan', '']]);
  // A page that writes a path into the plan by itself does not get the file behind it.
  const open = await askRaw(page, 'plan.current', null);
  const documentId = open.ok ? (open.value as { documentId: string }).documentId : '';
  expect(await askRaw(page, 'media.look', { documentId, mediaIds: ['there', 'made-up'] })).toMatchObject({ ok: true, value: { states: ['picture', 'missing'] } });
});

test('everything is reached with the keyboard alone', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putPostPlan(folders));
  const { page } = board;
  const dialog = await openPost(board, 'fair');
  await dialog.getByRole('tab', { name: 'Inhalt' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'Planung' })).toBeFocused();
  await expect(dialog.getByRole('tab', { name: 'Planung' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(dialog.getByRole('tabpanel', { name: /^Freigabe/ })).toBeVisible();
  await page.keyboard.press('Home');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Getippt');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  await board.expectStored('fair', { text: 'Getippt' });
});
