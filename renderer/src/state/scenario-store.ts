import { useEffect } from 'react';
import { create } from 'zustand';
import type { Plan } from '@shared/schema';
import { ask } from '../bridge';
import type { ComparedColumn, FromScenarios, ToScenarios } from '../workers/scenario-protocol';
import { ParcelSender } from '../workers/plan-parcels';
import { useAppStore } from './app-store';
import { basePlanOf } from './plan-document';
import { followPlan, usePlanStore } from './plan-store';

interface ScenarioState {
  /** Columns by scenario id; the plan itself under the empty text. They may be of the plan before the last edit while it is computing. */
  readonly columns: ReadonlyMap<string, ComparedColumn>;
  readonly isComputing: boolean;
  readonly hasFailed: boolean;
}

const nothing: ScenarioState = { columns: new Map(), isComputing: true, hasFailed: false };

const useScenarioStore = create<ScenarioState>()(() => nothing);

let worker: ParcelSender<ToScenarios> | null = null;
let serial = 0;

/** What a message is, before it gets its number. */
type Unnumbered = ToScenarios extends infer Message ? (Message extends ToScenarios ? Omit<Message, 'serial'> : never) : never;

function post(message: Unnumbered): void {
  serial += 1;
  useScenarioStore.setState({ isComputing: true });
  worker?.send({ ...message, serial });
}

function receive(message: FromScenarios): void {
  if (message.type === 'failed') {
    useScenarioStore.setState({ isComputing: false, hasFailed: true });
    void ask('log.report', { name: message.name, message: message.message, stack: message.stack });
    return;
  }
  if (message.serial !== serial) return;
  if (message.type === 'done') useScenarioStore.setState({ isComputing: false });
  else takeColumn(message.column);
}

/** A column without sureness keeps the one known before until its own comes. */
function takeColumn(column: ComparedColumn): void {
  useScenarioStore.setState(({ columns }) => {
    const key = column.scenarioId ?? '';
    const sureness = column.sureness ?? columns.get(key)?.sureness ?? null;
    return { columns: new Map(columns).set(key, { ...column, sureness }) };
  });
}

function open(plan: Plan): void {
  useScenarioStore.setState(nothing);
  post({ type: 'open', plan, today: useAppStore.getState().description?.today ?? plan.settings.horizon.from });
}

/** The worker starts with the first comparison and then follows the plan underneath. */
function start(): void {
  if (worker !== null) return;
  const created = new Worker(new URL('../workers/scenario.worker.ts', import.meta.url), { type: 'module' });
  worker = new ParcelSender(created);
  created.addEventListener('message', (event: MessageEvent<FromScenarios>) => receive(event.data));
  followPlan({ opened: open, edited: () => undefined, written: (command) => post({ type: 'edit', command }) });
  const { document } = usePlanStore.getState();
  if (document !== null) open(basePlanOf(document));
}

/** Compares the plan with these scenarios while the calling view is shown. */
export function useComparison(scenarioIds: readonly string[]): ScenarioState {
  const key = scenarioIds.join();
  useEffect(() => {
    start();
    post({ type: 'compare', scenarioIds: key === '' ? [] : key.split(',') });
    return () => post({ type: 'compare', scenarioIds: null });
  }, [key]);
  return useScenarioStore();
}
