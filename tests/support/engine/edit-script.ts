import {
  addItem, changeItem, itemAt, itemTable, removeItem, setDayMinutes, setItemMinutes, setLevel, setManySpanMinutes, setSpanMinutes,
  type FlowItem, type FlowProblem, type Network,
} from '@shared/engine/flow';
import type { Random } from './random';
import { randomItem, type ProblemShape } from './random-problem';

/** A problem that is edited step by step, as data, beside the network that is edited with it. */
export interface EditedProblem {
  readonly base: FlowProblem;
  readonly items: Map<number, FlowItem>;
  readonly capacity: Int32Array;
  readonly levels: Uint8Array;
  readonly spanMinutes: number[];
}

export function startEdits(problem: FlowProblem): EditedProblem {
  return {
    base: problem,
    items: new Map(Array.from({ length: problem.items.count }, (_, number) => [number, itemAt(problem.items, number)])),
    capacity: Int32Array.from(problem.capacity),
    levels: problem.levels.slice(),
    spanMinutes: problem.spanCaps.map((span) => span.minutes),
  };
}

/** The edited problem from scratch. Item numbers stay those of the network; freed ones ask for nothing. */
export function rebuilt(edited: EditedProblem): FlowProblem {
  const nothing: FlowItem = { minutes: 0, skill: -1, firstDay: 0, lastDay: 0 };
  const count = Math.max(-1, ...edited.items.keys()) + 1;
  return {
    ...edited.base,
    capacity: edited.capacity,
    levels: edited.levels,
    items: itemTable(Array.from({ length: count }, (_, number) => edited.items.get(number) ?? nothing)),
    spanCaps: edited.base.spanCaps.map((span, place) => ({ ...span, minutes: edited.spanMinutes[place] ?? 0 })),
  };
}

function editDays(random: Random, edited: EditedProblem, network: Network): void {
  const { days, people } = edited.base;
  const person = random.whole(0, people - 1);
  const first = random.whole(0, days - 1);
  const minutes = Array.from({ length: random.whole(1, days - first) }, () => random.pick([0, 0, 480, random.whole(0, 600)]));
  setDayMinutes(network, person, first, minutes);
  edited.capacity.set(minutes, person * days + first);
}

function editSpans(random: Random, edited: EditedProblem, network: Network): void {
  if (random.chance(0.5)) {
    const span = random.whole(0, edited.spanMinutes.length - 1);
    edited.spanMinutes[span] = random.whole(0, 2000);
    setSpanMinutes(network, span, edited.spanMinutes[span]);
    return;
  }
  edited.spanMinutes.forEach((_, span) => { edited.spanMinutes[span] = random.whole(0, 2000); });
  setManySpanMinutes(network, [...edited.spanMinutes.keys()], edited.spanMinutes);
}

function editLevel(random: Random, edited: EditedProblem, network: Network): void {
  const { people, skills } = edited.base;
  const person = random.whole(0, people - 1);
  const skill = random.whole(0, skills - 1);
  const level = random.whole(0, 3);
  setLevel(network, person, skill, level);
  edited.levels[person * skills + skill] = level;
}

/** One random edit of any kind, done to both. Returns what kind it was. */
export function randomEdit(random: Random, shape: ProblemShape, edited: EditedProblem, network: Network): string {
  const numbers = [...edited.items.keys()];
  const kind = numbers.length === 0 ? 'add' : random.pick(['add', 'remove', 'change', 'minutes', 'days', 'spans', 'level'] as const);
  const next = randomItem(random, shape, random.whole(0, 500), { ...edited.base, levels: edited.levels, capacity: edited.capacity });
  if (kind === 'add') edited.items.set(addItem(network, next), next);
  else if (kind === 'days') editDays(random, edited, network);
  else if (kind === 'spans') {
    if (edited.spanMinutes.length > 0) editSpans(random, edited, network);
  } else if (kind === 'level') editLevel(random, edited, network);
  else {
    const number = random.pick(numbers);
    const before = edited.items.get(number) ?? next;
    if (kind === 'remove') {
      removeItem(network, number);
      edited.items.delete(number);
    } else if (kind === 'change') {
      changeItem(network, number, next);
      edited.items.set(number, next);
    } else {
      setItemMinutes(network, number, next.minutes);
      edited.items.set(number, { ...before, minutes: next.minutes });
    }
  }
  return kind;
}
