import { batch, type Command, type SingleCommand } from '@shared/commands';
import { collectionNames, type Plan, recordsOf } from '@shared/schema';
import fc from 'fast-check';
import { Choices, randomFields } from './random-record';

/** A wish for an edit, without knowing the plan it will meet. */
export interface Wish {
  readonly kind: 'add' | 'change' | 'remove' | 'settings' | 'rename' | 'batch';
  readonly seed: number;
  readonly parts: number;
}

/** Random wishes; every kind of command comes up. */
export const wishes: fc.Arbitrary<Wish> = fc.record({
  kind: fc.oneof(
    { weight: 8, arbitrary: fc.constant('add' as const) },
    { weight: 4, arbitrary: fc.constant('change' as const) },
    { weight: 3, arbitrary: fc.constant('remove' as const) },
    fc.constant('settings' as const),
    fc.constant('rename' as const),
    { weight: 3, arbitrary: fc.constant('batch' as const) },
  ),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  parts: fc.integer({ min: 0, max: 30 }),
});

function randomAdd(plan: Plan, choices: Choices): SingleCommand {
  const collection = choices.one(collectionNames);
  const count = recordsOf(plan, collection).length;
  const record = { id: `${collection}${choices.below(40)}`, ...randomFields(plan, collection, choices) };
  return choices.below(3) === 0 ? { type: 'add', collection, record, index: choices.below(count + 1) } : { type: 'add', collection, record };
}

function randomSettings(choices: Choices): SingleCommand {
  const set = choices.one<Record<string, unknown>>([
    { tightPercent: choices.below(100) },
    { launch: choices.maybe(choices.day()), defaultTime: '08:15' },
    { timeZone: choices.one(['UTC', 'Europe/Vienna', 'Mars/Olympus']) },
    { horizon: { from: '2027-01-01', until: choices.day() } },
  ]);
  return { type: 'settings', set };
}

function randomSingle(plan: Plan, kind: Wish['kind'], choices: Choices): SingleCommand {
  const filled = collectionNames.filter((name) => recordsOf(plan, name).length > 0);
  if (kind === 'settings') return randomSettings(choices);
  if (kind === 'rename') return { type: 'rename', name: choices.text() };
  if (kind === 'add' || filled.length === 0) return randomAdd(plan, choices);
  const collection = choices.one(filled);
  const { id } = choices.one(recordsOf(plan, collection));
  if (kind === 'remove') return { type: 'remove', collection, id };
  const fields = Object.entries(randomFields(plan, collection, choices));
  return { type: 'change', collection, id, set: Object.fromEntries(choices.some(fields)) };
}

/** The command that a wish means for a plan. It may well be one that the plan refuses. */
export function commandFor(plan: Plan, wish: Wish): Command {
  const choices = new Choices(wish.seed);
  if (wish.kind !== 'batch') return randomSingle(plan, wish.kind, choices);
  const kinds = ['add', 'add', 'change', 'change', 'remove', 'rename'] as const;
  return batch(Array.from({ length: wish.parts }, () => randomSingle(plan, choices.one(kinds), choices)));
}
