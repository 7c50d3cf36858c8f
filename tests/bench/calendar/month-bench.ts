import type { Plan } from '@shared/schema';
import { bigPlan } from '../../support/plan/big-plan';
import { type Figure, figureOf, median } from '../figures';
import type { OpenWindow } from '../window';
import { openBareCalendar } from './bare-calendar';
import { FIRST_DAY, openCalendarOf } from './open-plan';
import { clickUntilPainted } from './page-probes';

const TURNS = 8;
const ROUNDS = 2;
/** The first turns of a window warm it up and are not counted. */
const WARM_UP = 2;

/** Turns pages forth and back. Only one window is open at a time: one that is covered by another is not painted. */
async function turnPages(opening: () => Promise<OpenWindow>, buttons: { readonly next: string; readonly previous: string }): Promise<number[]> {
  const { page, close } = await opening();
  const times: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn += 1) times.push(await clickUntilPainted(page, Math.floor(turn / 3) % 2 === 0 ? buttons.next : buttons.previous));
  await close();
  return times.slice(WARM_UP);
}

async function besideBare(plan: Plan): Promise<Figure> {
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(...(await turnPages(() => openBareCalendar(plan, FIRST_DAY), { next: 'button[aria-label^="Next"]', previous: 'button[aria-label^="Prev"]' })));
    ours.push(...(await turnPages(() => openCalendarOf(plan), { next: '[data-leaf="step"][data-count="1"]', previous: '[data-leaf="step"][data-count="-1"]' })));
  }
  return figureOf(
    {
      id: 'calendar.month',
      what: 'from the click to the painted next month, 10,000 posts in the plan, week strips and all',
      peer: { name: 'bare FullCalendar with only that month', value: median(bare) },
      goal: 'at most 1.3 times the bare calendar',
    },
    ours,
  );
}

/** How long the calendar takes to turn its page. */
export async function monthFigures(): Promise<Figure[]> {
  return [await besideBare(bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1, load: 0.85 }))];
}
