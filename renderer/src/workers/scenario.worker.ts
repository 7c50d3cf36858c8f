import './without-eval';
import { applyCommand, replayScenario } from '@shared/commands';
import { compareFigures, createWorld, simulatePlan, type Sureness } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { ParcelReader, type PostParcel } from './plan-parcels';
import type { ComparedColumn, FromScenarios, ToScenarios } from './scenario-protocol';

/** Enough for a comparison: the standard error is below three points. All columns draw the same numbers. */
const RUNS = 300;

interface Held {
  readonly plan: Plan;
  readonly today: string;
}

let held: Held | null = null;
let scenarioIds: readonly string[] | null = null;
/** Rises with every message: older work is pointless then. */
let serial = 0;

function send(message: FromScenarios): void {
  self.postMessage(message);
}

/** Lets the mailbox be read between two parts of the work. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

interface Part {
  readonly plan: Plan;
  readonly scenarioId: string | null;
  readonly conflicts: number;
}

function partsOf(plan: Plan): Part[] {
  if (scenarioIds === null) return [];
  const chosen = scenarioIds.flatMap((id) => plan.scenarios.find((scenario) => scenario.id === id) ?? []);
  const tried = chosen.map((scenario) => {
    const replayed = replayScenario(plan, scenario);
    return { plan: replayed.plan, scenarioId: scenario.id, conflicts: replayed.conflicts.length };
  });
  return [{ plan, scenarioId: null, conflicts: 0 }, ...tried];
}

async function surenessOf(plan: Plan, today: string, isCurrent: () => boolean): Promise<Sureness | null> {
  let found: Sureness | null = null;
  for (const simulation of simulatePlan(plan, { maximumRuns: RUNS }, createWorld(today))) {
    found = simulation.everyWeek;
    await breathe();
    if (!isCurrent()) return null;
  }
  return found;
}

async function compare({ plan, today }: Held): Promise<void> {
  const started = serial;
  const isCurrent = (): boolean => started === serial;
  const columns: { readonly part: Part; readonly column: ComparedColumn }[] = [];
  for (const part of partsOf(plan)) {
    await breathe();
    if (!isCurrent()) return;
    const column = { scenarioId: part.scenarioId, figures: compareFigures(part.plan, createWorld(today)), conflicts: part.conflicts, sureness: null };
    columns.push({ part, column });
    send({ type: 'column', serial: started, column });
  }
  for (const { part, column } of columns) {
    const sureness = await surenessOf(part.plan, today, isCurrent);
    if (!isCurrent()) return;
    send({ type: 'column', serial: started, column: { ...column, sureness } });
  }
  send({ type: 'done', serial: started });
}

function receive(message: ToScenarios): void {
  serial = message.serial;
  if (message.type === 'open') held = { plan: message.plan, today: message.today };
  if (message.type === 'compare') ({ scenarioIds } = message);
  if (message.type !== 'edit' || held === null) return;
  const applied = applyCommand(held.plan, message.command);
  if (!applied.ok) throw new Error('an edit was refused in the worker');
  held = { ...held, plan: applied.value.plan };
}

function fail(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  send({ type: 'failed', name, message, stack: stack ?? '' });
}

const reader = new ParcelReader<ToScenarios>();

self.addEventListener('message', (event: MessageEvent<ToScenarios | PostParcel>) => {
  const message = reader.read(event.data);
  if (message === null) return;
  try {
    receive(message);
    if (held !== null) void compare(held).catch(fail);
  } catch (error) {
    fail(error);
  }
});
