import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import type { Plan, PlanInput } from '@shared/schema';
import { askMain, expect, type LaunchOptions, requestAction, type RunningProgram, type UserFolders } from '../electron';
import { calendarPlan } from './plan';

/** The calendar of a running program, as a user sees it, and the plan behind it as main keeps it. */
export class CalendarBoard {
  constructor(readonly page: Page) {}

  /** The cell of a day in the month. */
  cell(day: string): Locator {
    return this.page.locator(`[role="gridcell"][data-date="${day}"]`);
  }

  /** The column of a day in week and day. */
  lane(day: string): Locator {
    return this.page.locator(`[role="cell"][data-date="${day}"]`);
  }

  /** The card of a post in the grid. */
  card(id: string): Locator {
    return this.page.locator(`[role="grid"] [data-post="${id}"], [role="table"] [data-post="${id}"]`).filter({ visible: true });
  }

  /** The plan as main has acknowledged it. */
  async plan(): Promise<Plan> {
    const open = await askMain(this.page, 'plan.current', null);
    if (open === null) throw new Error('no plan is open');
    return open.plan;
  }

  /** How many edits main has acknowledged. */
  async revision(): Promise<number> {
    return (await askMain(this.page, 'plan.current', null))?.revision ?? -1;
  }

  /** Waits until main keeps a post that looks like this. */
  async expectPost(match: (post: Plan['posts'][number]) => boolean, expected: Partial<Plan['posts'][number]>): Promise<void> {
    await expect.poll(async () => (await this.plan()).posts.find(match)).toMatchObject(expected);
  }

  /** Waits until main keeps this post with these fields. */
  async expectStored(id: string, expected: Partial<Plan['posts'][number]>): Promise<void> {
    await this.expectPost((post) => post.id === id, expected);
  }

  /** Drags from the middle of one thing to a place in another one, as a hand does: in steps. */
  async drag(from: Locator, to: Locator, place?: { readonly x: number; readonly y: number }): Promise<void> {
    const start = await middleOf(from);
    const box = await boxOf(to);
    const end = place === undefined ? await middleOf(to) : { x: box.x + place.x, y: box.y + place.y };
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(start.x + 6, start.y + 6, { steps: 3 });
    await this.page.mouse.move(end.x, end.y, { steps: 10 });
    await this.page.mouse.up();
  }

  /** Clicks on a day, types a title and presses Enter. */
  async addPost(day: string, title: string): Promise<void> {
    await this.clickDay(day);
    await this.typeTitle(title);
  }

  /** Types into the small form of a new post and presses Enter. */
  async typeTitle(title: string): Promise<void> {
    await expect(this.page.locator('form[popover] input')).toBeFocused();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press('Enter');
  }

  /** Clicks on an empty place of a day. */
  async clickDay(day: string): Promise<void> {
    const box = await boxOf(this.cell(day));
    await this.cell(day).click({ position: { x: box.width / 2, y: box.height - 6 } });
  }
}

/** Where something stands once it has come to rest: a grid that was just opened still lays itself out and scrolls. */
export async function boxOf(target: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  let last: string | null = null;
  const isAtRest = async (): Promise<boolean> => {
    const box = JSON.stringify(await target.boundingBox());
    const isSame = box === last && box !== 'null';
    last = box;
    return isSame;
  };
  await expect.poll(isAtRest, { intervals: [60] }).toBe(true);
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing is there');
  return box;
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded();
  const box = await boxOf(target);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Writes a plan file for the user of a test. */
export async function putCalendarPlan({ plans }: UserFolders, plan: PlanInput = calendarPlan, version = 1): Promise<string> {
  await mkdir(plans, { recursive: true });
  const path = join(plans, 'Kalender.taktplan');
  await writeFile(path, JSON.stringify({ format: 'taktplan', version, revision: 0, plan }));
  return path;
}

type Launch = (options?: LaunchOptions) => Promise<RunningProgram>;

/** Opens a plan file on the calendar of April 2027. */
export async function openCalendar(launch: Launch, file: string, options: LaunchOptions = {}): Promise<CalendarBoard & { readonly program: RunningProgram }> {
  const program = await launch({ today: '2027-04-13', size: { width: 1280, height: 800 }, files: [file], ...options });
  const board = new CalendarBoard(program.page);
  // Before the plan is there, the action is not possible and would be lost.
  await expect(program.page.getByRole('navigation')).toBeVisible();
  await requestAction(program.app, 'view.calendar');
  await expect(program.page.getByRole('toolbar', { name: /^(Kalender bedienen|Calendar controls)$/ })).toBeVisible();
  return Object.assign(board, { program });
}
