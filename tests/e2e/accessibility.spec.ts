import type { Page } from 'playwright';
import { expect, requestAction, test } from '../support/electron';
import { seriousFindings } from '../support/views/axe';

const rooms = ['coverage', 'repairs', 'stress', 'room', 'scenarios', 'goals', 'audiences', 'readiness', 'measure', 'calendar', 'effort', 'team', 'budget', 'settings'] as const;
const steps = ['Who are you planning for?', 'Where do you want to appear, and how often?', 'Who works on it?', 'What may it cost a month?', 'Can we keep this up?'] as const;
const calendarViews = { week: 'table', day: 'table', fourWeeks: 'grid', quarter: 'grid', year: 'table', list: 'table', board: 'region', channelWeeks: 'table' } as const;

/** Answers that make every step show what it has. */
async function answer(page: Page, step: number): Promise<void> {
  if (step === 0) await page.getByRole('radio', { name: /^Basic/ }).check();
  if (step === 2) await page.getByRole('button', { name: 'Employee' }).click();
}

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding on any screen (${theme})`, async ({ launch }) => {
    const { page, app } = await launch({ language: 'en', today: '2027-05-10', size: { width: 1280, height: 800 } });
    const act = (actionId: string): Promise<void> => requestAction(app, actionId);
    const expectNone = async (screen: string): Promise<void> => {
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      expect.soft(await seriousFindings(page), screen).toEqual([]);
    };
    await act(`theme.${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expectNone('start');
    await act('file.new');
    for (const [index, title] of steps.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await answer(page, index);
      await expectNone(title);
      if (index < steps.length - 1) await page.locator('button[type="submit"]').click();
    }
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Look at the example/ }).click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Coverage');
    for (const room of rooms) {
      await act(`view.${room}`);
      await expect(heading).toHaveText(room === 'room' ? 'Room to move' : room === 'readiness' ? 'Ready?' : new RegExp(`^${room}$`, 'i'));
      await expectNone(room);
    }
    await act('view.calendar');
    for (const [view, role] of Object.entries(calendarViews)) {
      await act(`calendar.${view}`);
      await expect(page.getByRole(role).last()).toBeVisible();
      await expectNone(`calendar as ${view}`);
    }
    for (const dialog of ['help.about', 'help.shortcuts', 'file.backups', 'plan.rename']) {
      await act(dialog);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNone(dialog);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}
