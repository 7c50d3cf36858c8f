import type { SingleCommand } from '../../commands';
import type { Plan } from '../../schema';
import { changeItem, itemAt, NOBODY } from '../flow';
import { groupBy } from '../group-by';
import type { WorkItem } from '../report';
import { sentence, titlesValue } from '../values';
import type { RepairBase } from './base';
import type { Candidate } from './repair';

const NAMED = 3;

/** A place in the plan that pins work to a person. */
interface Pin {
  readonly key: string;
  readonly name: string;
  readonly items: readonly number[];
  readonly source: WorkItem;
}

/** Dropping the pinned owners of missing work: each place that pins one, and all together. */
export function* withoutPins(base: RepairBase): Generator<Candidate | null> {
  const pins = pinsOf(base);
  for (const pin of pins) yield dropPins(base, [pin]);
  if (pins.length > 1) yield dropPins(base, pins);
}

/** A step of a format is one place for all its posts; so is an activity, and so is a task. */
function pinsOf({ items, parts }: RepairBase): Pin[] {
  const places = groupBy([...items.keys()].filter((index) => items[index]?.ownerId !== null), (index) => placeOf(items[index]));
  const short = new Set(parts.flat().map((index) => placeOf(items[index])));
  return [...places].flatMap(([key, indices]) => {
    const source = items[indices[0] ?? -1];
    return source === undefined || !short.has(key) ? [] : [{ key, name: source.stepName, items: indices, source }];
  });
}

function placeOf(item: WorkItem | undefined): string {
  if (item === undefined) return '';
  return item.source === 'post' ? `format/${item.formatId ?? ''}/${item.stepId ?? ''}` : `${item.source}/${item.sourceId}`;
}

function dropPins(base: RepairBase, pins: readonly Pin[]): Candidate {
  const { network, problem, shortage } = base;
  const items = pins.flatMap((pin) => pin.items);
  for (const item of items) changeItem(network, item, { ...itemAt(problem.items, item), owner: NOBODY });
  const reached = network.shortage;
  for (const item of items) changeItem(network, item, itemAt(problem.items, item));
  const names = pins.map((pin) => pin.name);
  return {
    id: `withoutPins/${pins.map((pin) => pin.key).join('+')}`,
    kind: 'withoutPins',
    what: sentence('engine.repair.withoutPins', { work: titlesValue([...new Set(names)].slice(0, NAMED)) }),
    harmPoints: 0,
    command: reached === shortage ? null : { type: 'batch', commands: unpinCommands(base.plan, pins) },
  };
}

function unpinCommands(plan: Plan, pins: readonly Pin[]): SingleCommand[] {
  const keys = new Set(pins.map((pin) => pin.key));
  const formats = plan.formats.filter((format) => format.steps.some((step) => keys.has(`format/${format.id}/${step.id}`)));
  return [
    ...formats.map((format): SingleCommand => {
      const steps = format.steps.map((step) => (keys.has(`format/${format.id}/${step.id}`) ? { ...step, ownerId: null } : step));
      return { type: 'change', collection: 'formats', id: format.id, set: { steps } };
    }),
    ...pins.flatMap(({ source }): SingleCommand[] => {
      if (source.source === 'post') return [];
      return [{ type: 'change', collection: source.source === 'task' ? 'tasks' : 'activities', id: source.sourceId, set: { ownerId: null } }];
    }),
  ];
}
