// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react';
import type { Repair } from '@shared/engine';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopSearching, useAdvice, useAdviceStore } from '../../../../renderer/src/state/advice-store';
import type { FromAdvice, ToAdvice } from '../../../../renderer/src/workers/advice-protocol';

/** A worker that reads its mail only when told to. */
class SlowWorker {
  static readonly all: SlowWorker[] = [];
  readonly posted: ToAdvice[] = [];
  isTerminated = false;
  #heard = 0;
  #listener: ((event: { data: FromAdvice }) => void) | undefined;

  constructor() {
    SlowWorker.all.push(this);
  }

  addEventListener(_type: string, listener: (event: { data: FromAdvice }) => void): void {
    this.#listener = listener;
  }

  postMessage(message: ToAdvice): void {
    this.posted.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  say(data: FromAdvice): void {
    this.#listener?.({ data });
  }

  /** Reads everything that it has not read yet. */
  hearAll(): void {
    for (; this.#heard < this.posted.length; this.#heard += 1) this.say({ type: 'heard' });
  }
}

function last(): SlowWorker {
  const worker = SlowWorker.all.at(-1);
  if (worker === undefined) throw new Error('no worker');
  return worker;
}

const found = { repair: { id: 'one' } as Repair, done: 1, all: 10 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', SlowWorker);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('advice', () => {
  it('arrives step by step, and stays when the search is stopped', () => {
    const view = renderHook(() => useAdvice('repairs'));
    const worker = last();
    worker.hearAll();
    const serial = worker.posted.at(-1)?.serial ?? 0;
    worker.say({ type: 'repairs', serial, step: found });
    worker.say({ type: 'repairs', serial: serial - 1, step: found });
    expect(useAdviceStore.getState()).toMatchObject({ repairs: [{ id: 'one' }], searched: 0.1, isSearching: true });
    stopSearching();
    expect(worker.posted.at(-1)).toMatchObject({ type: 'want', topic: 'repairs', isWanted: false });
    expect(useAdviceStore.getState()).toMatchObject({ repairs: [{ id: 'one' }], isSearching: false });
    view.unmount();
    worker.hearAll();
  });

  it('of a worker that is deep in a step is not waited for: it ends, and another one is asked only while somebody looks', () => {
    const view = renderHook(() => useAdvice('repairs'));
    const first = last();
    first.hearAll();
    vi.advanceTimersByTime(1000);
    expect(first.isTerminated).toBe(false);
    const before = SlowWorker.all.length;
    stopSearching();
    vi.advanceTimersByTime(1000);
    expect(first.isTerminated).toBe(true);
    expect(SlowWorker.all.length).toBe(before);
    view.unmount();
    renderHook(() => useAdvice('repairs'));
    expect(SlowWorker.all.length).toBe(before + 1);
    expect(last().posted).toMatchObject([{ type: 'want', topic: 'repairs', isWanted: true }]);
    first.say({ type: 'repairs', serial: last().posted.at(-1)?.serial ?? 0, step: found });
    expect(useAdviceStore.getState().repairs).toEqual([]);
  });
});
