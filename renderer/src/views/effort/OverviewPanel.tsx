import { type CSSProperties, type ReactNode, useId } from 'react';
import { describeSource, type EffortOverview as Reference, effortOverview, sourcesOf } from '@shared/benchmarks';
import type { EffortOverview } from '@shared/engine';
import { Button, Origin, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore } from '../../state';
import styles from './OverviewPanel.module.css';

const references = effortOverview();
const scaleMinutes = Math.max(...references.map((reference) => reference.minutes.high));

function at(minutes: number): string {
  return `${Math.min(100, (minutes / scaleMinutes) * 100)}%`;
}

/** Span, average and the plan's own hours on a scale that all four share. */
function Scale({ reference, own }: { readonly reference: Reference; readonly own: number | null }): ReactNode {
  const { minutes, expectedMinutes } = reference;
  const places = { '--low': at(minutes.low), '--high': at(minutes.high), '--mean': at(expectedMinutes), '--own': at(own ?? 0) } as CSSProperties;
  return (
    <div className={styles['scale']} style={places} aria-hidden="true">
      <span className={styles['span']} />
      <span className={styles['mean']} />
      {own === null ? null : <span className={styles['own']} />}
    </div>
  );
}

function Card({ reference, own }: { readonly reference: Reference; readonly own: number | null }): ReactNode {
  const { t, f } = useTexts();
  const showWizard = useAppStore((state) => state.showWizard);
  const titleId = useId();
  const { plan, minutes, expectedMinutes } = reference;
  return (
    <li className={styles['card']}>
      <h3 id={titleId}>{t(plan.labelKey)}</h3>
      <p className={styles['detail']}>{t(plan.detailKey)}</p>
      <p className={styles['hours']}>
        <strong>{f.hours(expectedMinutes)}</strong> {t('effort.overview.span', { low: f.hoursNumber(minutes.low), high: f.hours(minutes.high) })}
      </p>
      <Scale reference={reference} own={own} />
      <Origin line={t('effort.overview.origin')} sources={sourcesOf(plan).map((source) => describeSource(source, t))} note={t(plan.noteKey)} />
      <Button aria-describedby={titleId} onClick={() => showWizard(plan.id)}>
        {t('effort.overview.start')}
      </Button>
    </li>
  );
}

/** What a mid-sized business needs: four sizes of presence with their hours a week, each a start for a new plan. */
export function OverviewPanel({ overview }: { readonly overview: EffortOverview | null }): ReactNode {
  const { t, f } = useTexts();
  const own = overview === null || overview.total.perWeek.expected === 0 ? null : Math.round(overview.total.perWeek.expected);
  return (
    <Panel title={t('effort.overview.title')} note={own === null ? t('effort.overview.note') : t('effort.overview.noteOwn', { hours: f.hours(own) })}>
      <ul className={styles['cards']}>
        {references.map((reference) => (
          <Card key={reference.plan.id} reference={reference} own={own} />
        ))}
      </ul>
    </Panel>
  );
}
