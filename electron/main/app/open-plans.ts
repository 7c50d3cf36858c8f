import type { OpenFailure, Opened } from '@shared/ipc';
import type { PlanFile } from '@shared/schema';
import type { Result } from '@shared/util';
import { createPlanFile, type PlanDocument } from '../storage';
import type { ProgramWindow } from '../windows';
import { writeFailure } from './documents';
import type { Program } from './program';

/** Puts a plan that was opened into the window that asked, or into one of its own when that one is taken. */
function place({ session, windows }: Program, window: ProgramWindow, opened: Result<PlanDocument, OpenFailure>): Opened {
  if (!opened.ok) return { kind: 'failed', failure: opened.reason };
  const document = opened.value;
  session.rememberPlan(document.path, document.name);
  if (window.document !== null && window.document !== document) {
    windows.open(document);
    return { kind: 'otherWindow' };
  }
  window.hold(document);
  return { kind: 'opened', open: document.describe() };
}

/** Opens a plan file for a window. The plan that the window itself holds is only brought to the front. */
export async function openFor(program: Program, window: ProgramWindow, path: string): Promise<Opened> {
  if (window.document?.path === path) {
    window.focus();
    return { kind: 'otherWindow' };
  }
  return place(program, window, await program.documents.open(path, window.id));
}

/** Writes a plan into a new file in the user's folder and opens it. */
export async function createFor(program: Program, window: ProgramWindow, file: PlanFile): Promise<Opened> {
  const { world, places, texts } = program;
  try {
    const path = await createPlanFile(world, places.plans, file, texts.translate('saving.unnamed'));
    return await openFor(program, window, path);
  } catch (error) {
    return { kind: 'failed', failure: writeFailure(error, file.plan.name) };
  }
}

/** Brings a backup back: into the plan that the window holds, or to the place of one that it failed to open. */
export async function restoreFor(program: Program, window: ProgramWindow, documentId: string, backupId: string): Promise<Opened | undefined> {
  const { documents } = program;
  if (window.document?.documentId === documentId) {
    const restored = await documents.restoreOpen(window.document, backupId);
    return place(program, window, restored);
  }
  const path = documents.failedPath(documentId, window.id);
  return path === undefined ? undefined : place(program, window, await documents.restoreFailed(path, backupId, window.id));
}
