import { Building2, Flag, FlagTriangleRight, type LucideIcon, PartyPopper, UserX } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { useCalendar } from './calendar-context';
import styles from './DayTop.module.css';
import type { DayNote } from './model/day-notes';
import { useNoteWords } from './use-note-words';

const icons = {
  holiday: PartyPopper,
  closure: Building2,
  absence: UserX,
  launch: Flag,
  horizonFrom: FlagTriangleRight,
  horizonUntil: FlagTriangleRight,
} as const satisfies Record<DayNote['kind'], LucideIcon>;

/** Notes of a day in one line; what does not fit is read on hover. */
export function NoteLine({ notes }: { readonly notes: readonly DayNote[] }): ReactNode {
  const words = useNoteWords();
  const first = notes[0];
  if (first === undefined) return null;
  return (
    <span className={styles['notes']} title={notes.map(words).join('\n')}>
      {notes.map((note, index) => {
        const Icon = icons[note.kind];
        return (
          <span key={index} className={`${styles['note']} ${styles[note.kind]}`}>
            <Icon />
            {index === 0 ? <span className={styles['words']}>{note.kind === 'absence' ? note.personName : words(note)}</span> : null}
          </span>
        );
      })}
    </span>
  );
}

interface DayTopProps {
  readonly day: string;
  readonly isToday: boolean;
  readonly isOther: boolean;
  readonly notes: readonly DayNote[];
}

function Top({ day, isToday, isOther, notes }: DayTopProps): ReactNode {
  const { t, f } = useTexts();
  const { isWritable, create } = useCalendar();
  const number = Number(day.slice(8));
  return (
    // The cell says all of this itself, better than it can be read out of its parts.
    <div className={`${styles['top']} ${isOther ? styles['other'] : ''}`} aria-hidden="true">
      <span className={isToday ? styles['today'] : styles['number']}>{number === 1 ? f.shortDay(day) : number}</span>
      <NoteLine notes={notes} />
      {isWritable ? (
        <button
          type="button"
          // The keyboard has N for this; a stop on every day would be in its way.
          tabIndex={-1}
          className={styles['add']}
          aria-label={t('calendar.addOn', { day: f.day(day) })}
          title={t('calendar.addOn', { day: f.day(day) })}
          onClick={(event) => create({ day }, event.currentTarget.closest('[data-date]')?.getBoundingClientRect() ?? event.currentTarget.getBoundingClientRect())}
        />
      ) : null}
    </div>
  );
}

/** The head of a day in the month: its number, what is to know about it, and a button that plans something. */
export const DayTop = memo(Top);
