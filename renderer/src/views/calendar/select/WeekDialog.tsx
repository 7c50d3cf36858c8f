import { type ReactNode, useMemo, useState } from 'react';
import { copyPosts } from '@shared/commands';
import type { PlannedPost } from '@shared/engine';
import { addDays, isoWeekOf, toDayNumber } from '@shared/time';
import { Button, CheckField, DayField, Dialog, NumberField } from '../../../components';
import { useTexts } from '../../../i18n';
import { makeId } from '../../../state';
import { useCalendar } from '../calendar-context';
import { mondayOfDay } from '../model/week-load';
import { postsOfWeek, shiftsToNextWeeks, shiftsToWeek } from '../model/week-copies';
import { AfterEdit } from './AfterEdit';
import styles from './dialogs.module.css';
import { copyMany, recordsOfPosts } from './many-edits';

const MOST_WEEKS = 52;

interface WeekDialogProps {
  readonly kind: 'copy' | 'repeat';
  /** A day of the week that is copied. */
  readonly day: string;
  /** Copies what is shown; a filter that hides something is told. */
  readonly isShown: (post: PlannedPost) => boolean;
  readonly onClose: () => void;
}

/** Copies the posts of a week to another week, or to each of the next weeks, and says before how many that makes. */
export function WeekDialog({ kind, day, isShown, onClose }: WeekDialogProps): ReactNode {
  const { t, f } = useTexts();
  const { plan, index } = useCalendar();
  const monday = mondayOfDay(day);
  const [target, setTarget] = useState(addDays(monday, 7));
  const [times, setTimes] = useState(4);
  const [withSeries, setWithSeries] = useState(false);
  const weekWords = (of: string): string => t('common.week', { week: isoWeekOf(toDayNumber(of)).week });
  const { own, ofSeries } = useMemo(() => postsOfWeek(index, monday, isShown), [index, monday, isShown]);
  const isFiltered = useMemo(() => postsOfWeek(index, monday, (post) => !isShown(post)).own.length > 0, [index, monday, isShown]);
  const shifts = useMemo(() => (kind === 'copy' ? shiftsToWeek(monday, target) : shiftsToNextWeeks(times)), [kind, monday, target, times]);
  const records = useMemo(() => recordsOfPosts(withSeries ? [...own, ...ofSeries] : own), [own, ofSeries, withSeries]);
  const command = useMemo(() => copyPosts(plan, records, shifts, () => makeId('post'))?.command ?? null, [plan, records, shifts]);
  const last = addDays(monday, shifts.at(-1)?.days ?? 0);
  const weeks = shifts.length > 1 ? t('select.week.span', { from: weekWords(addDays(monday, 7)), until: weekWords(last) }) : weekWords(last);
  const said = command !== null ? t('select.week.copies', { count: records.length * shifts.length, weeks }) : t(shifts.length === 0 ? 'select.week.sameWeek' : 'select.week.nothing');
  return (
    <Dialog
      title={t(kind === 'copy' ? 'select.week.copyTitle' : 'select.week.repeatTitle', { week: weekWords(monday) })}
      width="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button
            tone="primary"
            disabled={command === null}
            onClick={() => {
              copyMany(records, shifts);
              onClose();
            }}
          >
            {t('select.week.act')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        {kind === 'copy' ? (
          <DayField label={t('select.week.to')} value={target} hint={weekWords(target)} onChange={(next) => next !== null && setTarget(next)} />
        ) : (
          <NumberField label={t('select.week.times')} value={times} minimum={1} maximum={MOST_WEEKS} digits={0} isLive onCommit={(next) => next !== null && setTimes(Math.round(next))} />
        )}
        {ofSeries.length === 0 ? null : (
          <div>
            <CheckField label={t('select.week.series', { count: ofSeries.length })} isChecked={withSeries} onChange={setWithSeries} />
            <p className={styles['hint']}>{t('select.week.seriesHint')}</p>
          </div>
        )}
        <div className={styles['result']} role="status">
          <p>
            <strong>{said}</strong>
          </p>
          {command === null ? null : (
            <small>
              {f.day(addDays(monday, shifts[0]?.days ?? 0))} – {f.day(addDays(last, 6))}
              {isFiltered ? ` · ${t('select.week.filtered')}` : null}
            </small>
          )}
          <AfterEdit command={command} />
        </div>
      </div>
    </Dialog>
  );
}
