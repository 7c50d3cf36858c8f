import { create } from 'zustand';
import { type Command, edit, type History, type Moved, redo, type Refusal, startHistory, undo } from '@shared/commands';
import type { TextKey } from '@shared/i18n';
import type { OpenPlan, ReadOnlyReason, SaveState } from '@shared/ipc';
import type { Plan } from '@shared/schema';
import type { Result } from '@shared/util';
import { ask } from '../bridge';
import { EditQueue } from './edit-queue';
import { useToastStore } from './toast-store';

/** The plan that this window holds. */
export interface PlanDocument {
  readonly documentId: string;
  readonly fileName: string;
  readonly folder: string;
  readonly readOnly: ReadOnlyReason | null;
  readonly history: History;
}

/** Somebody who must follow every edit, such as the worker that computes coverage. */
export interface PlanFollower {
  readonly opened: (plan: Plan) => void;
  readonly edited: (command: Command) => void;
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

/** Takes a plan that main opened into this window. */
export function takePlan(open: OpenPlan): void {
  const { plan, revision, ...rest } = open;
  queue = new EditQueue(open.documentId, revision, {
    onPending: (pending) => usePlanStore.setState({ pending }),
    onKept: (saveState) => usePlanStore.setState({ saveState }),
    onDisagreement: () => void reload(),
  });
  usePlanStore.setState({
    document: { documentId: rest.documentId, fileName: rest.fileName, folder: rest.folder, readOnly: rest.readOnly, history: startHistory(plan) },
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
  if (open !== null) takePlan(open);
  useToastStore.getState().say({ tone: 'problem', key: 'saving.reloaded', values: {}, offersUndo: false });
}

function move(outcome: Result<Moved, Refusal> | undefined): boolean {
  const { document } = usePlanStore.getState();
  if (outcome === undefined || document === null) return false;
  if (!outcome.ok) {
    const [first] = outcome.reason;
    useToastStore.getState().say({ tone: 'problem', key: 'saving.refused', values: {}, problem: first, offersUndo: false });
    return false;
  }
  usePlanStore.setState({ document: { ...document, history: outcome.value.history } });
  for (const follower of followers) follower.edited(outcome.value.written);
  queue?.send(outcome.value.written);
  return true;
}

function writableHistory(): History | null {
  const { document } = usePlanStore.getState();
  if (document === null) return null;
  if (document.readOnly === null) return document.history;
  useToastStore.getState().say({ tone: 'problem', key: 'saving.readOnly', values: {}, offersUndo: false });
  return null;
}

/** Does an edit as one step that `label` names; false when it was refused (the user has been told). */
export function editPlan(label: TextKey, command: Command): boolean {
  const history = writableHistory();
  return history !== null && move(edit(history, label, command));
}

/** Does an edit and offers to take it back in a message. */
export function editPlanWithToast(label: TextKey, command: Command): boolean {
  const isDone = editPlan(label, command);
  if (isDone) useToastStore.getState().say({ tone: 'plain', key: label, values: {}, offersUndo: true });
  return isDone;
}

/** Takes the last step back. */
export function undoStep(): void {
  const history = writableHistory();
  if (history !== null) move(undo(history));
}

/** Does the last undone step again. */
export function redoStep(): void {
  const history = writableHistory();
  if (history !== null) move(redo(history));
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
