import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type CSSProperties, type ReactNode, useState } from 'react';
import { publicHolidays } from '@shared/benchmarks';
import type { Absence, Person, Plan } from '@shared/schema';
import { IconButton } from '../../components';
import { useTexts } from '../../i18n';
import { PersonMark } from './PersonMark';
import { monthStarts, spanIn, type StripSpan, type StripYear, stripYear } from './strip-geometry';
import { workingDaysLost } from './person-hours';
import styles from './YearStrips.module.css';

function place(span: StripSpan): CSSProperties {
  return { left: `${span.left}%`, width: `${span.width}%` };
}

interface MarkProps {
  readonly year: StripYear;
  readonly from: string;
  readonly until: string;
  readonly kind: string;
  readonly title: string;
}

function Mark({ year, from, until, kind, title }: MarkProps): ReactNode {
  const span = spanIn(year, from, until);
  return span === undefined ? null : <span className={`${styles['mark']} ${styles[kind]}`} style={place(span)} title={title} />;
}

/** What is outside the plan's time is greyed. */
function Outside({ year, plan }: { readonly year: StripYear; readonly plan: Plan }): ReactNode {
  const { from, until } = plan.settings.horizon;
  const span = spanIn(year, from, until) ?? { left: 0, width: 0 };
  return (
    <>
      <span className={styles['outside']} style={{ left: 0, width: `${span.left}%` }} />
      <span className={styles['outside']} style={{ left: `${span.left + span.width}%`, right: 0 }} />
    </>
  );
}

function PersonStrip({ person, year, plan }: { readonly person: Person; readonly year: StripYear; readonly plan: Plan }): ReactNode {
  const { t, f, language } = useTexts();
  const inYear = (absence: Absence): boolean => absence.personId === person.id && absence.from.slice(0, 4) <= String(year.year) && absence.until.slice(0, 4) >= String(year.year);
  const absences = plan.absences.filter(inYear);
  const lost = absences.filter((absence) => absence.minutesPerDay === null).reduce((sum, absence) => sum + workingDaysLost(person, absence, plan), 0);
  const holidays = publicHolidays(person.region ?? plan.settings.region, year.year);
  const spanOf = (from: string, until: string): string => (from === until ? f.day(from) : `${f.shortDay(from)} – ${f.day(until)}`);
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>
        <PersonMark person={person} />
        <span>{person.name}</span>
      </span>
      <div className={styles['strip']} aria-hidden="true">
        {monthStarts(year).map((day, index) => (index === 0 ? null : <span key={day} className={styles['month']} style={{ left: `${spanIn(year, day, day)?.left ?? 0}%` }} />))}
        {holidays.map((holiday) => (
          <Mark key={holiday.day + holiday.nameDe} year={year} from={holiday.day} until={holiday.day} kind="holiday" title={`${language === 'de' ? holiday.nameDe : holiday.nameEn}, ${f.day(holiday.day)}`} />
        ))}
        {plan.closures.map((closure) => (
          <Mark key={closure.id} year={year} from={closure.from} until={closure.until} kind="closure" title={`${closure.name}, ${spanOf(closure.from, closure.until)}`} />
        ))}
        {absences.map((absence) => (
          <Mark
            key={absence.id}
            year={year}
            from={absence.from}
            until={absence.until}
            kind={absence.minutesPerDay === null ? absence.kind : 'partly'}
            title={`${t(`team.absence.${absence.kind}`)}, ${spanOf(absence.from, absence.until)}`}
          />
        ))}
        <Outside year={year} plan={plan} />
      </div>
      <span className={styles['lost']}>{t('team.strip.lost', { count: lost })}</span>
    </div>
  );
}

function Months({ year }: { readonly year: StripYear }): ReactNode {
  const { language } = useTexts();
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  return (
    <div className={styles['months']} aria-hidden="true">
      {monthStarts(year).map((day) => (
        <span key={day} style={{ left: `${spanIn(year, day, day)?.left ?? 0}%` }}>
          {format.format(Date.parse(day))}
        </span>
      ))}
    </div>
  );
}

const legend = ['vacation', 'sick', 'training', 'other', 'partly', 'closure', 'holiday'] as const;

/** A strip of one year per person with absences, closures and public holidays. The list below says the same in words. */
export function YearStrips({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTexts();
  const years = [plan.settings.horizon.from, plan.settings.horizon.until].map((day) => Number(day.slice(0, 4)));
  const [firstYear = 0, lastYear = 0] = years;
  const [chosen, setChosen] = useState(firstYear);
  const current = Math.min(lastYear, Math.max(firstYear, chosen));
  const year = stripYear(current);
  return (
    <div>
      <div className={styles['row']}>
        <span className={styles['year']}>
          <IconButton label={t('team.strip.previous')} icon={<ChevronLeft />} disabled={current <= firstYear} onClick={() => setChosen(current - 1)} />
          <strong>{current}</strong>
          <IconButton label={t('team.strip.next')} icon={<ChevronRight />} disabled={current >= lastYear} onClick={() => setChosen(current + 1)} />
        </span>
        <Months year={year} />
        <span className={styles['lost']}>{t('team.strip.lostHead')}</span>
      </div>
      {plan.people.map((person) => (
        <PersonStrip key={person.id} person={person} year={year} plan={plan} />
      ))}
      <ul className={styles['legend']} aria-hidden="true">
        {legend.map((kind) => (
          <li key={kind}>
            <i className={styles[kind]} />
            {t(`team.absence.${kind}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
