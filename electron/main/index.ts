import { app, ipcMain, session } from 'electron';
import { createProgram, type Quitting } from './app/create-program';
import { catchFailures } from './app/failures';
import { claimSingleInstance, endAfterLastWindow, FilesFromSystem, openAsAsked } from './app/life';
import { MediaBook } from './app/media-book';
import { findPage, registerPageScheme, servePage } from './app/page-protocol';
import { findPlaces, followUserDataSwitch } from './app/places';
import { systemLanguage } from './app/runtime';
import { refuseWithoutSandbox, requireSandbox } from './app/sandbox';
import { readSwitches } from './app/switches';
import { Texts } from './app/texts';
import { openGate } from './ipc/gate';
import { createHandlers } from './ipc/handlers';
import { openLog } from './log';
import { guardAllContents, guardSession } from './windows';

const switches = readSwitches(process.argv, app.isPackaged);
followUserDataSwitch(app);
const places = findPlaces(app, switches);
const log = openLog(app.getPath('logs'), () => new Date());
const texts = new Texts(() => systemLanguage(app.getLocale()));
const page = findPage(app.isPackaged, process.env);
const quitting: Quitting = { isQuitting: false };
const filesFromSystem = new FilesFromSystem();

function isOurPage(address: string): boolean {
  return URL.canParse(address) && address.startsWith(`${page.origin}/`);
}

async function start(): Promise<void> {
  await app.whenReady();
  log.info(`Taktplan ${app.getVersion()} on Electron ${process.versions.electron}, ${process.platform}`);
  const media = new MediaBook();
  servePage(places.renderer, media);
  guardSession(session.defaultSession, page.sources);
  const program = await createProgram({ switches, places, log, texts, pageAddress: page.address, media }, quitting);
  openGate(ipcMain, { findWindow: (id) => program.windows.find(id), isOurPage, handlers: createHandlers(program), report: log.error });
  endAfterLastWindow(program, () => quitting.isQuitting);
  await openAsAsked(program, filesFromSystem);
}

catchFailures(log, texts, switches.isUnderTest);
refuseWithoutSandbox(app, console.error);
requireSandbox(app);
registerPageScheme();
guardAllContents();
app.on('before-quit', () => (quitting.isQuitting = true));
// Not awaited here: while the first module is still running, Electron does not become ready.
if (claimSingleInstance()) void start();
