import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { addPost } from '@shared/commands';
import { addDays } from '@shared/time';
import { Button, SelectField, TextField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, makeId } from '../../state';
import { type Anchor, useCalendar } from './calendar-context';
import { proposeTime, type ProposedTime } from './model/free-slot';
import type { Target } from './model/post-edits';
import { postsBetween } from './model/post-index';
import styles from './QuickCreate.module.css';

/** A post that is about to be made. */
export interface NewPostDraft {
  readonly channelId: string;
  readonly title: string;
  readonly day: string;
  readonly time: string;
}

interface QuickCreateProps {
  readonly target: Target;
  readonly anchor: Anchor;
  readonly channelId: string;
  readonly onChannel: (channelId: string) => void;
  /** Called when it closes; with the id of the post that was made, if one was. */
  readonly onClose: (madeId: string | null) => void;
  /** Goes on in the full form. */
  readonly onMore: (draft: NewPostDraft) => void;
}

const WIDTH = 320;
const GAP = 6;

/** Opens the form beside the anchor where there is room, else on its other side; never out of the window. */
function useBeside(anchor: Anchor): RefObject<HTMLFormElement | null> {
  const box = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const form = box.current;
    if (form === null) return;
    form.showPopover();
    const right = anchor.right + GAP;
    const left = right + WIDTH < innerWidth ? right : Math.max(GAP, anchor.left - GAP - WIDTH);
    form.style.left = `${left}px`;
    form.style.top = `${Math.max(GAP, Math.min(anchor.top, innerHeight - form.offsetHeight - GAP))}px`;
    form.querySelector('input')?.focus();
  }, [anchor]);
  return box;
}

/** A press anywhere else ends the form. */
function useOutsidePress(box: RefObject<HTMLElement | null>, onOutside: () => void): void {
  const latest = useRef(onOutside);
  useEffect(() => {
    latest.current = onOutside;
  });
  useEffect(() => {
    const listener = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) latest.current();
    };
    document.addEventListener('pointerdown', listener, { capture: true });
    return () => document.removeEventListener('pointerdown', listener, { capture: true });
  }, [box]);
}

function useProposedTime(target: Target, channelId: string): ProposedTime | { readonly time: string; readonly origin: 'clicked' } {
  const { plan, index, channels } = useCalendar();
  if (target.time !== undefined) return { time: target.time, origin: 'clicked' };
  return proposeTime(plan, channels.get(channelId), target.day, postsBetween(index, target.day, addDays(target.day, 1)));
}

/** Title, Enter, done: a new post on a day, on the channel and at the time that are most likely meant. */
export function QuickCreate({ target, anchor, channelId, onChannel, onClose, onMore }: QuickCreateProps): ReactNode {
  const { t, f } = useTexts();
  const { plan, today } = useCalendar();
  const [title, setTitle] = useState('');
  const proposed = useProposedTime(target, channelId);
  const box = useBeside(anchor);
  const save = (): void => {
    const text = title.trim();
    const id = makeId('post');
    const isMade = text !== '' && editPlanWithToast('calendar.done.added', addPost(plan, { channelId, title: text, day: target.day, time: proposed.time }, () => id));
    onClose(isMade ? id : null);
  };
  useOutsidePress(box, save);
  return (
    <form
      ref={box}
      popover="manual"
      className={styles['box']}
      aria-label={t('calendar.newOn', { day: f.day(target.day) })}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div
        role="presentation"
        className={styles['fields']}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose(null);
        }}
      >
      <p className={styles['when']}>
        <strong>{f.day(target.day)}</strong>
        <span>
          {proposed.time} · {t(`calendar.timeFrom.${proposed.origin}`)}
        </span>
        {target.day < today ? <span>{t('select.drag.past')}</span> : null}
      </p>
      <TextField label={t('calendar.form.title')} isLabelHidden value={title} placeholder={t('calendar.form.titleHint')} maxLength={200} onChange={setTitle} />
      <SelectField label={t('calendar.form.channel')} isLabelHidden value={channelId} choices={plan.channels.map((channel) => ({ value: channel.id, label: channel.name }))} onChange={onChannel} />
      <div className={styles['buttons']}>
        <Button tone="quiet" onClick={() => onMore({ channelId, title, day: target.day, time: proposed.time })}>
          {t('calendar.more.fields')}
        </Button>
        <Button tone="primary" type="submit" disabled={title.trim() === ''}>
          {t('common.save')}
        </Button>
      </div>
      </div>
    </form>
  );
}
