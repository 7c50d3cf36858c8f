import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createUserFolders, launchProgram, removeUserFolders, resizeWindow, type RunningProgram } from '../support/electron/launch';
import { requestAction } from '../support/electron/drive';

const FOLDER = resolve('shots');
const languages = ['de', 'en'] as const;
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
const rooms = ['coverage', 'repairs', 'stress', 'room', 'scenarios', 'goals', 'audiences', 'readiness', 'measure', 'calendar', 'effort', 'team', 'budget', 'settings'] as const;
const dialogs = ['help.about', 'help.shortcuts', 'file.backups', 'plan.rename'] as const;

const exampleButton = { de: /^Beispiel ansehen/, en: /^Look at the example/ } as const;
const WIZARD_STEPS = 5;

interface Look {
  readonly language: (typeof languages)[number];
  readonly theme: (typeof themes)[number];
}

/** Takes the picture in both sizes, once nothing moves any more. */
async function shoot({ app, page }: RunningProgram, { language, theme }: Look, name: string): Promise<void> {
  for (const size of sizes) {
    await resizeWindow(app, size);
    await page.evaluate(async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    await page.screenshot({ path: join(FOLDER, `${name}-${language}-${theme}-${size.width}.png`) });
  }
}

async function shootRooms(program: RunningProgram, look: Look, plan: string): Promise<void> {
  const { app, page } = program;
  for (const room of rooms) {
    await requestAction(app, `view.${room}`);
    await page.locator('main').waitFor();
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await shoot(program, look, `${plan}-${room}`);
  }
}

async function shootDialogs(program: RunningProgram, look: Look): Promise<void> {
  for (const dialog of dialogs) {
    await requestAction(program.app, dialog);
    await program.page.getByRole('dialog').waitFor();
    await shoot(program, look, `dialog-${dialog.replace('.', '-')}`);
    await program.page.keyboard.press('Escape');
    await program.page.getByRole('dialog').waitFor({ state: 'detached' });
  }
}

/** The wizard step by step, every question left open, to the empty plan that it makes. */
async function shootWizard(program: RunningProgram, look: Look): Promise<void> {
  await requestAction(program.app, 'file.new');
  for (let step = 1; step <= WIZARD_STEPS; step += 1) {
    await program.page.getByRole('heading', { level: 1 }).waitFor();
    await program.page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    await shoot(program, look, `wizard-${step}`);
    await program.page.locator('button[type="submit"]').click();
  }
}

async function shootLook(look: Look): Promise<void> {
  const folders = await createUserFolders();
  const program = await launchProgram({ folders, language: look.language, today: '2027-05-10' });
  await requestAction(program.app, `theme.${look.theme}`);
  await program.page.locator(`html[data-theme="${look.theme}"]`).waitFor({ state: 'attached' });
  await shoot(program, look, 'start');
  await program.page.getByRole('button', { name: exampleButton[look.language] }).click();
  await shootRooms(program, look, 'example');
  await shootDialogs(program, look);
  await requestAction(program.app, 'file.close');
  await program.page.getByRole('button', { name: exampleButton[look.language] }).waitFor();
  await shootWizard(program, look);
  await shootRooms(program, look, 'empty');
  await program.close();
  await removeUserFolders(folders);
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const language of languages) for (const theme of themes) await shootLook({ language, theme });
console.log(`shots: ${FOLDER}`);
