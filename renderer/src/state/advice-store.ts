import { useEffect } from 'react';
import { create } from 'zustand';
import type { Command } from '@shared/commands';
import type { Repair, RepairStep, Simulation, StressReport } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { ask } from '../bridge';
import type { AdviceTopic, FromAdvice, RoomAnswers, ToAdvice } from '../workers/advice-protocol';
import { ParcelSender } from '../workers/plan-parcels';
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
  /** The answers about the room to move that are there by now. */
  readonly room: Partial<RoomAnswers>;
  /** Somebody ended the search before its end. */
  readonly isStopped: boolean;
  readonly hasFailed: boolean;
}

const nothing: AdviceState = { repairs: [], isSearching: true, searched: 0, simulation: null, stress: null, room: {}, isStopped: false, hasFailed: false };

/** Long answers of the engine, which arrive part by part while somebody looks at them. */
export const useAdviceStore = create<AdviceState>()(() => nothing);

/** A worker that does not listen for so long, in milliseconds, is deep in a step that nobody waits for any more: another takes its place. */
const PATIENCE = 150;

interface Adviser {
  readonly worker: Worker;
  readonly sender: ParcelSender<ToAdvice>;
  /** Messages that it has not read yet; nothing is known before it has read its first. */
  unread: number;
  isUp: boolean;
}

let adviser: Adviser | null = null;
let isFollowing = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let serial = 0;
const wanted = new Set<AdviceTopic>();
/** What somebody ended, until the plan changes or it is asked for again. */
let stopped: AdviceTopic | null = null;

function post(message: ToAdvice): void {
  if (adviser === null) return;
  adviser.sender.send(message);
  adviser.unread += 1;
  if (adviser.isUp && adviser.unread === 1) timer = setTimeout(replace, PATIENCE);
}

function heard(from: Adviser): void {
  from.isUp = true;
  from.unread -= 1;
  if (from.unread === 0) clearTimeout(timer);
}

function hire(): void {
  const worker = new Worker(new URL('../workers/advice.worker.ts', import.meta.url), { type: 'module' });
  const hired: Adviser = { worker, sender: new ParcelSender(worker), unread: 0, isUp: false };
  hired.worker.addEventListener('message', (event: MessageEvent<FromAdvice>) => {
    if (hired !== adviser) return;
    if (event.data.type === 'heard') heard(hired);
    else receive(event.data);
  });
  adviser = hired;
  const { document } = usePlanStore.getState();
  if (document !== null) open(document.history.plan);
  for (const topic of wanted) post({ type: 'want', serial, topic, isWanted: true });
}

function replace(): void {
  clearTimeout(timer);
  adviser?.sender.stop();
  adviser?.worker.terminate();
  adviser = null;
  if (wanted.size > 0) hire();
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
    case 'room':
      if (message.serial === serial) useAdviceStore.setState((state) => ({ room: { ...state.room, ...message.answers } }));
      return;
    case 'done':
      if (message.serial === serial) useAdviceStore.setState({ isSearching: false, searched: 1 });
      return;
    case 'heard':
      return;
    case 'failed':
      useAdviceStore.setState({ isSearching: false, hasFailed: true });
      void ask('log.report', { name: message.name, message: message.message, stack: message.stack });
      return;
  }
}

function open(plan: Plan): void {
  if (adviser === null) return startAgain();
  serial += 1;
  useAdviceStore.setState(nothing);
  post({ type: 'open', serial, plan, today: useAppStore.getState().description?.today ?? plan.settings.horizon.from });
  resume();
}

function follow(command: Command): void {
  if (adviser === null) return startAgain();
  serial += 1;
  useAdviceStore.setState(nothing);
  post({ type: 'edit', serial, command });
  resume();
}

/** Starts with the first view that needs advice, and then follows the plan. */
function start(): void {
  if (!isFollowing) followPlan({ opened: open, edited: follow });
  isFollowing = true;
  if (adviser === null) hire();
}

function want(topic: AdviceTopic, isWanted: boolean): void {
  serial += 1;
  if (isWanted) wanted.add(topic);
  else wanted.delete(topic);
  post({ type: 'want', serial, topic, isWanted });
}

/** Ends a search; what it has found stays until the plan changes. */
export function stopAdvice(topic: AdviceTopic): void {
  want(topic, false);
  stopped = topic;
  useAdviceStore.setState({ isSearching: false, isStopped: true });
}

/** Ends the search for repairs. */
export function stopSearching(): void {
  stopAdvice('repairs');
}

/** Begins again with what somebody ended. */
function resume(): void {
  if (stopped === null) return;
  want(stopped, true);
  stopped = null;
}

/** What was found before the search was ended is of the plan before; nobody is there to find more. */
function startAgain(): void {
  if (stopped !== null) restartAdvice();
}

/** Begins a search from its beginning that somebody ended. */
export function restartAdvice(): void {
  useAdviceStore.setState(nothing);
  start();
  resume();
}

/** Keeps a topic under way while the calling view is shown, and stops it afterwards. */
export function useAdvice(topic: AdviceTopic): AdviceState {
  useEffect(() => {
    start();
    useAdviceStore.setState(nothing);
    want(topic, true);
    return () => {
      stopped = null;
      want(topic, false);
    };
  }, [topic]);
  return useAdviceStore();
}
