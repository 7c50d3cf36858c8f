import { ListChecks, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { EffortOverview } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { Button, EmptyState, MasterDetail, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, useSessionState } from '../../state';
import { useActivityWords } from './activity-words';
import { ActivityEditor } from './ActivityEditor';
import { AddActivityDialog } from './AddActivityDialog';

/** Work that is not tied to a post: the list on the left, the selected activity on the right. */
export function ActivitiesPanel({ plan, overview }: { readonly plan: Plan; readonly overview: EffortOverview | null }): ReactNode {
  const { t, f } = useTexts();
  const isWritable = useIsWritable();
  const words = useActivityWords(plan);
  const [selectedId, select] = useSessionState('effort.activity', z.string(), '');
  const [isAdding, setIsAdding] = useState(false);
  const selected = plan.activities.find((activity) => activity.id === selectedId) ?? plan.activities[0];
  const addButton = (
    <Button icon={<Plus />} disabled={!isWritable} onClick={() => setIsAdding(true)}>
      {t('effort.activities.add')}
    </Button>
  );
  const perWeekOf = (activityId: string): number => overview?.byActivity.find((row) => row.key === activityId)?.perWeek.expected ?? 0;
  return (
    <Panel title={t('effort.activities.title')} note={t('effort.activities.note')} isFlush={selected !== undefined}>
      {selected === undefined ? (
        <EmptyState icon={<ListChecks />} title={t('effort.activities.emptyTitle')} text={t('effort.activities.emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <MasterDetail
          label={t('effort.activities.title')}
          items={plan.activities.map((activity) => {
            const minutes = Math.round(perWeekOf(activity.id));
            return { id: activity.id, title: activity.name, note: words(activity), ...(minutes === 0 ? {} : { end: f.hours(minutes) }) };
          })}
          selectedId={selected.id}
          onSelect={select}
          footer={addButton}
        >
          <ActivityEditor key={selected.id} activity={selected} plan={plan} />
        </MasterDetail>
      )}
      {isAdding ? <AddActivityDialog plan={plan} onClose={() => setIsAdding(false)} onAdded={select} /> : null}
    </Panel>
  );
}
