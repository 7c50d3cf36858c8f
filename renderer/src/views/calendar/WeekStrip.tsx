import { ChevronsUp, CircleCheck, CircleX, TriangleAlert, TrendingDown } from 'lucide-react';
import { type CSSProperties, memo, type ReactNode, useCallback } from 'react';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useTexts } from '../../i18n';
import { useCoverageStore } from '../../state';
import { channelColor } from './PostCard';
import { useCalendar } from './calendar-context';
import { barShares, type LoadState, type RhythmNote, type WeekLoad } from './model/week-load';
import styles from './WeekStrip.module.css';

const stateIcons = { fits: CircleCheck, tight: TriangleAlert, short: CircleX } as const satisfies Record<LoadState, unknown>;

/** What a week's load is called, with the hours that are missing. */
export function useLoadWords(): (load: WeekLoad) => string {
  const { t, f } = useTexts();
  return useCallback(({ state, report }) => (state === 'short' ? t('calendar.load.short', { missing: f.hours(report.missingMinutes) }) : t(`calendar.load.${state}`)), [t, f]);
}

/** Hours needed against hours there as a bar. */
export function LoadBar({ load }: { readonly load: WeekLoad }): ReactNode {
  const { covered, missing, there } = barShares(load.report);
  const shares = { '--covered': covered, '--missing': missing, '--there': there } as CSSProperties; // React's type knows no custom properties
  return (
    <span className={`${styles['bar']} ${styles[load.state]}`} style={shares} aria-hidden="true">
      <span className={styles['covered']} />
      <span className={styles['missing']} />
      <span className={styles['there']} />
    </span>
  );
}

function Rhythm({ note }: { readonly note: RhythmNote }): ReactNode {
  const { t, f } = useTexts();
  const { channels } = useCalendar();
  const channel = channels.get(note.channelId);
  if (channel === undefined) return null;
  const Icon = note.state === 'dense' ? ChevronsUp : TrendingDown;
  const words = t(`calendar.rhythm.${note.state}`, { channel: channel.name, posts: t('common.posts', { count: note.posts }) });
  return (
    <span className={styles['rhythm']} style={channelColor(channel.color)} title={words}>
      <Icon aria-hidden="true" />
      <span aria-hidden="true">{t('calendar.rhythm.short', { channel: channel.name, posts: note.posts, target: f.number(channel.cadence.target, 2) })}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

function Strip({ monday, load }: { readonly monday: string; readonly load: WeekLoad | undefined }): ReactNode {
  const { t, f } = useTexts();
  const loadWords = useLoadWords();
  const isComputing = useCoverageStore((state) => state.isComputing);
  const week = t('common.week', { week: isoWeekOf(toDayNumber(monday)).week });
  if (load === undefined) {
    return (
      <div className={styles['strip']} data-strip={monday}>
        <strong>{week}</strong>
      </div>
    );
  }
  const Icon = stateIcons[load.state];
  return (
    <div className={styles['strip']} data-strip={monday} aria-busy={isComputing}>
      <strong>{week}</strong>
      <LoadBar load={load} />
      <span className={styles['hours']}>{t('calendar.load.hours', { needed: f.hoursNumber(load.report.neededMinutes), there: f.hours(load.report.availableMinutes) })}</span>
      <span className={`${styles['state']} ${styles[load.state]}`}>
        <Icon aria-hidden="true" />
        {loadWords(load)}
      </span>
      <span className={styles['rhythms']}>
        {load.rhythm.map((note) => (
          <Rhythm key={note.channelId} note={note} />
        ))}
      </span>
    </div>
  );
}

/** The strip of a week: hours needed against hours there, and the channels whose rhythm is not as wanted. */
export const WeekStrip = memo(Strip);
