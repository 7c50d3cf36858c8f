import './without-eval';
import { applyCommand, type Command } from '@shared/commands';
import { carriedRhythm, createWorld, earliestLaunch, hourValues, keepPosts, labourStages, searchRepairs, simulatePlan, stressPlan } from '@shared/engine';
import type { Plan } from '@shared/schema';
import type { AdviceTopic, FromAdvice, RoomAnswers, ToAdvice } from './advice-protocol';
import { ParcelReader, type PostParcel } from './plan-parcels';

interface Held {
  readonly plan: Plan;
  readonly today: string;
  readonly serial: number;
}

let held: Held | null = null;
const wanted = new Set<AdviceTopic>();
/** Rises with everything that makes the work under way pointless. */
let round = 0;

function send(message: FromAdvice): void {
  self.postMessage(message);
}

/** Lets the mailbox be read: a new edit or the end of interest stops the work before its next part. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function apply(plan: Plan, command: Command): Plan | undefined {
  const applied = applyCommand(plan, command);
  return applied.ok ? applied.value.plan : undefined;
}

async function findRepairs(current: Held, isCurrent: () => boolean): Promise<void> {
  let done = -1;
  for (const step of searchRepairs(current.plan, apply, createWorld(current.today))) {
    if (step.repair !== null || step.done !== done) send({ type: 'repairs', serial: current.serial, step });
    done = step.done;
    await breathe();
    if (!isCurrent()) return;
  }
  send({ type: 'done', serial: current.serial, topic: 'repairs' });
}

async function simulate(current: Held, isCurrent: () => boolean): Promise<void> {
  for (const simulation of simulatePlan(current.plan, {}, createWorld(current.today))) {
    if (!isCurrent()) return;
    send({ type: 'simulation', serial: current.serial, simulation });
    await breathe();
    if (!isCurrent()) return;
  }
}

async function stress(current: Held, isCurrent: () => boolean): Promise<void> {
  for (const report of stressPlan(current.plan, createWorld(current.today))) {
    if (!isCurrent()) return;
    send({ type: 'stress', serial: current.serial, stress: report });
    await breathe();
    if (!isCurrent()) return;
  }
}

/** The quick answers first; each of the later ones is a search over whole plans. */
async function findRoom({ plan, today, serial }: Held, isCurrent: () => boolean): Promise<void> {
  const world = createWorld(today);
  const answers: readonly (() => Partial<RoomAnswers>)[] = [
    () => ({ hours: { values: hourValues(plan, world), stages: labourStages(plan, world) } }),
    () => ({ kept: keepPosts(plan, world) }),
    () => ({ launch: earliestLaunch(plan, apply, world) }),
    () => ({ rhythm: carriedRhythm(plan, world) }),
  ];
  for (const answer of answers) {
    send({ type: 'room', serial, answers: answer() });
    await breathe();
    if (!isCurrent()) return;
  }
  send({ type: 'done', serial, topic: 'room' });
}

async function advise(): Promise<void> {
  round += 1;
  const started = round;
  const isCurrent = (): boolean => started === round;
  await breathe();
  if (held === null || !isCurrent()) return;
  if (wanted.has('sureness')) await simulate(held, isCurrent);
  if (wanted.has('stress') && isCurrent()) await stress(held, isCurrent);
  if (wanted.has('repairs') && isCurrent()) await findRepairs(held, isCurrent);
  if (wanted.has('room') && isCurrent()) await findRoom(held, isCurrent);
}

function receive(message: ToAdvice): void {
  switch (message.type) {
    case 'open':
      held = { plan: message.plan, today: message.today, serial: message.serial };
      break;
    case 'edit': {
      const plan = held === null ? undefined : apply(held.plan, message.command);
      if (held === null || plan === undefined) throw new Error('an edit was refused in the worker');
      held = { ...held, plan, serial: message.serial };
      break;
    }
    case 'want':
      if (held !== null) held = { ...held, serial: message.serial };
      if (message.isWanted) wanted.add(message.topic);
      else wanted.delete(message.topic);
      break;
  }
}

function fail(error: unknown): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  send({ type: 'failed', name, message, stack: stack ?? '' });
}

const reader = new ParcelReader<ToAdvice>();

self.addEventListener('message', (event: MessageEvent<ToAdvice | PostParcel>) => {
  const message = reader.read(event.data);
  if (message === null) return;
  send({ type: 'heard' });
  try {
    receive(message);
    void advise().catch(fail);
  } catch (error) {
    fail(error);
  }
});
