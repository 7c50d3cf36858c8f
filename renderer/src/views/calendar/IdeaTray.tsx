import { Draggable } from '@fullcalendar/react/interaction';
import { Plus } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { addPost } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import { Button, SelectField, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, useSessionState } from '../../state';
import { useCalendar } from './calendar-context';
import styles from './IdeaTray.module.css';
import { findIdeas, type IdeaGroup, type IdeaGrouping, ideaGroupings, groupIdeas } from './model/idea-groups';
import { PostCard } from './PostCard';
import type { DragHint } from './use-drag-hint';

/** Lets cards of the list be dragged into the grid. */
function useDragSource(hint: DragHint): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  const { isWritable } = useCalendar();
  useEffect(() => {
    if (list.current === null || !isWritable) return undefined;
    const draggable = new Draggable(list.current, { itemSelector: '[data-post]', minDistance: 4, eventData: () => ({ create: false }) });
    draggable.dragging.emitter.on('dragstart', ({ subjectEl }: { readonly subjectEl: HTMLElement }) => hint.start(subjectEl.dataset['post'] ?? ''));
    draggable.dragging.emitter.on('dragend', () => hint.stop());
    return () => draggable.destroy();
  }, [isWritable, hint]);
  return list;
}

function NewIdea({ channelId }: { readonly channelId: string }): ReactNode {
  const { t } = useTexts();
  const { plan } = useCalendar();
  const [title, setTitle] = useState('');
  return (
    <form
      className={styles['new']}
      onSubmit={(event) => {
        event.preventDefault();
        const text = title.trim();
        if (text !== '' && editPlan('calendar.done.addedIdea', addPost(plan, { channelId, title: text }, () => makeId('post')))) setTitle('');
      }}
    >
      <TextField label={t('calendar.newIdea')} isLabelHidden value={title} placeholder={t('calendar.newIdea')} onChange={setTitle} />
      <Button type="submit" icon={<Plus aria-hidden="true" />} aria-label={t('calendar.newIdea')} disabled={title.trim() === ''} />
    </form>
  );
}

/** So many ideas are seen at a glance. */
const FEW_IDEAS = 4;

const groupingSchema = z.enum(ideaGroupings);

const groupingTexts = { none: 'select.tray.byNone', campaign: 'select.tray.byCampaign', pillar: 'select.tray.byPillar' } as const satisfies Record<IdeaGrouping, TextKey>;

function IdeaGroupList({ group, grouping }: { readonly group: IdeaGroup; readonly grouping: IdeaGrouping }): ReactNode {
  const { t } = useTexts();
  const { open } = useCalendar();
  const id = useId();
  const name = group.name ?? t(grouping === 'campaign' ? 'select.tray.noCampaign' : 'select.tray.noPillar');
  return (
    <section aria-labelledby={grouping === 'none' ? undefined : id}>
      {grouping === 'none' ? null : (
        <h4 id={id} className={styles['group']}>
          {name} <span className={styles['count']}>{group.ideas.length}</span>
        </h4>
      )}
      <ul className={styles['list']}>
        {group.ideas.map((idea) => (
          <li key={idea.id}>
            <PostCard post={idea} time={null} shape="block" onOpen={() => open(idea)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface IdeaTrayProps {
  readonly ideas: readonly PlannedPost[];
  /** Channel of new ideas. */
  readonly channelId: string;
  readonly hint: DragHint;
}

/** Posts without a day, beside the calendar: they are dragged onto a day, and posts are dragged here to lose theirs. */
export function IdeaTray({ ideas, channelId, hint }: IdeaTrayProps): ReactNode {
  const { t } = useTexts();
  const { plan, isWritable } = useCalendar();
  const list = useDragSource(hint);
  const [typed, setTyped] = useState('');
  const [grouping, setGrouping] = useSessionState<IdeaGrouping>('calendar.trayGroups', groupingSchema, 'none');
  const groups = useMemo(() => groupIdeas(plan, findIdeas(ideas, typed), grouping), [plan, ideas, typed, grouping]);
  const isFinding = typed.trim() !== '';
  const isEmpty = groups.every((group) => group.ideas.length === 0);
  return (
    <aside className={styles['tray']} data-tray aria-label={t('calendar.tray')}>
      <h3>
        {t('calendar.tray')} <span className={styles['count']}>{groups.reduce((sum, group) => sum + group.ideas.length, 0)}</span>
      </h3>
      {isWritable ? <NewIdea channelId={channelId} /> : null}
      {ideas.length < FEW_IDEAS && !isFinding ? null : <TextField label={t('select.tray.search')} isLabelHidden value={typed} placeholder={t('select.tray.search')} onChange={setTyped} />}
      {plan.campaigns.length + plan.pillars.length === 0 ? null : (
        <SelectField label={t('select.tray.group')} isLabelHidden value={grouping} choices={ideaGroupings.map((value) => ({ value, label: t(groupingTexts[value]) }))} onChange={setGrouping} />
      )}
      <div ref={list} className={styles['groups']}>
        {groups.map((group) => (
          <IdeaGroupList key={group.id ?? ''} group={group} grouping={grouping} />
        ))}
      </div>
      <p className={styles['hint']}>{t(isFinding && isEmpty ? 'select.tray.noMatch' : ideas.length === 0 ? 'calendar.trayEmpty' : 'calendar.trayHint')}</p>
    </aside>
  );
}
