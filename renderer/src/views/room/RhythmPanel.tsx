import { ArrowRight } from 'lucide-react';
import type { CSSProperties, ReactNode } from 'react';
import type { CarriedRhythm, ChannelRhythm } from '@shared/engine';
import { Button, ChannelMark, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlanWithToast, useIsWritable, usePlan } from '../../state';
import { Answer } from './Answer';
import styles from './RhythmPanel.module.css';

/** A rhythm in words: posts a week, below one as one in so many weeks. */
function useRhythmWords(): (postsPerWeek: number) => string {
  const { t, f } = useTexts();
  return (postsPerWeek) => {
    if (postsPerWeek === 0) return t('room.rhythm.none');
    if (postsPerWeek < 1) return t('room.rhythm.rare', { weeks: f.number(1 / postsPerWeek, 1) });
    return t('room.rhythm.perWeek', { posts: f.number(postsPerWeek, 1) });
  };
}

interface RhythmRowProps {
  readonly found: ChannelRhythm;
  readonly most: number;
}

function RhythmRow({ found, most }: RhythmRowProps): ReactNode {
  const { t } = useTexts();
  const words = useRhythmWords();
  const channel = usePlan().channels.find((candidate) => candidate.id === found.channelId);
  if (channel === undefined) return null;
  const wanted = Math.max(channel.cadence.minimum, channel.cadence.target);
  const width = (posts: number): CSSProperties => ({ width: `${(posts / most) * 100}%` });
  return (
    <tr>
      <th scope="row">
        <span className={styles['name']}>
          <ChannelMark network={channel.network} color={channel.color} />
          {channel.name}
        </span>
      </th>
      <td className={styles['figures']}>
        {wanted === 0 ? t('room.rhythm.noWish') : words(wanted)}
        <ArrowRight aria-label={t('room.rhythm.becomes')} />
        <strong>{words(found.postsPerWeek)}</strong>
      </td>
      <td className={styles['bars']} aria-hidden="true">
        <i className={styles['wanted']} style={width(wanted)} />
        <i className={styles['carried']} style={width(found.postsPerWeek)} />
      </td>
      <td className={found.limitedBy === null ? styles['met'] : styles['limited']}>{t(`room.rhythm.limit.${found.limitedBy ?? 'nothing'}`)}</td>
    </tr>
  );
}

/** Channels without a promise of their own cannot fall short of it. */
function useSentence({ isPossible, channels }: CarriedRhythm, wishes: ReadonlyMap<string, number>): string {
  const { t } = useTexts();
  const met = channels.filter((channel) => channel.postsPerWeek >= (wishes.get(channel.channelId) ?? 0)).length;
  if (!isPossible) return t('room.rhythm.impossible');
  return met === channels.length ? t('room.rhythm.allMet') : t('room.rhythm.someMet', { met, count: channels.length });
}

/** Posts a week that these people and this money carry on each channel, beside what is promised now. */
export function RhythmPanel({ rhythm }: { readonly rhythm: CarriedRhythm }): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  const wishes = new Map(plan.channels.map((channel) => [channel.id, Math.max(channel.cadence.minimum, channel.cadence.target)]));
  const sentence = useSentence(rhythm, wishes);
  const most = Math.max(1, ...wishes.values(), ...rhythm.channels.map((channel) => channel.postsPerWeek));
  const isChange = rhythm.channels.some((channel) => channel.postsPerWeek !== wishes.get(channel.channelId));
  const left = plan.channels.filter((channel) => rhythm.channels.every((found) => found.channelId !== channel.id));
  return (
    <Panel title={t('room.rhythm.title')} note={t('room.rhythm.note')}>
      <Answer
        title={sentence}
        {...(left.length === 0 ? {} : { text: t('room.rhythm.withoutFormat', { count: left.length, names: left.map((channel) => channel.name).join(', ') }) })}
        actions={
          isChange && rhythm.isPossible ? (
            <Button tone="primary" disabled={!isWritable} onClick={() => editPlanWithToast('room.rhythm.applied', rhythm.command)}>
              {t('room.rhythm.apply')}
            </Button>
          ) : null
        }
      >
        <table className={styles['table']}>
          <caption className="visually-hidden">{t('room.rhythm.title')}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{t('room.rhythm.channel')}</th>
              <th scope="col" colSpan={2}>
                {t('room.rhythm.change')}
              </th>
              <th scope="col">{t('room.rhythm.why')}</th>
            </tr>
          </thead>
          <tbody>
            {rhythm.channels.map((found) => (
              <RhythmRow key={found.channelId} found={found} most={most} />
            ))}
          </tbody>
        </table>
        <ul className={styles['legend']} aria-hidden="true">
          <li className={styles['keyWanted']}>{t('room.rhythm.promised')}</li>
          <li className={styles['keyCarried']}>{t('room.rhythm.carried')}</li>
        </ul>
      </Answer>
    </Panel>
  );
}
