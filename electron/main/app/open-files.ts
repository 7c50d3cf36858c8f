import { type BrowserWindow, dialog } from 'electron';
import { describeProblem, type Translate } from '@shared/i18n';
import type { OpenFailure } from '@shared/ipc';
import { failure, type Result } from '@shared/util';
import type { PlanDocument } from '../storage';
import { sendEvent } from '../ipc/gate';
import type { Program } from './program';

/** More would not fit on a screen. */
const MOST_PROBLEMS = 6;

function detailOf(problem: OpenFailure, translate: Translate): string {
  const places = problem.problems.slice(0, MOST_PROBLEMS).map((found) => `– ${describeProblem(found, translate)}`);
  const aside = problem.setAside === null ? [] : [translate('common.openFailed.setAside', { file: problem.setAside })];
  return [translate(`common.openFailed.${problem.code}`), ...places, ...aside].join('\n');
}

/** Tells that a file from outside could not be opened, and offers its newest backup. True when the user wants that. */
async function tell(window: BrowserWindow | null, problem: OpenFailure, translate: Translate): Promise<boolean> {
  const [newest] = problem.backups;
  const box = {
    type: 'warning' as const,
    message: translate('common.openFailed.title', { file: problem.fileName }),
    detail: detailOf(problem, translate),
    buttons: [translate('common.close'), ...(newest === undefined ? [] : [translate('saving.open.newestBackup')])],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
  const { response } = await (window === null ? dialog.showMessageBox(box) : dialog.showMessageBox(window, box));
  return response === 1;
}

async function openOrTell(program: Program, path: string): Promise<Result<PlanDocument, OpenFailure>> {
  const { documents, texts, windows } = program;
  const opened = await documents.open(path, null);
  if (opened.ok) return opened;
  const [newest] = opened.reason.backups;
  const front = windows.all[0]?.browser ?? null;
  if (!(await tell(front, opened.reason, texts.translate)) || newest === undefined) return opened;
  const restored = await documents.restoreFailed(path, newest.id, null);
  if (restored.ok) return restored;
  await tell(front, { ...restored.reason, backups: [] }, texts.translate);
  return failure(restored.reason);
}

/** Opens a plan file that came from outside: double-clicked, dropped on the program, or on the command line. */
export async function openFromOutside(program: Program, path: string): Promise<void> {
  const { windows, session } = program;
  const holding = windows.ofPath(path);
  if (holding !== undefined) {
    holding.focus();
    return;
  }
  const opened = await openOrTell(program, path);
  if (!opened.ok) return;
  session.rememberPlan(opened.value.path, opened.value.name);
  const empty = windows.all.find((window) => window.document === null);
  if (empty === undefined) {
    windows.open(opened.value);
    return;
  }
  empty.hold(opened.value);
  sendEvent(empty.browser.webContents, 'plan.opened', opened.value.describe());
  empty.focus();
}
