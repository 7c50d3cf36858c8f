import { z } from 'zod';
import { collectionNames, type CollectionName, idSchema, nameSchema, type RecordOf, type Settings } from '../schema';

/** Puts a record into a collection, at `index` or at the end. */
export interface AddCommand<Name extends CollectionName = CollectionName> {
  readonly type: 'add';
  readonly collection: Name;
  readonly record: Record<string, unknown>;
  readonly index?: number | undefined;
}

/** Takes a record out of its collection. Refused while another record names it. */
export interface RemoveCommand {
  readonly type: 'remove';
  readonly collection: CollectionName;
  readonly id: string;
}

/** Sets fields of a record; everything else stays. */
export interface ChangeCommand<Name extends CollectionName = CollectionName> {
  readonly type: 'change';
  readonly collection: Name;
  readonly id: string;
  readonly set: Record<string, unknown>;
}

/** Sets fields of the plan's settings. */
export interface SettingsCommand {
  readonly type: 'settings';
  readonly set: Record<string, unknown>;
}

/** Gives the plan another name. */
export interface RenameCommand {
  readonly type: 'rename';
  readonly name: string;
}

/** One edit that is no batch. */
export type SingleCommand = AddCommand | RemoveCommand | ChangeCommand | SettingsCommand | RenameCommand;

/** Several edits that are one step for the user: all or none. Batches do not nest, see `batch`. */
interface BatchCommand {
  readonly type: 'batch';
  readonly commands: readonly SingleCommand[];
}

/** One edit of a plan as plain data. Undo, redo, scenarios, imports and the journal are lists of these. */
export type Command = SingleCommand | BatchCommand;

const collectionSchema = z.enum(collectionNames as [CollectionName, ...CollectionName[]]);
const fieldsSchema = z.record(z.string(), z.json());

const singleSchemas = [
  z.strictObject({ type: z.literal('add'), collection: collectionSchema, record: fieldsSchema, index: z.int().min(0).optional() }),
  z.strictObject({ type: z.literal('remove'), collection: collectionSchema, id: idSchema }),
  z.strictObject({ type: z.literal('change'), collection: collectionSchema, id: idSchema, set: fieldsSchema }),
  z.strictObject({ type: z.literal('settings'), set: fieldsSchema }),
  z.strictObject({ type: z.literal('rename'), name: nameSchema }),
] as const;

const batchSchema = z.strictObject({ type: z.literal('batch'), commands: z.array(z.discriminatedUnion('type', singleSchemas)).max(1_000_000) });

/** Checks the shape of a command that came from outside; `applyCommand` checks its meaning. */
export const commandSchema: z.ZodType<Command> = z.discriminatedUnion('type', [...singleSchemas, batchSchema]);

/** Typed maker of an add command: the record needs only what has no default. */
export function add<Name extends CollectionName>(collection: Name, record: Partial<RecordOf<Name>> & { id: string }): AddCommand<Name> {
  return { type: 'add', collection, record };
}

/** Typed maker of a remove command. */
export function remove(collection: CollectionName, id: string): RemoveCommand {
  return { type: 'remove', collection, id };
}

/** Typed maker of a change command. */
export function change<Name extends CollectionName>(collection: Name, id: string, set: Partial<RecordOf<Name>>): ChangeCommand<Name> {
  return { type: 'change', collection, id, set };
}

/** Typed maker of a settings command. */
export function changeSettings(set: Partial<Settings>): SettingsCommand {
  return { type: 'settings', set };
}

/** One user step out of several edits, whose own batches are unpacked; a single edit stays as it is. */
export function batch(commands: readonly Command[]): Command {
  const parts = commands.flatMap((command) => (command.type === 'batch' ? command.commands : [command]));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { type: 'batch', commands: parts };
}
