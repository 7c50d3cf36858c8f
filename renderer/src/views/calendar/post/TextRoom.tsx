import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { type Room, roomsOf, textLimitOf } from '@shared/benchmarks';
import { required } from '@shared/util';
import { Origin } from '../../../components';
import { useTexts } from '../../../i18n';
import { useCalendar } from '../calendar-context';
import { classes } from '../classes';
import type { PostForm } from '../model/post-form';
import styles from './TextRoom.module.css';

function RoomFigure({ room }: { readonly room: Room }): ReactNode {
  const { t, f } = useTexts();
  const key = room.state === 'over' ? 'over' : 'left';
  const values = { count: Math.abs(room.left), left: f.number(Math.abs(room.left)), limit: f.number(room.limit) };
  return (
    <span className={classes(styles['figure'], room.state !== 'plenty' && styles[room.state])} data-room={room.unit} data-state={room.state}>
      {room.state === 'over' ? <CircleAlert aria-hidden="true" /> : room.state === 'low' ? <TriangleAlert aria-hidden="true" /> : null}
      {t(`post.room.${room.unit}.${key}`, values)}
    </span>
  );
}

/** How much room a text has left on its channel, and where that limit comes from. It warns and never stops anybody. */
export function TextRoom({ form }: { readonly form: Pick<PostForm, 'channelId' | 'text' | 'hashtags' | 'link'> }): ReactNode {
  const { t, f } = useTexts();
  const { channels } = useCalendar();
  const channel = required(channels.get(form.channelId), 'the channel of a form');
  const limit = textLimitOf(channel);
  if (limit === undefined) return null;
  const isOwn = channel.textLimit !== null || channel.hashtagLimit !== null;
  const line = isOwn ? t('post.room.own', { channel: channel.name }) : t('post.room.checked', { channel: channel.name, month: limit.checked });
  const notes = [...(limit.source === '' ? [] : [t('post.room.source', { source: limit.source })]), ...(limit.fold === null ? [] : [t('post.room.fold', { count: limit.fold, signs: f.number(limit.fold) })]), t('post.room.change')];
  return (
    <span className={styles['room']}>
      {roomsOf(form, limit).map((room) => (
        <RoomFigure key={room.unit} room={room} />
      ))}
      <Origin line={line} sources={notes} />
    </span>
  );
}
