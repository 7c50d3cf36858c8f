import { deleteRecord, dependentsOf } from '@shared/commands';
import type { TextKey } from '@shared/i18n';
import type { CollectionName } from '@shared/schema';
import type { Texts } from '../i18n';
import { editPlan, usePlanStore } from './plan-store';
import { useToastStore } from './toast-store';

/** Names a number of records of a collection, such as `3 Beiträge`. */
function countOf(collection: CollectionName, count: number, { t }: Texts): string {
  return t(`common.records.${collection}`, { count });
}

function dependentCounts(ids: ReturnType<typeof dependentsOf>, texts: Texts): string[] {
  const counts = new Map<CollectionName, number>();
  for (const { collection } of ids) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  return [...counts].map(([collection, count]) => countOf(collection, count, texts));
}

/**
 * Deletes a record with all that hangs on it as one step, says what went with it, and offers to take it back. `label` names the step;
 * it is the text for what went alone, too.
 */
export function removeRecord(label: TextKey, collection: CollectionName, record: { readonly id: string; readonly name: string }, texts: Texts): void {
  const plan = usePlanStore.getState().document?.history.plan;
  if (plan === undefined) return;
  const command = deleteRecord(plan, collection, record.id);
  const counts = dependentCounts(dependentsOf(plan, collection, record.id), texts);
  const cleared = command.type === 'batch' ? command.commands.filter((part) => part.type === 'change').length : 0;
  if (cleared > 0) counts.push(texts.t('common.records.cleared', { count: cleared }));
  if (!editPlan(label, command)) return;
  const key = counts.length === 0 ? 'common.removed' : 'common.removedWith';
  useToastStore.getState().say({ tone: 'plain', key, values: { name: record.name, others: texts.f.list(counts) }, offersUndo: true });
}
