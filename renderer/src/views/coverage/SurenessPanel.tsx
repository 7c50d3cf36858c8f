import type { ReactNode } from 'react';
import type { Simulation, Sureness } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { Panel } from '../../components';
import { useTexts } from '../../i18n';
import styles from './SurenessPanel.module.css';

function Meter({ label, note, sureness }: { readonly label: string; readonly note: string; readonly sureness: Sureness }): ReactNode {
  const { t, f } = useTexts();
  return (
    <div className={styles['meter']}>
      <div className={styles['head']}>
        <span>{label}</span>
        <strong>{f.percent(sureness.share)}</strong>
      </div>
      <div className={styles['track']} aria-hidden="true">
        <i style={{ width: `${sureness.share * 100}%` }} />
      </div>
      <p className={styles['note']}>
        {note} {t('coverage.sureness.error', { points: f.number(sureness.standardError * 100, 1) })}
      </p>
    </div>
  );
}

/** The three weeks that most often do not work out. */
function weakestWeeks(simulation: Simulation): Simulation['weeks'] {
  return simulation.weeks.filter((week) => week.carried.share < 1).toSorted((first, second) => first.carried.share - second.carried.share).slice(0, 3);
}

function Figures({ simulation }: { readonly simulation: Simulation }): ReactNode {
  const { t, f } = useTexts();
  const weakest = weakestWeeks(simulation);
  const [first] = weakest;
  const { p50, p80, p95 } = simulation.neededMinutes;
  return (
    <div className={styles['figures']}>
      <Meter label={t('coverage.sureness.everyWeek')} note={t('coverage.sureness.everyWeekNote')} sureness={simulation.everyWeek} />
      {first === undefined ? null : (
        <Meter label={t('coverage.sureness.weakestWeek', { week: isoWeekOf(toDayNumber(first.monday)).week })} note={t('coverage.sureness.weakestWeekNote')} sureness={first.carried} />
      )}
      <dl className={styles['hours']}>
        <dt>{t('coverage.sureness.hours')}</dt>
        {([['p50', p50], ['p80', p80], ['p95', p95]] as const).map(([name, minutes]) => (
          <dd key={name}>
            <span>{t(`coverage.sureness.${name}`)}</span>
            <strong>{f.hours(minutes)}</strong>
          </dd>
        ))}
      </dl>
    </div>
  );
}

/** What the log has taught about the estimates, in one sentence. */
function Calibrated({ note }: { readonly note: NonNullable<Simulation['calibration']> }): ReactNode {
  const { t, f } = useTexts();
  const text = note.name === null ? t('coverage.sureness.calibratedRight', { count: note.entryCount }) : t('coverage.sureness.calibrated', { count: note.entryCount, name: note.name, ratio: f.number(note.ratio, 1) });
  return <p className={styles['runs']}>{text}</p>;
}

/** How sure the verdict is when estimates are off and people fall ill: simulated with a seed, so the same plan gives the same figures. */
export function SurenessPanel({ simulation }: { readonly simulation: Simulation | null }): ReactNode {
  const { t } = useTexts();
  return (
    <Panel title={t('coverage.sureness.title')} note={t('coverage.sureness.note')}>
      {simulation === null ? <p className={styles['note']}>{t('common.computing')}</p> : <Figures simulation={simulation} />}
      {simulation === null ? null : (
        <p className={styles['runs']} role="status" aria-busy={!simulation.isFinished}>
          {t(simulation.isFinished ? 'coverage.sureness.runs' : 'coverage.sureness.running', { count: simulation.runs })}
        </p>
      )}
      {simulation === null || simulation.calibration === null ? null : <Calibrated note={simulation.calibration} />}
    </Panel>
  );
}
