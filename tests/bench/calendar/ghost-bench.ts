import type { Page } from 'playwright';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, middleAndSlow } from '../figures';
import { openCalendarOf } from './open-plan';

const MOVES = 120;
/** Two pointer moves are so far apart in time: a hand that hurries. */
const PAUSE_MILLISECONDS = 40;

/** Milliseconds until the hours are there: since the page was told of the move, and since the move itself (it waits for the next frame). */
interface Times {
  readonly told: number[];
  readonly moved: number[];
}

/** Notes each pointer move (all of them go to another day), and when the sign beside the pointer shows the hours of its weeks. */
async function watchSign(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: number[] = [];
    const moved: number[] = [];
    let since: { readonly told: number; readonly moved: number } | null = null;
    Object.assign(window, { benchSign: { told, moved } });
    window.addEventListener('mousemove', (event) => (since = { told: performance.now(), moved: event.timeStamp }), { capture: true });
    const sign = document.querySelector('[class*="sign"][aria-hidden="true"]');
    if (sign === null) throw new Error('the sign beside the pointer is not there');
    new MutationObserver(() => {
      if (since === null || sign.textContent?.includes('→') !== true) return;
      told.push(performance.now() - since.told);
      moved.push(performance.now() - since.moved);
      since = null;
    }).observe(sign, { childList: true, subtree: true, characterData: true });
  });
}

/** Drags the first post in sight over the days of other weeks, one after another. */
async function dragAround(page: Page): Promise<Times> {
  const rows = await page.locator('[role="gridcell"][data-date]').evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()).map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })));
  const card = await page.locator('[role="gridcell"] [data-post]').first().boundingBox();
  if (card === null) throw new Error('no post is in sight');
  await page.mouse.move(card.x + 20, card.y + 8);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 30, { steps: 4 });
  // Days at the edges are left out: hovering there turns the page.
  const others = rows.filter(({ x, y }) => Math.abs(y - card.y) > 120 && y < 700 && x > 400 && x < 1100);
  for (let move = 0; move < MOVES; move += 1) {
    const { x, y } = others[(move * 5) % others.length] ?? { x: 0, y: 0 };
    await page.mouse.move(x, y);
    await page.waitForTimeout(PAUSE_MILLISECONDS);
  }
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { readonly benchSign: Times }).benchSign);
}

/** From a pointer move on another day to the changed hours on the sign, through the worker and back. */
export async function ghostFigures(): Promise<Figure[]> {
  const window = await openCalendarOf(bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1, load: 0.85 }));
  await watchSign(window.page);
  const times = await dragAround(window.page);
  await window.close();
  if (times.told.length < MOVES / 2) throw new Error(`the sign changed only ${times.told.length} times`);
  const what = 'to the changed hours on the ghost, 10,000 x 50 x 156';
  return [
    ...middleAndSlow({ id: 'calendar.ghost', what: `from a pointer move that the page is told of ${what}`, slowGoal: 'at most 16 ms' }, times.told),
    ...middleAndSlow({ id: 'calendar.ghost.input', what: `from the pointer itself, which waits for the next frame, ${what}` }, times.moved),
  ];
}
