import type { ReactNode } from 'react';
import type { PersonReport } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useRoving } from '../../components/charts/use-roving';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import type { CoverageSummary } from '../../workers/coverage-protocol';
import { type HeatStep, heatStep } from './heat-step';
import styles from './HeatMap.module.css';
import type { WorkQuestion } from './WorkDialog';

const steps: readonly HeatStep[] = ['none', 'low', 'half', 'high', 'full', 'away'];

interface CellRowProps {
  readonly name: string;
  readonly person: PersonReport;
  readonly summary: CoverageSummary;
  readonly onShow: (question: WorkQuestion) => void;
}

function CellRow({ name, person, summary, onShow }: CellRowProps): ReactNode {
  const { t, f } = useTexts();
  const roving = useRoving(summary.weeks.length);
  const assigned = person.assignedMinutes.reduce((sum, minutes) => sum + minutes, 0);
  const available = person.availableMinutes.reduce((sum, minutes) => sum + minutes, 0);
  return (
    <div className={styles['row']} role="toolbar" aria-label={name} onKeyDown={roving.onKeyDown}>
      <div className={styles['name']}>
        <strong>{name}</strong>
        <span>{t('coverage.heat.total', { assigned: f.hours(assigned), available: f.hours(available) })}</span>
      </div>
      <div className={styles['cells']}>
        {summary.weeks.map((week, index) => {
          const there = person.availableMinutes[index] ?? 0;
          const used = person.assignedMinutes[index] ?? 0;
          const number = isoWeekOf(toDayNumber(week.monday)).week;
          const words = t(there === 0 ? 'coverage.heat.away' : 'coverage.heat.cell', { name, week: number, used: f.hours(used), there: f.hours(there) });
          return (
            <button
              key={week.monday}
              type="button"
              data-index={index}
              tabIndex={index === roving.current ? 0 : -1}
              className={`${styles['cell']} ${styles[heatStep(used, there)]}`}
              aria-label={words}
              title={words}
              onFocus={() => roving.setCurrent(index)}
              onClick={() => onShow({ title: words, monday: week.monday, personId: person.personId, itemIds: null })}
            >
              {summary.weeks.length <= 40 && used > 0 ? f.number(used / 60, used < 60 ? 1 : 0) : null}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** People x weeks: how much of everybody's time is used. A cell opens the work in it. */
export function HeatMap({ summary, onShow }: { readonly summary: CoverageSummary; readonly onShow: (question: WorkQuestion) => void }): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const names = new Map(plan.people.map((person) => [person.id, person.name]));
  if (summary.people.length === 0) return <p className={styles['none']}>{t('coverage.heat.nobody')}</p>;
  return (
    <div className={styles['map']}>
      {summary.people.map((person) => (
        <CellRow key={person.personId} name={names.get(person.personId) ?? person.personId} person={person} summary={summary} onShow={onShow} />
      ))}
      <div className={styles['row']} aria-hidden="true">
        <div className={styles['name']} />
        <div className={styles['cells']}>
          {summary.weeks.map((week, index) => (
            <span key={week.monday} className={styles['week']}>
              {index % Math.ceil(summary.weeks.length / 30) === 0 ? isoWeekOf(toDayNumber(week.monday)).week : null}
            </span>
          ))}
        </div>
      </div>
      <ul className={styles['legend']}>
        {steps.map((step) => (
          <li key={step}>
            <span className={`${styles['swatch']} ${styles[step]}`} aria-hidden="true" />
            {t(`coverage.heat.step.${step}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}
