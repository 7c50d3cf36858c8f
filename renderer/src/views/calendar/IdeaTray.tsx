import { Draggable } from '@fullcalendar/react/interaction';
import { Plus } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { addPost } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import { Button, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId } from '../../state';
import { useCalendar } from './calendar-context';
import styles from './IdeaTray.module.css';
import { PostCard } from './PostCard';
import type { DragHint } from './use-drag-hint';

/** Lets cards of the list be dragged into the grid. */
function useDragSource(hint: DragHint): { readonly current: HTMLUListElement | null } {
  const list = useRef<HTMLUListElement>(null);
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

interface IdeaTrayProps {
  readonly ideas: readonly PlannedPost[];
  /** Channel of new ideas. */
  readonly channelId: string;
  readonly hint: DragHint;
}

/** Posts without a day, beside the calendar: they are dragged onto a day, and posts are dragged here to lose theirs. */
export function IdeaTray({ ideas, channelId, hint }: IdeaTrayProps): ReactNode {
  const { t } = useTexts();
  const { isWritable, open } = useCalendar();
  const list = useDragSource(hint);
  return (
    <aside className={styles['tray']} data-tray aria-label={t('calendar.tray')}>
      <h3>{t('calendar.tray')}</h3>
      {isWritable ? <NewIdea channelId={channelId} /> : null}
      <ul ref={list} className={styles['list']}>
        {ideas.map((idea) => (
          <li key={idea.id}>
            <PostCard post={idea} time={null} shape="block" onOpen={() => open(idea)} />
          </li>
        ))}
      </ul>
      <p className={styles['hint']}>{t(ideas.length === 0 ? 'calendar.trayEmpty' : 'calendar.trayHint')}</p>
    </aside>
  );
}
