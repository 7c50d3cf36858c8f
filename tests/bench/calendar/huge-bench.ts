import type { Page } from 'playwright';
import { requestAction } from '../../support/electron/drive';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf } from '../figures';
import { openPlan } from './open-plan';
import { clickUntilPainted, longestTask, longestTaskOfStart, watchTasks } from './page-probes';

const LONG = 300_000;
const GOAL = 'longest task below 100 ms';

function taskFigure(id: string, what: string, longest: number): Figure {
  return { id: `huge.${id}`, what: `longest task: ${what}, 100,000 posts`, value: longest, unit: 'ms', peer: null, runs: 1, goal: GOAL };
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(700, 500);
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, 400);
}

/** Moves the focused post by a day with the keyboard until the plan holds the edit. */
async function editPost(page: Page): Promise<void> {
  const card = page.locator('[role="gridcell"] [data-post]').first();
  const id = await card.getAttribute('data-post');
  const before = await card.locator('xpath=ancestor::*[@data-date]').first().getAttribute('data-date');
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await page.locator(`[role="gridcell"]:not([data-date="${before ?? ''}"]) [data-post="${id ?? ''}"]`).first().waitFor({ timeout: LONG });
}

/** Opens, leafs, scrolls and edits a plan of 100,000 posts and looks for the longest time during which the window is frozen. */
export async function hugeFigures(): Promise<Figure[]> {
  const window = await openPlan(bigPlan({ posts: 100_000, people: 50, weeks: 156, seed: 1, load: 0.85 }));
  const { page, milliseconds } = window;
  const figures: Figure[] = [figureOf({ id: 'huge.start', what: 'from the start of the process to the window with 100,000 posts' }, [milliseconds])];
  figures.push(taskFigure('open', 'opening the plan', await longestTaskOfStart(page)));
  await watchTasks(page);
  await requestAction(window.app, 'view.calendar');
  await page.locator('[role="gridcell"] [data-post]').first().waitFor({ timeout: LONG });
  figures.push(taskFigure('calendar', 'to the calendar', await longestTask(page)));
  await page.getByRole('rowheader', { name: /\d+ .* h/u }).first().waitFor({ timeout: LONG });
  figures.push(taskFigure('verdict', 'the verdict and the hours of the weeks arrive', await longestTask(page)));
  for (let turn = 0; turn < 4; turn += 1) await clickUntilPainted(page, '[data-leaf="step"][data-count="1"]');
  figures.push(taskFigure('leaf', 'turning the page four times', await longestTask(page)));
  await editPost(page);
  figures.push(taskFigure('edit', 'moving a post by keyboard', await longestTask(page)));
  await page.locator('[aria-haspopup="menu"]', { hasText: 'Monat' }).click();
  await page.getByRole('menuitemradio', { name: 'Liste' }).or(page.getByRole('menuitem', { name: 'Liste' })).first().click();
  await page.locator('main [data-post]').first().waitFor({ timeout: LONG });
  await longestTask(page);
  await scroll(page);
  figures.push(taskFigure('scroll', 'scrolling through the list of a month', await longestTask(page)));
  await window.close();
  return figures;
}
