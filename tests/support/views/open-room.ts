import type { Page } from 'playwright';
import type { ProgramFixtures } from '../electron/program-test';
import { askMain, expect, requestAction } from '../electron';

/** The rooms that can be opened by their action. */
export type RoomName = 'coverage' | 'calendar' | 'effort' | 'team' | 'budget' | 'settings' | 'repairs' | 'stress' | 'room' | 'scenarios' | 'goals' | 'audiences' | 'readiness' | 'measure';

/** A room of the open example plan. */
export interface OpenRoom {
  readonly page: Page;
  /** The plan as main has it, with every edit that was acknowledged. */
  readonly plan: () => Promise<ExamplePlan>;
  /** Takes the last step back by the menu. */
  readonly undo: () => Promise<void>;
  readonly show: (room: RoomName) => Promise<void>;
  /** Does what an entry of the menu does. */
  readonly act: (actionId: string) => Promise<void>;
}

/** The open plan. */
type ExamplePlan = NonNullable<Awaited<ReturnType<typeof askMain<'plan.current'>>>>['plan'];

const exampleButton = { de: /^Beispiel ansehen/, en: /^Look at the example/ } as const;

/** Starts the program, opens the example and goes to a room. */
export async function openRoom(launch: ProgramFixtures['launch'], language: 'de' | 'en', room: RoomName): Promise<OpenRoom> {
  const { page, app } = await launch({ language, size: { width: 1280, height: 800 } });
  await page.getByRole('button', { name: exampleButton[language] }).click();
  await expect(page.getByRole('navigation').first()).toContainText('Fensterwerk Aubach');
  const act = async (actionId: string): Promise<void> => requestAction(app, actionId);
  const show = async (name: RoomName): Promise<void> => act(`view.${name}`);
  await show(room);
  const plan = async (): Promise<ExamplePlan> => {
    const open = await askMain(page, 'plan.current', null);
    if (open === null) throw new Error('no plan is open');
    return open.plan;
  };
  return { page, plan, show, act, undo: () => act('edit.undo') };
}
