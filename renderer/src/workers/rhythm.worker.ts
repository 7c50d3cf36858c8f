import './without-eval';
import { createWorld, rhythmForMeans } from '@shared/engine';
import type { RhythmAnswer, RhythmQuestion } from './rhythm-protocol';

function answer({ plan, means, today }: RhythmQuestion): RhythmAnswer {
  try {
    return { type: 'found', rhythm: rhythmForMeans(plan, means, createWorld(today)) };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { type: 'failed', name, message, stack: stack ?? '' };
  }
}

self.addEventListener('message', (event: MessageEvent<RhythmQuestion>) => self.postMessage(answer(event.data)));
