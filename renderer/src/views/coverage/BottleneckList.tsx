import { type ReactNode, useState } from 'react';
import { ArrowRight, CalendarSearch, Lightbulb, Hourglass } from 'lucide-react';
import type { Bottleneck, LeverResult } from '@shared/engine';
import { Button, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { showPostsInCalendar, usePlan } from '../../state';
import type { CoverageSummary } from '../../workers/coverage-protocol';
import styles from './BottleneckList.module.css';
import type { BottleneckQuestion } from './BottleneckDialog';

function LeverLine({ lever }: { readonly lever: LeverResult }): ReactNode {
  const { t, f } = useTexts();
  const name = usePlan().people.find((person) => person.id === lever.personId)?.name ?? '';
  const before = f.duration(lever.missingBefore);
  const key = lever.missingAfter === 0 ? 'solves' : lever.missingAfter < lever.missingBefore ? 'helps' : 'fails';
  return (
    <li className={styles[key]}>
      <span>{t(`coverage.lever.${lever.lever}`, { name })}</span>
      <span className={styles['effect']}>
        {key === 'fails' ? (
          t('coverage.lever.doesNotHelp')
        ) : (
          <>
            {before} <ArrowRight aria-label={t('coverage.lever.becomes')} /> {f.duration(lever.missingAfter)}
          </>
        )}
      </span>
    </li>
  );
}

/** People whose hours stand in the sum one by one; the others share a line, and the list behind the button has them all. */
const PEOPLE_SHOWN = 8;

function BottleneckCard({ bottleneck, onCount }: { readonly bottleneck: Bottleneck; readonly onCount: (question: BottleneckQuestion) => void }): ReactNode {
  const { t, f, say } = useTexts();
  const names = new Map(usePlan().people.map((person) => [person.id, person.name]));
  const others = bottleneck.personMinutes.slice(PEOPLE_SHOWN);
  // The last sentences say what the levers do; they stand beside as a list.
  const [title = '', ...rest] = bottleneck.sentences.slice(0, bottleneck.sentences.length - bottleneck.levers.length).map(say);
  return (
    <li className={styles['card']}>
      <Hourglass className={styles['icon']} aria-hidden="true" />
      <div className={styles['words']}>
        <button type="button" className={styles['first']} title={t('coverage.toCalendar')} onClick={() => showPostsInCalendar(bottleneck.postIds, bottleneck.from)}>
          {title}
          <CalendarSearch aria-hidden="true" />
        </button>
        <p>{rest.join(' ')}</p>
        <dl className={styles['sum']}>
          <div>
            <dt>{t('coverage.bottleneck.needed')}</dt>
            <dd>{f.duration(bottleneck.neededMinutes)}</dd>
          </div>
          {bottleneck.personMinutes.slice(0, PEOPLE_SHOWN).map((person) => (
            <div key={person.personId}>
              <dt>{t('coverage.bottleneck.has', { name: names.get(person.personId) ?? person.personId })}</dt>
              <dd>− {f.duration(person.minutes)}</dd>
            </div>
          ))}
          {others.length === 0 ? null : (
            <div>
              <dt>{t('coverage.bottleneck.othersHave', { count: others.length })}</dt>
              <dd>− {f.duration(others.reduce((sum, person) => sum + person.minutes, 0))}</dd>
            </div>
          )}
          <div className={styles['total']}>
            <dt>{t('coverage.bottleneck.missing')}</dt>
            <dd>{f.duration(bottleneck.missingMinutes)}</dd>
          </div>
        </dl>
      </div>
      <div className={styles['help']}>
        <h3>
          <Lightbulb aria-hidden="true" />
          {t('coverage.lever.title')}
        </h3>
        {bottleneck.levers.length === 0 ? <p className={styles['fails']}>{t('coverage.lever.none')}</p> : null}
        <ul>
          {bottleneck.levers.map((lever) => (
            <LeverLine key={`${lever.lever}-${lever.personId ?? ''}`} lever={lever} />
          ))}
        </ul>
        <Button onClick={() => onCount({ bottleneck, question: { title, monday: null, personId: null, itemIds: bottleneck.itemIds } })}>{t('coverage.bottleneck.show', { count: bottleneck.itemIds.length })}</Button>
      </div>
    </li>
  );
}

const SHOWN_AT_FIRST = 5;

/** Where the plan breaks: each bottleneck with its sum and what would dissolve it. Nothing when the plan fits. */
export function BottleneckList({ summary, onCount }: { readonly summary: CoverageSummary; readonly onCount: (question: BottleneckQuestion) => void }): ReactNode {
  const { t } = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  const count = summary.bottlenecks.length;
  if (count === 0) return null;
  const largestFirst = summary.bottlenecks.toSorted((first, second) => second.missingMinutes - first.missingMinutes);
  const shown = isWhole ? largestFirst : largestFirst.slice(0, SHOWN_AT_FIRST);
  return (
    <Panel title={t('coverage.bottleneck.title', { count })} note={t('coverage.bottleneck.note')} isFlush>
      <ul className={styles['list']}>
        {shown.map((bottleneck) => (
          <BottleneckCard key={bottleneck.itemIds.join()} bottleneck={bottleneck} onCount={onCount} />
        ))}
      </ul>
      {count > shown.length ? (
        <div className={styles['more']}>
          <Button tone="quiet" onClick={() => setIsWhole(true)}>
            {t('coverage.bottleneck.showAll', { count })}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}
