import type { Command } from '@shared/commands';
import type { CollectionName } from '@shared/schema';

/** Id of the last record that a command adds to a collection; empty when it adds none. */
export function addedId(command: Command, collection: CollectionName): string {
  const parts = command.type === 'batch' ? command.commands : [command];
  const added = parts.findLast((part) => part.type === 'add' && part.collection === collection);
  return added?.type === 'add' ? String(added.record['id']) : '';
}
