import { create } from 'zustand';
import { type Command, type Refusal, startHistory } from '@shared/commands';
import type { TextKey } from '@shared/i18n';
import type { OpenPlan, SaveState } from '@shared/ipc';
import type { Plan } from '@shared/schema';
import type { Result } from '@shared/util';
import { ask } from '../bridge';
import { EditQueue } from './edit-queue';
import { basePlanOf, type DocumentMove, editBase, editDocument, enterScenario, leaveScenario, type PlanDocument, redoDocument, type Shown, undoDocument } from './plan-document';
import { useToastStore } from './toast-store';
import { wholePlan } from './whole-plan';

/** Somebody who must follow every edit of what is shown, such as the worker that computes coverage. */
export interface PlanFollower {
  readonly opened: (plan: Plan) => void;
  readonly edited: (command: Command) => void;
  /** Edits of the plan underneath, as they are written to its file; they differ from what is edited while a scenario is shown. */
  readonly written?: (command: Command) => void;
}

interface PlanState {
  readonly document: PlanDocument | null;
  readonly saveState: SaveState;
  readonly pending: number;
}

/** The open plan with its history and whether it is on disk. */
export const usePlanStore = create<PlanState>()(() => ({ document: null, saveState: { state: 'saved' }, pending: 0 }));

const followers = new Set<PlanFollower>();
let queue: EditQueue | null = null;

/** Lets `follower` see every plan that is opened and every edit. */
export function followPlan(follower: PlanFollower): void {
  followers.add(follower);
}

/** Takes a plan that main opened into this window, once all of it is here. */
export function takePlan(open: OpenPlan): void {
  const { plan, revision, ...rest } = open;
  queue = new EditQueue(open.documentId, revision, {
    onPending: (pending) => usePlanStore.setState({ pending }),
    onKept: (saveState) => usePlanStore.setState({ saveState }),
    onDisagreement: () => void reload(),
  });
  usePlanStore.setState({
    document: { documentId: rest.documentId, fileName: rest.fileName, folder: rest.folder, readOnly: rest.readOnly, history: startHistory(plan), scenario: null },
    saveState: { state: 'saved' },
    pending: 0,
  });
  for (const follower of followers) follower.opened(plan);
}

/** Resolves when main has answered every edit: acknowledged, or kept in its memory. */
export function editsAnswered(): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (usePlanStore.getState().pending > 0) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = usePlanStore.subscribe(check);
    check();
  });
}

async function reload(): Promise<void> {
  const open = await ask('plan.current', null);
  if (open !== null) takePlan(await wholePlan(open));
  useToastStore.getState().say({ tone: 'problem', key: 'saving.reloaded', values: {}, offersUndo: false });
}

function move(outcome: Result<DocumentMove, Refusal> | undefined): boolean {
  if (outcome === undefined) return false;
  if (!outcome.ok) {
    const [first] = outcome.reason;
    useToastStore.getState().say({ tone: 'problem', key: 'saving.refused', values: {}, problem: first, offersUndo: false });
    return false;
  }
  show(outcome.value);
  for (const follower of followers) follower.written?.(outcome.value.written);
  queue?.send(outcome.value.written);
  return true;
}

function show({ document, shown }: Shown): void {
  usePlanStore.setState({ document });
  for (const follower of followers) follower.edited(shown);
}

function writableDocument(): PlanDocument | null {
  const { document } = usePlanStore.getState();
  if (document === null || document.readOnly === null) return document;
  useToastStore.getState().say({ tone: 'problem', key: 'saving.readOnly', values: {}, offersUndo: false });
  return null;
}

/** Does an edit as one step that `label` names; false when it was refused (the user has been told). */
export function editPlan(label: TextKey, command: Command): boolean {
  const document = writableDocument();
  return document !== null && move(editDocument(document, label, command));
}

/** Does an edit of the plan underneath, also while a scenario is shown: its list of scenarios, above all. */
export function editBasePlan(label: TextKey, command: Command): boolean {
  const document = writableDocument();
  return document !== null && move(editBase(document, label, command));
}

/** Shows a scenario on top of the plan, or with null the plan itself; edits then belong to what is shown. */
export function showScenario(id: string | null): void {
  const leaving = withDocument(leaveScenario);
  if (leaving !== undefined) show(leaving);
  const entering = id === null ? undefined : withDocument((document) => enterScenario(document, id));
  if (entering !== undefined) show(entering);
}

function withDocument(change: (document: PlanDocument) => Shown | undefined): Shown | undefined {
  const { document } = usePlanStore.getState();
  return document === null ? undefined : change(document);
}

/** Does an edit and offers to take it back in a message. */
export function editPlanWithToast(label: TextKey, command: Command): boolean {
  const isDone = editPlan(label, command);
  if (isDone) useToastStore.getState().say({ tone: 'plain', key: label, values: {}, offersUndo: true });
  return isDone;
}

/** Takes the last step back. */
export function undoStep(): void {
  const document = writableDocument();
  if (document !== null) move(undoDocument(document));
}

/** Does the last undone step again. */
export function redoStep(): void {
  const document = writableDocument();
  if (document !== null) move(redoDocument(document));
}

/** The open plan; only for components below the plan screen. */
export function usePlan(): Plan {
  const plan = usePlanStore((state) => state.document?.history.plan);
  if (plan === undefined) throw new Error('usePlan without an open plan');
  return plan;
}

/** Whether the open plan can be changed. */
export function useIsWritable(): boolean {
  return usePlanStore((state) => state.document !== null && state.document.readOnly === null);
}

/** The plan underneath: without a scenario the open plan itself. Its list of scenarios is the one that counts. */
export function useBasePlan(): Plan {
  const plan = usePlanStore((state) => state.document && basePlanOf(state.document));
  if (plan === null) throw new Error('useBasePlan without an open plan');
  return plan;
}
