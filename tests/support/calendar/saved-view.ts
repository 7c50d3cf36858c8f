import { recordSchemas, type SavedView } from '@shared/schema';

/** A saved view as a plan holds it. */
export function savedView(fields: Omit<SavedView, 'id' | 'name'>): SavedView {
  return recordSchemas.savedViews.parse({ ...fields, id: 'view', name: 'Ansicht' });
}
