import type { Page } from 'playwright';
import { expect, requestAction, type RunningProgram, test } from '../support/electron';
import type { ProgramFixtures } from '../support/electron/program-test';
import { seriousFindings } from '../support/views/axe';

const rooms = ['coverage', 'repairs', 'stress', 'room', 'scenarios', 'goals', 'audiences', 'readiness', 'measure', 'calendar', 'effort', 'team', 'budget', 'settings'] as const;
const steps = ['Who are you planning for?', 'Where do you want to appear, and how often?', 'Who works on it?', 'What may it cost a month?', 'Can we keep this up?'] as const;

/** Answers that make every step show what it has. */
async function answer(page: Page, step: number): Promise<void> {
  if (step === 0) await page.getByRole('radio', { name: /^Basic/ }).check();
  if (step === 2) await page.getByRole('button', { name: 'Employee' }).click();
}

/** Starts the program in a theme. */
async function startIn(launch: ProgramFixtures['launch'], theme: 'light' | 'dark'): Promise<RunningProgram> {
  const program = await launch({ language: 'en', today: '2027-05-10', size: { width: 1280, height: 800 } });
  await requestAction(program.app, `theme.${theme}`);
  await expect(program.page.locator('html')).toHaveAttribute('data-theme', theme);
  return program;
}

async function openExample({ page }: RunningProgram): Promise<void> {
  await page.getByRole('button', { name: /^Look at the example/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Coverage');
}

async function expectNone(page: Page, screen: string): Promise<void> {
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
  expect.soft(await seriousFindings(page), screen).toEqual([]);
}

for (const theme of ['light', 'dark'] as const) {
  test(`no serious accessibility finding at the start and in the wizard (${theme})`, async ({ launch }) => {
    const { page, app } = await startIn(launch, theme);
    await expectNone(page, 'start');
    await requestAction(app, 'file.new');
    for (const [index, title] of steps.entries()) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await answer(page, index);
      await expectNone(page, title);
      if (index < steps.length - 1) await page.locator('button[type="submit"]').click();
    }
  });

  test(`no serious accessibility finding in any room (${theme})`, async ({ launch }) => {
    const program = await startIn(launch, theme);
    await openExample(program);
    for (const room of rooms) {
      await requestAction(program.app, `view.${room}`);
      await expect(program.page.getByRole('heading', { level: 1 })).toHaveText(room === 'room' ? 'Room to move' : room === 'readiness' ? 'Ready?' : new RegExp(`^${room}$`, 'i'));
      await expectNone(program.page, room);
    }
  });

  test(`no serious accessibility finding in any dialog (${theme})`, async ({ launch }) => {
    const program = await startIn(launch, theme);
    await openExample(program);
    for (const dialog of ['help.about', 'help.shortcuts', 'file.backups', 'plan.rename']) {
      await requestAction(program.app, dialog);
      await expect(program.page.getByRole('dialog')).toBeVisible();
      await expectNone(program.page, dialog);
      await program.page.keyboard.press('Escape');
      await expect(program.page.getByRole('dialog')).toHaveCount(0);
    }
  });
}
