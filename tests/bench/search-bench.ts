import type { Page } from 'playwright';
import type { Plan } from '@shared/schema';
import { bigPlan } from '../support/plan/big-plan';
import { openCalendarOf } from './calendar/open-plan';
import { type Figure, middleAndSlow } from './figures';

const WORDS = ['Messe', 'Werkstatt', 'Holz', 'Fenster', 'Sommer', 'Winter', 'Angebot', 'Küche', 'Projekt', 'Bericht', 'Einblick', 'Garten', 'Tür', 'Dach', 'Lehrling', 'Meister', 'Schule', 'Besuch', 'Frage', 'Antwort', 'Größe'];
const TYPED = ['messe', 'werkst holz', 'kueche 12', 'frage ant', 'garten som', 'pos', 'channel 3 dach', 'grösse', 'zzz'];
const ROUNDS = 3;

/** The plan with titles and texts as people write them; every post differs. */
function written(plan: Plan): Plan {
  const word = (place: number): string => WORDS[place % WORDS.length] ?? '';
  return {
    ...plan,
    posts: plan.posts.map((post, place) => ({
      ...post,
      title: `${word(place)} ${word(place * 7 + 3)} ${place}`,
      text: Array.from({ length: 30 }, (_, at) => word(place * (at + 1) + at)).join(' '),
    })),
  };
}

/** Milliseconds from a key until the list below the field is in the page, and until it is on the screen. */
interface Times {
  readonly listed: number[];
  readonly painted: number[];
}

async function watchList(page: Page): Promise<void> {
  await page.evaluate(() => {
    const listed: number[] = [];
    const painted: number[] = [];
    let since: number | null = null;
    Object.assign(window, { benchSearch: { listed, painted } });
    window.addEventListener('keydown', () => (since = performance.now()), { capture: true });
    const list = document.querySelector('header [role="listbox"]');
    if (list === null) throw new Error('the list of the search is not there');
    new MutationObserver(() => {
      if (since === null) return;
      const pressed = since;
      since = null;
      listed.push(performance.now() - pressed);
      // A message that is sent inside a frame arrives after its painting.
      const channel = new MessageChannel();
      channel.port1.addEventListener('message', () => painted.push(performance.now() - pressed));
      channel.port1.start();
      requestAnimationFrame(() => channel.port2.postMessage(null));
    }).observe(list, { childList: true, subtree: true, characterData: true });
  });
}

async function typeAll(page: Page): Promise<Times> {
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of TYPED) {
      await page.keyboard.type(text, { delay: 60 });
      for (let sign = 0; sign < text.length; sign += 1) await page.keyboard.press('Backspace', { delay: 30 });
    }
  }
  return page.evaluate(() => (window as unknown as { readonly benchSearch: Times }).benchSearch);
}

/** Typing in the search over 10,000 posts with texts: from a key to the list. */
export async function searchFigures(): Promise<Figure[]> {
  const window = await openCalendarOf(written(bigPlan({ posts: 10_000, people: 50, weeks: 156, seed: 1, load: 0.85 })));
  const { page } = window;
  await page.keyboard.press('/');
  await page.keyboard.type('holz');
  await page.getByRole('option').first().waitFor();
  await page.getByText(/^30 /).first().waitFor();
  await page.keyboard.press('Escape');
  await watchList(page);
  const times = await typeAll(page);
  await window.close();
  if (times.listed.length < 100) throw new Error(`the list changed only ${times.listed.length} times`);
  return [
    ...middleAndSlow({ id: 'search.key', what: 'typing in the search over 10,000 posts: from a key to the list in the page', slowGoal: 'at most 16 ms' }, times.listed),
    ...middleAndSlow({ id: 'search.painted', what: 'the same until it is painted (it waits for the next frame)' }, times.painted),
  ];
}
