import type { StorageLimits, StorageWorld } from './world';

/** Tries something again and again, waiting twice as long each time. */
export class RetryTimer {
  #stop: () => void = () => undefined;
  #wait: number;

  constructor(
    private readonly world: Pick<StorageWorld, 'later'>,
    private readonly limits: Pick<StorageLimits, 'firstRetry' | 'longestRetry'>,
    private readonly task: () => void,
  ) {
    this.#wait = limits.firstRetry;
  }

  /** Plans the next try; one that was planned before is called off. */
  schedule(): void {
    this.#stop();
    this.#stop = this.world.later(this.#wait, this.task);
    this.#wait = Math.min(this.#wait * 2, this.limits.longestRetry);
  }

  /** It worked: nothing is tried any more, and the next failure starts with a short wait. */
  reset(): void {
    this.#stop();
    this.#wait = this.limits.firstRetry;
  }
}
