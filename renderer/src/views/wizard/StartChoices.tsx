import type { ReactNode } from 'react';
import { describeSource, type EffortOverview, effortOverview, sourcesOf } from '@shared/benchmarks';
import { Origin } from '../../components';
import { useTexts } from '../../i18n';
import type { StartId } from './draft';
import styles from './StartChoices.module.css';

const overviews = effortOverview();

interface StartChoicesProps {
  readonly start: StartId;
  readonly onPick: (start: StartId) => void;
}

interface ChoiceProps {
  readonly id: StartId;
  readonly title: string;
  readonly text: string;
  readonly isPicked: boolean;
  readonly onPick: (start: StartId) => void;
  readonly children?: ReactNode;
}

function Choice({ id, title, text, isPicked, onPick, children }: ChoiceProps): ReactNode {
  return (
    <div className={styles['choice']}>
      <label className={styles['label']}>
        <input type="radio" name="start" checked={isPicked} onChange={() => onPick(id)} />
        <strong>{title}</strong>
        <span className={styles['text']}>{text}</span>
      </label>
      {children}
    </div>
  );
}

function Hours({ overview }: { readonly overview: EffortOverview }): ReactNode {
  const { t, f } = useTexts();
  const { plan, minutes, expectedMinutes } = overview;
  const whole = (value: number): string => f.number(value / 60, 0);
  return (
    <div className={styles['hours']}>
      <p>
        <strong>{t('common.hours', { value: whole(expectedMinutes) })}</strong> {t('wizard.start.span', { low: whole(minutes.low), high: whole(minutes.high) })}
      </p>
      <Origin line={t('wizard.start.origin')} sources={sourcesOf(plan).map((source) => describeSource(source, t))} note={t(plan.noteKey)} />
    </div>
  );
}

/** What to start from: nothing yet, or one of the plans of the effort overview with its hours a week. */
export function StartChoices({ start, onPick }: StartChoicesProps): ReactNode {
  const { t } = useTexts();
  return (
    <div role="radiogroup" aria-label={t('wizard.start.title')} className={styles['choices']}>
      <Choice id="own" title={t('wizard.start.own')} text={t('wizard.start.ownText')} isPicked={start === 'own'} onPick={onPick} />
      {overviews.map((overview) => {
        const { id, labelKey, detailKey } = overview.plan;
        return (
          <Choice key={id} id={id} title={t(labelKey)} text={t(detailKey)} isPicked={start === id} onPick={onPick}>
            <Hours overview={overview} />
          </Choice>
        );
      })}
    </div>
  );
}
