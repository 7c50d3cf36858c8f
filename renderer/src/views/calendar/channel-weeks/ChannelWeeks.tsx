import { CalendarX } from 'lucide-react';
import { Fragment, type KeyboardEvent, type MouseEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react';
import { addDays, isoWeekOf, toDayNumber } from '@shared/time';
import { ChannelIcon, EmptyState } from '../../../components';
import { useTexts } from '../../../i18n';
import { useCoverageStore } from '../../../state';
import { useCalendar } from '../calendar-context';
import { classes } from '../classes';
import { focusWhenThere } from '../grid-dom';
import { CHANNEL_WEEKS } from '../model/calendar-pages';
import type { PostFilter } from '../model/post-filter';
import { mondayOfDay, type WeekLoad } from '../model/week-load';
import { channelColor } from '../PostCard';
import { LoadBar, useLoadWords } from '../WeekStrip';
import { type ChannelRow, channelRows } from './channel-rows';
import { ChannelWeekCell } from './ChannelWeekCell';
import styles from './ChannelWeeks.module.css';

interface Spot {
  readonly channelId: string;
  readonly monday: string;
}

function spotAt(target: EventTarget): Spot | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-monday][data-channel]') : null;
  const { channel: channelId, monday } = cell?.dataset ?? {};
  return channelId === undefined || monday === undefined ? null : { channelId, monday };
}

function WeekHead({ monday, load, isThisWeek }: { readonly monday: string; readonly load: WeekLoad | undefined; readonly isThisWeek: boolean }): ReactNode {
  const { t, f } = useTexts();
  const loadWords = useLoadWords();
  const words = load === undefined ? undefined : `${t('calendar.load.spoken', { needed: f.hoursNumber(load.report.neededMinutes), there: f.hours(load.report.availableMinutes) })}, ${loadWords(load)}`;
  return (
    <th scope="col" className={classes(styles['week'], isThisWeek && styles['now'])} title={words}>
      <span>{isoWeekOf(toDayNumber(monday)).week}</span>
      <span className={styles['from']}>{t('calendar.channels.from', { day: Number(monday.slice(8)), month: Number(monday.slice(5, 7)) })}</span>
      {load === undefined ? null : <LoadBar load={load} />}
      {words === undefined ? null : <span className="visually-hidden">{words}</span>}
    </th>
  );
}

function ChannelHead({ row: { channel } }: { readonly row: ChannelRow }): ReactNode {
  const { t, f } = useTexts();
  return (
    <th scope="row" className={styles['channel']} style={channelColor(channel.color)}>
      <ChannelIcon network={channel.network} />
      <span className={styles['name']}>{channel.name}</span>
      <span className={styles['target']}>{t('calendar.channels.perWeek', { target: f.number(channel.cadence.target, 2) })}</span>
    </th>
  );
}

interface ChannelWeeksProps {
  /** A day of the first week. */
  readonly day: string;
  readonly focusDay: string;
  readonly loads: ReadonlyMap<string, WeekLoad>;
  readonly filter: PostFilter;
  readonly onOpen: (channelId: string, monday: string) => void;
  /** Shows the page that a week lies on and puts the focus on it. */
  readonly goTo: (day: string) => void;
}

/** One row a channel, one column a week: where the rhythm is kept, missed or too dense, and where nothing is planned. */
export function ChannelWeeks({ day, focusDay, loads, filter, onOpen, goTo }: ChannelWeeksProps): ReactNode {
  const { t } = useTexts();
  const { plan, index, today } = useCalendar();
  const cadence = useCoverageStore((state) => state.summary?.cadence ?? null);
  const first = mondayOfDay(day);
  const mondays = useMemo(() => Array.from({ length: CHANNEL_WEEKS }, (_, week) => addDays(first, 7 * week)), [first]);
  const brands = useMemo(() => channelRows({ plan, index, cadence }, mondays, filter), [plan, index, cadence, mondays, filter]);
  const rows = brands.flatMap((brand) => brand.rows);
  const keysId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [stopChannel, setStopChannel] = useState<string | null>(null);
  const stop: Spot = { channelId: rows.find((row) => row.channel.id === stopChannel)?.channel.id ?? rows[0]?.channel.id ?? '', monday: mondayOfDay(focusDay) };
  const focus = ({ channelId, monday }: Spot): void => {
    if (!mondays.includes(monday)) goTo(monday);
    focusWhenThere(() => table.current?.querySelector<HTMLElement>(`[data-channel="${CSS.escape(channelId)}"][data-monday="${monday}"]`) ?? null, () => null);
  };
  const next = ({ channelId, monday }: Spot, key: string): Spot | null => {
    const row = rows.findIndex(({ channel }) => channel.id === channelId);
    const rowAt = (place: number): Spot | null => {
      const found = rows[place];
      return found === undefined ? null : { channelId: found.channel.id, monday };
    };
    if (key === 'ArrowUp') return rowAt(row - 1);
    if (key === 'ArrowDown') return rowAt(row + 1);
    if (key === 'ArrowLeft') return { channelId, monday: addDays(monday, -7) };
    if (key === 'ArrowRight') return { channelId, monday: addDays(monday, 7) };
    if (key === 'Home') return { channelId, monday: first };
    if (key === 'End') return { channelId, monday: mondays.at(-1) ?? first };
    const pages = { PageUp: -1, PageDown: 1 }[key];
    return pages === undefined ? null : { channelId, monday: addDays(monday, 7 * CHANNEL_WEEKS * pages) };
  };
  const onKey = (event: KeyboardEvent): void => {
    const spot = spotAt(event.target);
    if (spot === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = next(spot, event.key);
    if (to !== null) focus(to);
    else if (event.key === 'Enter' || event.key === ' ') onOpen(spot.channelId, spot.monday);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const spot = spotAt(event.target);
    if (spot !== null) onOpen(spot.channelId, spot.monday);
  };
  if (rows.length === 0) return <EmptyState icon={<CalendarX />} title={t('calendar.channels.none')} text={t('calendar.channels.noneText')} />;
  return (
    <section className={styles['scroll']} aria-label={t('calendar.view.channelWeeks')} aria-describedby={keysId}>
      <p id={keysId} className="visually-hidden">
        {t('calendar.channels.keys')}
      </p>
      <div
        role="presentation"
        onKeyDown={onKey}
        onClick={onClick}
        onFocus={(event) => {
          const spot = spotAt(event.target);
          if (spot === null) return;
          setStopChannel(spot.channelId);
          if (spot.monday !== mondayOfDay(focusDay)) goTo(spot.monday);
        }}
      >
        <table ref={table} className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']}>
                {t('calendar.channels.week')}
              </th>
              {mondays.map((monday) => (
                <WeekHead key={monday} monday={monday} load={loads.get(monday)} isThisWeek={monday === mondayOfDay(today)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {brands.map(({ brand, rows: brandRows }) => (
              <Fragment key={brand.id}>
                {plan.brands.length > 1 ? (
                  <tr>
                    <th scope="rowgroup" colSpan={CHANNEL_WEEKS + 1} className={styles['brand']}>
                      <span>{brand.name}</span>
                    </th>
                  </tr>
                ) : null}
                {brandRows.map((row) => (
                  <tr key={row.channel.id}>
                    <ChannelHead row={row} />
                    {row.cells.map((cell) => (
                      <ChannelWeekCell key={cell.monday} row={row} cell={cell} isStop={row.channel.id === stop.channelId && cell.monday === stop.monday} isThisWeek={cell.monday === mondayOfDay(today)} />
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
