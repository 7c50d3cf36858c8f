import type { PlanInput } from '@shared/schema';
import { openCalendar, putCalendarPlan } from '../support/calendar/board';
import { calendarPlan } from '../support/calendar/plan';
import { expect, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';
import { anyOf, wordsOf } from '../support/views/words';

/** April with one post of each kind that is worth a second look. */
const oddPlan: PlanInput = {
  ...calendarPlan,
  skills: [...(calendarPlan.skills ?? []), { id: 'film', name: 'Film' }],
  formats: [
    ...(calendarPlan.formats ?? []),
    { id: 'video', name: 'Video', steps: [{ id: 'shoot', name: 'Drehen', skillId: 'film', minutes: { low: 180, likely: 180, high: 180 }, window: { from: -3, to: 0 } }] },
  ],
  channels: (calendarPlan.channels ?? []).map((channel) => (channel.id === 'blog' ? { ...channel, longestGapDays: 10 } : channel)),
  series: [],
  posts: [
    { id: 'first', channelId: 'blog', title: 'Anfang', day: '2027-03-30', text: 'Kommen Sie am Samstag vorbei!' },
    { id: 'late', channelId: 'blog', title: 'Spät', day: '2027-04-13', text: 'Kommen Sie am Samstag vorbei!' },
    { id: 'near', channelId: 'insta', title: 'Morgens', day: '2027-04-14', time: '09:00' },
    { id: 'nearer', channelId: 'insta', title: 'Gleich danach', day: '2027-04-14', time: '09:30' },
    { id: 'film', channelId: 'insta', title: 'Film', day: '2027-04-16', time: '18:00', formatId: 'video' },
    { id: 'fine', channelId: 'insta', title: 'Alles gut', day: '2027-04-17', time: '12:00' },
  ],
};

for (const language of ['de', 'en'] as const) {
  const t = wordsOf(language, 'judge', 'calendar');

  test(`posts worth a second look say what it is and what to do, to the eye and to the ear (${language})`, async ({ launch, folders }) => {
    const board = await openCalendar(launch, await putCalendarPlan(folders, oddPlan), { language });
    const { page } = board;
    const sameHour = t('judge.warning.sameHour', { title: 'Gleich danach' });
    await expect(board.card('near')).toHaveAttribute('title', new RegExp(`\n${sameHour}$`));
    await expect(board.card('near')).toHaveAccessibleName(new RegExp(sameHour));
    const sameText = t('judge.warning.sameText_other', { title: 'Anfang', count: 14 });
    const gap = t('judge.warning.gap_other', { count: 14, allowed: 10 });
    await expect(board.card('late')).toHaveAttribute('title', new RegExp(`\n${sameText}\n${gap}$`));
    await expect(board.card('film')).toHaveAttribute('title', new RegExp(t('judge.warning.nobody', { hours: '3\u00a0h' })));
    await expect(board.card('fine')).not.toHaveAttribute('title', /\n/);
    expect(await seriousFindings(page)).toEqual([]);
    // The list says the same.
    await page.keyboard.press('l');
    const row = page.getByRole('row', { name: new RegExp(gap) });
    await expect(row).toContainText('Spät');
    await expect(row.getByTitle(anyOf(`${sameText}\n${gap}`))).toBeVisible();
  });
}

test('a badge never keeps anybody from anything and goes when its reason goes', async ({ launch, folders }) => {
  const board = await openCalendar(launch, await putCalendarPlan(folders, oddPlan));
  const { page } = board;
  await expect(board.card('near')).toHaveAttribute('title', /Zur selben Stunde/);
  await board.card('nearer').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await board.expectStored('nearer', { day: '2027-04-15' });
  await expect(board.card('near')).not.toHaveAttribute('title', /Zur selben Stunde/);
  // And back into the clash: nothing objects.
  await page.keyboard.press('Control+z');
  await expect(board.card('near')).toHaveAttribute('title', /Zur selben Stunde/);
});
