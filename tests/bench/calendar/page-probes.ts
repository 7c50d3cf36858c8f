import type { Page } from 'playwright';

/** So long nothing may change on a page before it counts as finished. */
const QUIET_MILLISECONDS = 150;

/**
 * Does something in the page and gives the milliseconds from its start until the last change of the page has been
 * painted. What is done is a click on the button that the selector finds.
 */
export async function clickUntilPainted(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    async ({ wanted, quiet }) => {
      const button = document.querySelector<HTMLElement>(wanted);
      if (button === null) throw new Error(`nothing is found by ${wanted}`);
      let last = performance.now();
      let painted = last;
      let awaited = 0;
      const notePaint = (): void => {
        awaited += 1;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => {
            painted = performance.now();
            awaited -= 1;
          });
          port1.start();
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(() => {
        last = performance.now();
        notePaint();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      const start = performance.now();
      button.click();
      await new Promise<void>((resolve) => {
        const look = (): void => (awaited === 0 && painted > start && performance.now() - Math.max(last, painted) > quiet ? resolve() : void setTimeout(look, 20));
        setTimeout(look, 20);
      });
      observer.disconnect();
      return painted - start;
    },
    { wanted: selector, quiet: QUIET_MILLISECONDS },
  );
}

/** Begins to note how long tasks keep the page busy; those of the start are not counted. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { benchTasks: seen });
    new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration))).observe({ type: 'longtask' });
  });
}

/** The longest task of the page since the last call, in milliseconds; tasks below 50 ms are not told by the browser and count as 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Entries are handed out a little after their task.
    await new Promise((resolve) => setTimeout(resolve, 300));
    const { benchTasks } = window as unknown as { readonly benchTasks: number[] };
    return Math.max(50, ...benchTasks.splice(0));
  });
}

/** The longest task since the page began. */
export async function longestTaskOfStart(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const seen = [50];
        const observer = new PerformanceObserver((list) => seen.push(...list.getEntries().map((entry) => entry.duration)));
        observer.observe({ type: 'longtask', buffered: true });
        setTimeout(() => {
          observer.disconnect();
          resolve(Math.max(...seen));
        }, 500);
      }),
  );
}
