import type { ElectronApplication, Page } from 'playwright';
import { inMain } from './in-main';
// Types only: Playwright's loader cannot read the JSON files that other parts of `shared` import.
import type { Answer, RequestName, RequestOf, ResponseOf } from '@shared/ipc';

/** Asks main as the page does, and gives back the whole answer. `name` may be wrong on purpose. */
export async function askRaw(page: Page, name: string, payload: unknown): Promise<Answer> {
  return page.evaluate(
    ([channel, content]) => {
      const { taktplan } = window as unknown as { taktplan: { request: (name: string, payload: unknown) => Promise<Answer> } };
      return taktplan.request(channel, content);
    },
    [name, payload] as const,
  );
}

/** Asks main as the page does; fails when it refuses. */
export async function askMain<Name extends RequestName>(page: Page, name: Name, payload: RequestOf<Name>): Promise<ResponseOf<Name>> {
  const answer = await askRaw(page, name, payload);
  if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.detail}`);
  // The gate has checked the answer against the schema that this type comes from.
  return answer.value as ResponseOf<Name>;
}

/** Does what a click on an entry of the native menu does, in the window in front. */
export async function requestAction(app: ElectronApplication, actionId: string): Promise<void> {
  await inMain(app, ({ BrowserWindow }, id) => {
    const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0];
    window?.webContents.send('action.requested', { actionId: id });
  }, actionId);
}

/** Titles of all windows. */
export async function titlesOf(app: ElectronApplication): Promise<string[]> {
  return inMain(app, ({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()));
}

/** From now on the dialog for opening gives back this file; null: the user cancels. */
export async function answerOpenDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await inMain(app, ({ dialog }, file) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: file === null, filePaths: file === null ? [] : [file] });
  }, path);
}

/** From now on the dialog for saving gives back this file; null: the user cancels. */
export async function answerSaveDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await inMain(app, ({ dialog }, file) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: file === null, filePath: file ?? '' });
  }, path);
}

/** From now on native questions are answered by the button with this number, and noted. */
export async function answerMessages(app: ElectronApplication, response: number): Promise<void> {
  await inMain(app, ({ dialog }, button) => {
    const noted: string[] = [];
    Object.assign(globalThis, { notedMessages: noted });
    // It is called with or without a window in front of the options.
    dialog.showMessageBox = (...args: unknown[]) => {
      const options = args.at(-1) as { message: string; detail?: string };
      noted.push(`${options.message}\n${options.detail ?? ''}`);
      return Promise.resolve({ response: button, checkboxChecked: false });
    };
  }, response);
}

/** What native questions said since `answerMessages`. */
export async function notedMessages(app: ElectronApplication): Promise<string[]> {
  return inMain(app, () => (globalThis as unknown as { notedMessages: string[] }).notedMessages);
}
