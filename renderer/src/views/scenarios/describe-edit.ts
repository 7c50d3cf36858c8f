import { type Command, commandSchema, type SingleCommand } from '@shared/commands';
import type { Texts } from '../../i18n';
import { type CollectionName, type Plan, recordsOf, type Scenario } from '@shared/schema';

/** Names that are read out of a batch; the rest is counted. */
const NAMED = 3;

function nameOf(plan: Plan, collection: CollectionName, id: string): string {
  const record = recordsOf(plan, collection).find((candidate) => candidate.id === id);
  if (record === undefined) return id;
  if ('title' in record) return record.title;
  return 'name' in record ? record.name : '';
}

function recordName(record: Record<string, unknown>): string {
  const name = record['title'] ?? record['name'];
  return typeof name === 'string' ? name : '';
}

function describeSingle(plan: Plan, command: SingleCommand, { t }: Texts): string {
  switch (command.type) {
    case 'settings':
      return t('scenarios.edit.settings');
    case 'rename':
      return t('scenarios.edit.rename', { name: command.name });
    case 'add':
      return t('scenarios.edit.add', { kind: t(`problem.record.${command.collection}`), name: recordName(command.record) });
    case 'change':
      return t('scenarios.edit.change', { kind: t(`problem.record.${command.collection}`), name: nameOf(plan, command.collection, command.id) });
    case 'remove':
      return t('scenarios.edit.remove', { kind: t(`problem.record.${command.collection}`), name: nameOf(plan, command.collection, command.id) });
  }
}

/** An edit of a scenario in words, in terms of the plan underneath; a batch names its first parts and counts the others. */
export function describeEdit(plan: Plan, written: Scenario['commands'][number], texts: Texts): string {
  const parsed = commandSchema.safeParse(written);
  if (!parsed.success) return texts.t('problem.notACommand');
  return describeCommand(plan, parsed.data, texts);
}

function describeCommand(plan: Plan, command: Command, texts: Texts): string {
  if (command.type !== 'batch') return describeSingle(plan, command, texts);
  const first = command.commands.slice(0, NAMED).map((part) => describeSingle(plan, part, texts)).join('; ');
  const others = command.commands.length - NAMED;
  return others > 0 ? texts.t('scenarios.edit.more', { first, count: others }) : first;
}
