import { applyCommand, type Command } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { required } from '@shared/util';

/** Long enough that a line of the journal spans several blocks of a disk. */
const LONG = 'Lorem ipsum dolor sit amet. '.repeat(400);

/** The edit that leads to a revision: always the same one, so that the plan at any revision can be told without the file. */
export function editTo(revision: number): Command {
  const id = `label-${revision}`;
  if (revision % 5 === 0) return { type: 'rename', name: `Plan ${revision}` };
  if (revision % 7 === 0) return { type: 'settings', set: { contingencyPercent: revision % 100 } };
  if (revision % 11 === 0) return { type: 'batch', commands: [{ type: 'add', collection: 'labels', record: { id, name: 'ä' } }, { type: 'change', collection: 'labels', id, set: { name: 'Größe' } }] };
  if (revision % 13 === 0) return { type: 'add', collection: 'audiences', record: { id: `audience-${revision}`, name: 'Long', notes: LONG } };
  return { type: 'add', collection: 'labels', record: { id, name: `Label ${revision}` } };
}

/** Plans by revision, from the first one on. */
export class PlanHistory {
  readonly #plans: Plan[];

  constructor(first: Plan) {
    this.#plans = [first];
  }

  /** The plan after the edits up to a revision. */
  at(revision: number): Plan {
    while (this.#plans.length <= revision) {
      const applied = applyCommand(required(this.#plans.at(-1), 'a plan'), editTo(this.#plans.length));
      if (!applied.ok) throw new Error(`edit ${this.#plans.length} was refused: ${JSON.stringify(applied.reason)}`);
      this.#plans.push(applied.value.plan);
    }
    return required(this.#plans[revision], `plan ${revision}`);
  }
}
