import {
  addScenarioStep,
  applyCommand,
  type Command,
  dropScenarioSteps,
  edit,
  type History,
  type Moved,
  redo,
  type Refusal,
  replayScenario,
  type ScenarioConflict,
  startHistory,
  undo,
} from '@shared/commands';
import type { ReadOnlyReason } from '@shared/ipc';
import type { Plan, Scenario } from '@shared/schema';
import { type Result, success } from '@shared/util';

/** The scenario that is shown, the plan underneath with its own history, and the edits that no longer fit it. */
export interface OpenScenario {
  readonly id: string;
  readonly base: History;
  readonly conflicts: readonly ScenarioConflict[];
}

/** The plan that this window holds. `history` is what is shown and edited: the plan itself, or the plan with a scenario on top. */
export interface PlanDocument {
  readonly documentId: string;
  readonly fileName: string;
  readonly folder: string;
  readonly readOnly: ReadOnlyReason | null;
  readonly history: History;
  readonly scenario: OpenScenario | null;
}

/** What a move leads to: the document, what those must do who follow the shown plan, and what is written to the file. */
export interface DocumentMove {
  readonly document: PlanDocument;
  readonly shown: Command;
  readonly written: Command;
}

type Outcome = Result<DocumentMove, Refusal>;

/** The plan underneath: without a scenario the shown one. */
export function basePlanOf({ history, scenario }: PlanDocument): Plan {
  return scenario?.base.plan ?? history.plan;
}

function findScenario(plan: Plan, id: string): Scenario | undefined {
  return plan.scenarios.find((scenario) => scenario.id === id);
}

/** Does an edit of what is shown. Inside a scenario the plan underneath only remembers it. */
export function editDocument(document: PlanDocument, label: string, command: Command): Outcome {
  const moved = edit(document.history, label, command);
  if (!moved.ok || document.scenario === null) return plainMove(document, moved);
  const step = moved.value.history.past.at(-1);
  if (step === undefined) return plainMove(document, moved);
  return remember(document, document.scenario, moved.value, label, addScenarioStep(document.scenario.base.plan, document.scenario.id, command, step.inverse));
}

/** Takes the last step of what is shown back; undefined when there is none. */
export function undoDocument(document: PlanDocument): Outcome | undefined {
  const step = document.history.past.at(-1);
  const moved = undo(document.history);
  if (moved === undefined || step === undefined || !moved.ok || document.scenario === null) return moved && plainMove(document, moved);
  const { id, base } = document.scenario;
  const last = (findScenario(base.plan, id)?.commands.length ?? 0) - 1;
  return remember(document, document.scenario, moved.value, step.label, dropScenarioSteps(base.plan, id, [last]));
}

/** Does the last undone step again; undefined when there is none. */
export function redoDocument(document: PlanDocument): Outcome | undefined {
  const step = document.history.future.at(-1);
  const moved = redo(document.history);
  if (moved === undefined || step === undefined || !moved.ok || document.scenario === null) return moved && plainMove(document, moved);
  const { id, base } = document.scenario;
  return remember(document, document.scenario, moved.value, step.label, addScenarioStep(base.plan, id, step.command, step.inverse));
}

function plainMove(document: PlanDocument, moved: Result<Moved, Refusal>): Outcome {
  if (!moved.ok) return moved;
  const { history, written } = moved.value;
  return success({ document: { ...document, history }, shown: written, written });
}

function remember(document: PlanDocument, scenario: OpenScenario, shown: Moved, label: string, command: Command): Outcome {
  const base = edit(scenario.base, label, command);
  if (!base.ok) return base;
  return success({
    document: { ...document, history: shown.history, scenario: { ...scenario, base: base.value.history } },
    shown: shown.written,
    written: base.value.written,
  });
}

/** Edits the plan underneath, such as its list of scenarios, whether or not a scenario is shown on top of it. */
export function editBase(document: PlanDocument, label: string, command: Command): Outcome {
  const { scenario } = document;
  if (scenario === null) return editDocument(document, label, command);
  const base = edit(scenario.base, label, command);
  if (!base.ok) return base;
  const shown = applyCommand(document.history.plan, command);
  if (!shown.ok) return shown;
  return success({
    document: { ...document, history: { ...document.history, plan: shown.value.plan }, scenario: { ...scenario, base: base.value.history } },
    shown: command,
    written: base.value.written,
  });
}

/** A change of what is shown that writes nothing. */
export type Shown = Pick<DocumentMove, 'document' | 'shown'>;

/** Shows a scenario on top of the plan; undefined when the plan has none with this id, or it is shown already. */
export function enterScenario(document: PlanDocument, id: string): Shown | undefined {
  const base = document.scenario?.base ?? document.history;
  const scenario = findScenario(base.plan, id);
  if (scenario === undefined || document.scenario !== null) return undefined;
  const replayed = replayScenario(base.plan, scenario);
  return {
    document: { ...document, history: startHistory(replayed.plan), scenario: { id, base, conflicts: replayed.conflicts } },
    shown: replayed.command,
  };
}

/** Shows the plan itself again; undefined when no scenario is shown. */
export function leaveScenario(document: PlanDocument): Shown | undefined {
  const { scenario } = document;
  if (scenario === null) return undefined;
  const kept = findScenario(scenario.base.plan, scenario.id);
  const back = kept === undefined ? undefined : replayScenario(scenario.base.plan, kept).inverse;
  return back && { document: { ...document, history: scenario.base, scenario: null }, shown: back };
}
