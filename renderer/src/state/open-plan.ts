import type { Opened, OpenPlan, RequestOf } from '@shared/ipc';
import type { Plan } from '@shared/schema';
import { ask } from '../bridge';
import { languageOf, useAppStore } from './app-store';
import { editsAnswered, takePlan, usePlanStore } from './plan-store';
import { flushSession, readSession } from './session';
import { useToastStore } from './toast-store';
import { wholePlan } from './whole-plan';

/** Shows a plan in this window, with its view as it was left. */
export async function showPlan(open: OpenPlan): Promise<void> {
  takePlan(await wholePlan(open));
  await readSession(open.documentId);
  useAppStore.getState().show('plan');
}

/** Shows what came of an attempt to open a plan: the plan, or in words why not. */
export function takeOpened(opened: Opened): void {
  if (opened.kind === 'opened') void showPlan(opened.open);
  if (opened.kind === 'failed' && opened.failure.code !== 'cancelled') useAppStore.getState().showOpenFailure(opened.failure);
}

/** Writes a new plan into the user's folder and opens it. */
export async function createPlan(plan: Plan): Promise<void> {
  takeOpened(await ask('plan.create', { plan }));
}

/** Lets the user pick a plan file. */
export async function openWithDialog(): Promise<void> {
  takeOpened(await ask('plan.openDialog', null));
}

/** Opens a plan of the recent list. */
export async function openRecent(request: RequestOf<'plan.openRecent'>): Promise<void> {
  takeOpened(await ask('plan.openRecent', request));
}

/** Opens a fresh copy of the example in the language of the interface. */
export async function openExample(): Promise<void> {
  const language = languageOf(useAppStore.getState()) === 'en' ? 'en' : 'de';
  takeOpened(await ask('plan.openExample', { language }));
}

/** Brings a backup back. */
export async function restoreBackup(request: RequestOf<'backup.restore'>): Promise<void> {
  takeOpened(await ask('backup.restore', request));
}

/** Closes the plan of this window; the start screen comes back. */
export async function closePlan(): Promise<void> {
  const { document } = usePlanStore.getState();
  if (document === null) return;
  await editsAnswered();
  await flushSession();
  if ((await ask('plan.close', { documentId: document.documentId })) === 'kept') return;
  usePlanStore.setState({ document: null });
  useAppStore.getState().show('start');
}

function openDocumentId(): string | undefined {
  return usePlanStore.getState().document?.documentId;
}

/** Writes a copy of the plan to a place that the user picks; says where, or why not. */
export async function savePlanCopy(): Promise<void> {
  const documentId = openDocumentId();
  if (documentId === undefined) return;
  const saved = await ask('plan.saveCopy', { documentId });
  const { say } = useToastStore.getState();
  if (saved.kind === 'saved') say({ tone: 'plain', key: 'saving.copySaved', values: { file: saved.fileName }, offersUndo: false });
  if (saved.kind === 'failed') say({ tone: 'problem', key: `saving.failed.${saved.code}`, values: {}, offersUndo: false });
}

/** Shows the plan file in the file manager of the system. */
export async function revealPlanFile(): Promise<void> {
  const documentId = openDocumentId();
  if (documentId !== undefined) await ask('plan.reveal', { documentId });
}
