import { useEffect } from 'react';
import { create } from 'zustand';
import type { Repair, RepairStep, Simulation, StressReport } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { ask } from '../bridge';
import type { AdviceTopic, FromAdvice, ToAdvice } from '../workers/advice-protocol';
import { useAppStore } from './app-store';
import { followPlan, usePlanStore } from './plan-store';

interface AdviceState {
  /** Repairs found so far, in the order in which they were found. They are of the open plan, never of one before. */
  readonly repairs: readonly Repair[];
  readonly isSearching: boolean;
  /** How much of the search for repairs is done, from 0 to 1. */
  readonly searched: number;
  /** What the simulation has found so far; null before its first runs. */
  readonly simulation: Simulation | null;
  readonly stress: StressReport | null;
  readonly hasFailed: boolean;
}

const nothing: AdviceState = { repairs: [], isSearching: true, searched: 0, simulation: null, stress: null, hasFailed: false };

/** Long answers of the engine, which arrive part by part while somebody looks at them. */
export const useAdviceStore = create<AdviceState>()(() => nothing);

let worker: Worker | null = null;
let serial = 0;

function post(message: ToAdvice): void {
  worker?.postMessage(message);
}

function takeRepair({ repair, done, all }: RepairStep): void {
  useAdviceStore.setState((state) => ({ searched: done / all, repairs: repair === null ? state.repairs : [...state.repairs, repair] }));
}

function receive(message: FromAdvice): void {
  switch (message.type) {
    case 'repairs':
      if (message.serial === serial) takeRepair(message.step);
      return;
    case 'simulation':
      if (message.serial === serial) useAdviceStore.setState({ simulation: message.simulation });
      return;
    case 'stress':
      if (message.serial === serial) useAdviceStore.setState({ stress: message.stress });
      return;
    case 'done':
      if (message.serial === serial) useAdviceStore.setState({ isSearching: false });
      return;
    case 'failed':
      useAdviceStore.setState({ isSearching: false, hasFailed: true });
      void ask('log.report', { name: message.name, message: message.message, stack: message.stack });
      return;
  }
}

function open(plan: Plan): void {
  serial += 1;
  useAdviceStore.setState(nothing);
  post({ type: 'open', serial, plan, today: useAppStore.getState().description?.today ?? plan.settings.horizon.from });
}

/** The worker starts with the first view that needs it, and then follows the plan. */
function start(): void {
  if (worker !== null) return;
  worker = new Worker(new URL('../workers/advice.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromAdvice>) => receive(event.data));
  followPlan({
    opened: open,
    edited: (command) => {
      serial += 1;
      useAdviceStore.setState(nothing);
      post({ type: 'edit', serial, command });
    },
  });
  const { document } = usePlanStore.getState();
  if (document !== null) open(document.history.plan);
}

/** Keeps a topic under way while the calling view is shown, and stops it afterwards. */
export function useAdvice(topic: AdviceTopic): AdviceState {
  useEffect(() => {
    start();
    useAdviceStore.setState(nothing);
    post({ type: 'want', topic, isWanted: true });
    return () => post({ type: 'want', topic, isWanted: false });
  }, [topic]);
  return useAdviceStore();
}
