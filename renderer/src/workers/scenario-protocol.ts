import type { Command } from '@shared/commands';
import type { ComparedFigures, Sureness } from '@shared/engine';
import type { Plan } from '@shared/schema';

/** From the window to the worker: the plan underneath (never one with a scenario on top), its edits, and what is to be compared (null: nothing). */
export type ToScenarios =
  | { readonly type: 'open'; readonly serial: number; readonly plan: Plan; readonly today: string }
  | { readonly type: 'edit'; readonly serial: number; readonly command: Command }
  | { readonly type: 'compare'; readonly serial: number; readonly scenarioIds: readonly string[] | null };

/** What is known of one column; `scenarioId` null is the plan itself. */
export interface ComparedColumn {
  readonly scenarioId: string | null;
  readonly figures: ComparedFigures;
  /** Edits of the scenario that the plan refuses or has overtaken. */
  readonly conflicts: number;
  /** Share of simulated runs in which every week is carried; null until it is known. */
  readonly sureness: Sureness | null;
}

/** From the worker to the window: columns as they are computed, first without sureness. */
export type FromScenarios =
  | { readonly type: 'column'; readonly serial: number; readonly column: ComparedColumn }
  | { readonly type: 'done'; readonly serial: number }
  | { readonly type: 'failed'; readonly name: string; readonly message: string; readonly stack: string };
