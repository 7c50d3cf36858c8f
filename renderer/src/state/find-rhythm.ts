import type { Means, RhythmForMeans } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { ask } from '../bridge';
import type { RhythmAnswer, RhythmQuestion } from '../workers/rhythm-protocol';

/** A search that is under way: its answer (null when it failed, which is logged), and a way to end it. */
export interface RhythmSearch {
  readonly answer: Promise<RhythmForMeans | null>;
  readonly cancel: () => void;
}

/** Looks for the rhythm that some means carry, in a worker of its own, which a cancelled search takes with it. */
export function findRhythm(plan: Plan, means: Means, today: string): RhythmSearch {
  const worker = new Worker(new URL('../workers/rhythm.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<RhythmForMeans | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<RhythmAnswer>) => {
      worker.terminate();
      if (data.type === 'found') return resolve(data.rhythm);
      void ask('log.report', { name: data.name, message: data.message, stack: data.stack });
      return resolve(null);
    });
  });
  worker.postMessage({ plan, means, today } satisfies RhythmQuestion);
  return { answer, cancel: () => worker.terminate() };
}
