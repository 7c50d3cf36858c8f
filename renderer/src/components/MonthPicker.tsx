import { Calendar, ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useMemo, useState } from 'react';
import { addMonths, toDayNumber, weekdayOf } from '@shared/time';
import { useTexts } from '../i18n';
import { IconButton } from './Button';
import { type DayMark, useDayMarks } from './day-marks';
import { dayByGridKey, weeksOfMonth } from './month-grid';
import styles from './MonthPicker.module.css';
import { weekdayName, weekdays } from './weekdays';

interface MonthPickerProps {
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly value: string | null;
  /** The day that is shown when there is no value yet. */
  readonly start: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly isDisabled: boolean;
  readonly onPick: (day: string) => void;
}

interface GridProps {
  readonly at: string;
  readonly value: string | null;
  readonly isAllowed: (day: string) => boolean;
  readonly onPick: (day: string) => void;
}

/** Says what is known about a day, after its date. */
function useMarkWords(): (mark: DayMark | undefined) => string {
  const { t } = useTexts();
  return (mark) => (mark === undefined ? '' : [...(mark.posts > 0 ? [t('common.posts', { count: mark.posts })] : []), ...(mark.isShort ? [t('common.dayShort')] : [])].map((word) => `, ${word}`).join(''));
}

/** Dots below the number of a day: filled for posts, a ring for missing hours. */
function Dots({ mark }: { readonly mark: DayMark | undefined }): ReactNode {
  if (mark === undefined) return null;
  return (
    <span className={styles['dots']} aria-hidden="true">
      {mark.posts > 0 ? <span className={styles['busy']} /> : null}
      {mark.isShort ? <span className={styles['short']} /> : null}
    </span>
  );
}

/** What the dots mean; not there while there are none. */
function DotLegend({ marks }: { readonly marks: ReadonlyMap<string, DayMark> }): ReactNode {
  const { t } = useTexts();
  if (marks.size === 0) return null;
  const isAnyShort = [...marks.values()].some((mark) => mark.isShort);
  return (
    <p className={styles['legend']}>
      <span className={styles['busy']} aria-hidden="true" /> {t('common.dayBusy')}
      {isAnyShort ? (
        <>
          <span className={styles['short']} aria-hidden="true" /> {t('common.dayShort')}
        </>
      ) : null}
    </p>
  );
}

/** The days of a month in whole weeks with their numbers; one of them takes the focus. */
function MonthGrid({ at, value, isAllowed, onPick }: GridProps): ReactNode {
  const { t, f, language } = useTexts();
  const markWords = useMarkWords();
  const marksOf = useDayMarks();
  const weeks = weeksOfMonth(at);
  const [first, last] = [weeks[0]?.days[0] ?? at, weeks.at(-1)?.days.at(-1) ?? at];
  const marks = useMemo(() => marksOf(first, last), [marksOf, first, last]);
  return (
    <>
      <table className={styles['grid']}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{t('common.weekColumn')}</span>
            </th>
            {weekdays.map((weekday) => (
              <th key={weekday} scope="col" abbr={weekdayName(weekday, language, 'long')}>
                {weekdayName(weekday, language, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.days[0]}>
              <th scope="row">{week.number}</th>
              {week.days.map((day) => (
                <td key={day} className={weekdayOf(toDayNumber(day)) > 5 ? styles['weekend'] : undefined}>
                  <button
                    type="button"
                    className={day.slice(0, 7) === at.slice(0, 7) ? styles['day'] : styles['other']}
                    data-pick={day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={`${f.day(day)}${markWords(marks.get(day))}`}
                    aria-pressed={day === value}
                    disabled={!isAllowed(day)}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                    <Dots mark={marks.get(day)} />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <DotLegend marks={marks} />
    </>
  );
}

/** A month to pick a day from, opened by a button. Arrow keys walk by day and week, page keys by month, Enter picks. */
export function MonthPicker({ sheet, value, start, minimum, maximum, isDisabled, onPick }: MonthPickerProps): ReactNode {
  const { t, f } = useTexts();
  const id = useId();
  const [at, setAt] = useState(start);
  const [isOpen, setIsOpen] = useState(false);
  const isAllowed = (day: string): boolean => day >= minimum && day <= maximum;
  const focusDay = (day: string): void => {
    setAt(day);
    requestAnimationFrame(() => sheet.current?.querySelector<HTMLElement>(`[data-pick="${day}"]`)?.focus());
  };
  const pick = (day: string): void => {
    sheet.current?.hidePopover();
    onPick(day);
  };
  const onKey = (event: KeyboardEvent): void => {
    // The field around it has keys of its own.
    event.stopPropagation();
    const next = dayByGridKey(at, event.key);
    if (next === undefined || !(event.target instanceof HTMLElement) || event.target.dataset['pick'] === undefined) return;
    event.preventDefault();
    if (isAllowed(next)) focusDay(next);
  };
  return (
    <>
      <button type="button" className={styles['open']} tabIndex={-1} disabled={isDisabled} popoverTarget={id} aria-label={t('common.pickDay')} title={t('common.pickDay')}>
        <Calendar aria-hidden="true" />
      </button>
      <div
        ref={sheet}
        id={id}
        popover="auto"
        role="dialog"
        tabIndex={-1}
        aria-label={t('common.pickDay')}
        className={styles['sheet']}
        onToggle={(event) => {
          setIsOpen(event.newState === 'open');
          if (event.newState === 'open') focusDay(value ?? start);
        }}
      >
        <div role="presentation" onKeyDown={onKey}>
          <div className={styles['head']}>
            <IconButton label={t('common.monthBefore')} icon={<ChevronLeft />} onClick={() => setAt(addMonths(at, -1))} />
            <strong aria-live="polite">{f.month(at)}</strong>
            <IconButton label={t('common.monthAfter')} icon={<ChevronRight />} onClick={() => setAt(addMonths(at, 1))} />
          </div>
          {isOpen ? <MonthGrid at={at} value={value} isAllowed={isAllowed} onPick={pick} /> : null}
        </div>
      </div>
    </>
  );
}
