import { test as base } from 'playwright/test';
import { createUserFolders, launchProgram, type LaunchOptions, removeUserFolders, type RunningProgram, type UserFolders } from './launch';

/** What a test of the window gets. */
export interface ProgramFixtures {
  /** Folders of this test's user. */
  readonly folders: UserFolders;
  /**
   * Starts the program for this test's user. What still runs at the end is closed, and nothing may have gone wrong in any
   * window.
   */
  readonly launch: (options?: LaunchOptions) => Promise<RunningProgram>;
}

/** Playwright's test with a program to start. */
export const test = base.extend<ProgramFixtures>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of needed fixtures from this pattern
  folders: async ({}, provide) => {
    const folders = await createUserFolders();
    await provide(folders);
    await removeUserFolders(folders);
  },
  launch: async ({ folders }, provide) => {
    const running: RunningProgram[] = [];
    await provide(async (options = {}) => {
      const program = await launchProgram({ folders, ...options });
      running.push(program);
      return program;
    });
    for (const program of running) await program.close();
    const problems = running.flatMap((program) => program.problems);
    if (problems.length > 0) throw new Error(`went wrong in a window:\n${problems.join('\n')}`);
  },
});

export { expect } from 'playwright/test';
