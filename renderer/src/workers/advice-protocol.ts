import type { Command } from '@shared/commands';
import type { CarriedRhythm, EarliestLaunch, HourValue, KeptPosts, LabourStage, RepairStep, Simulation, StressReport } from '@shared/engine';
import type { Plan } from '@shared/schema';

/** A long answer of the engine. */
export type AdviceTopic = 'sureness' | 'repairs' | 'stress' | 'room';

/** What the means allow, answer by answer. A launch of null: there is none within half a year. */
export interface RoomAnswers {
  readonly hours: { readonly values: readonly HourValue[]; readonly stages: readonly LabourStage[] };
  readonly kept: KeptPosts;
  readonly launch: EarliestLaunch | null;
  readonly rhythm: CarriedRhythm;
}

/** From the window to the worker. `serial` counts these messages; answers to older ones are dropped. */
export type ToAdvice =
  | { readonly type: 'open'; readonly serial: number; readonly plan: Plan; readonly today: string }
  | { readonly type: 'edit'; readonly serial: number; readonly command: Command }
  | { readonly type: 'want'; readonly serial: number; readonly topic: AdviceTopic; readonly isWanted: boolean };

/** From the worker to the window: that a message was read, parts of an answer as they are found, and its end. */
export type FromAdvice =
  | { readonly type: 'heard' }
  | { readonly type: 'repairs'; readonly serial: number; readonly step: RepairStep }
  | { readonly type: 'simulation'; readonly serial: number; readonly simulation: Simulation }
  | { readonly type: 'stress'; readonly serial: number; readonly stress: StressReport }
  | { readonly type: 'room'; readonly serial: number; readonly answers: Partial<RoomAnswers> }
  | { readonly type: 'done'; readonly serial: number; readonly topic: AdviceTopic }
  | { readonly type: 'failed'; readonly name: string; readonly message: string; readonly stack: string };
