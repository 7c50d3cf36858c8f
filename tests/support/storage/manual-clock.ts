/** A clock that stands still until it is told to go on, and timers that run by it. */
export class ManualClock {
  #now = Date.parse('2027-01-04T09:00:00.000Z');
  #timers: { at: number; task: () => void }[] = [];

  readonly now = (): number => this.#now;

  readonly later = (milliseconds: number, task: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, task };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Goes on, and runs what is due on the way, in order. */
  advance(milliseconds: number): void {
    const until = this.#now + milliseconds;
    for (let next = this.#due(until); next !== undefined; next = this.#due(until)) {
      this.#now = Math.max(this.#now, next.at);
      this.#timers = this.#timers.filter((other) => other !== next);
      next.task();
    }
    this.#now = until;
  }

  #due(until: number): { at: number; task: () => void } | undefined {
    return this.#timers.filter((timer) => timer.at <= until).toSorted((one, other) => one.at - other.at)[0];
  }

  /** Timers that wait. */
  get waiting(): number {
    return this.#timers.length;
  }
}
