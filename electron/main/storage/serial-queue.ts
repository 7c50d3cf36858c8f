/** Does one thing after another, in the order they were asked for. A failure stops only the thing that failed. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve();

  /** Queues a task and gives back its outcome. */
  run<Value>(task: () => Promise<Value>): Promise<Value> {
    const outcome = this.#last.then(task);
    this.#last = outcome.catch(() => undefined);
    return outcome;
  }

  /** Resolves when everything that was asked for so far is done. */
  async settled(): Promise<void> {
    await this.#last;
  }
}
