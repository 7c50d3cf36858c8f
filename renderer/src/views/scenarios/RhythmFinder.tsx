import { GitBranch, LoaderCircle, Search, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { add, addScenarioStep, applyCommand, batch } from '@shared/commands';
import type { Means, RhythmForMeans } from '@shared/engine';
import { Button, ChannelMark, HoursField, MoneyField, Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import { editBasePlan, findRhythm, makeId, type RhythmSearch, useBasePlan, useIsWritable, useToday } from '../../state';
import styles from './RhythmFinder.module.css';

const HOUR = 60;
const FIRST_MEANS: Means = { minutesPerWeek: 10 * HOUR, cashCentsPerMonth: 40_000 };

/** A search by the user's means; an older one ends when a newer one begins or the room is left. */
function useSearch(): { readonly found: RhythmForMeans | null; readonly isSearching: boolean; readonly search: (means: Means) => void; readonly cancel: () => void } {
  const plan = useBasePlan();
  const today = useToday();
  const [found, setFound] = useState<RhythmForMeans | null>(null);
  const [isSearching, setIsSearching] = useState(false);
  const running = useRef<RhythmSearch | null>(null);
  useEffect(() => () => running.current?.cancel(), []);
  const cancel = (): void => {
    running.current?.cancel();
    running.current = null;
    setIsSearching(false);
  };
  const search = (means: Means): void => {
    running.current?.cancel();
    setIsSearching(true);
    const started = findRhythm(plan, means, today);
    running.current = started;
    void started.answer.then((answer) => {
      if (running.current !== started) return;
      setFound(answer);
      setIsSearching(false);
    });
  };
  return { found, isSearching, search, cancel };
}

function useOpenAsScenario(onAdded: (id: string) => void): (found: RhythmForMeans, name: string) => void {
  const plan = useBasePlan();
  return (found, name) => {
    const id = makeId('scenario');
    const addition = add('scenarios', { id, name });
    const withIt = applyCommand(plan, addition);
    const done = applyCommand(plan, found.command);
    if (!withIt.ok || !done.ok) return;
    const kept = addScenarioStep(withIt.value.plan, id, found.command, done.value.inverse);
    if (editBasePlan('scenarios.done.added', batch([addition, kept]))) onAdded(id);
  };
}

function Answer({ found }: { readonly found: RhythmForMeans }): ReactNode {
  const { t, f } = useTexts();
  const { channels } = useBasePlan();
  if (!found.isPossible) return <p className={styles['none']}>{t('scenarios.rhythm.impossible')}</p>;
  return (
    <table className={tableStyles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('scenarios.rhythm.channel')}</th>
          <th scope="col">{t('scenarios.rhythm.wish')}</th>
          <th scope="col">{t('scenarios.rhythm.carried')}</th>
          <th scope="col">{t('scenarios.rhythm.why')}</th>
        </tr>
      </thead>
      <tbody>
        {found.channels.map(({ channelId, postsPerWeek, limitedBy }) => {
          const channel = channels.find(({ id }) => id === channelId);
          if (channel === undefined) return null;
          return (
            <tr key={channelId}>
              <th scope="row">
                <span className={styles['channel']}>
                  <ChannelMark network={channel.network} color={channel.color} />
                  {channel.name}
                </span>
              </th>
              <td>{f.number(Math.max(channel.cadence.target, channel.cadence.minimum), 2)}</td>
              <td className={styles['rate']}>{f.number(postsPerWeek, 2)}</td>
              <td>{t(`scenarios.rhythm.limit.${limitedBy ?? 'none'}`)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** "10 hours and 400 euros a month": posts a week per channel that these means carry, highest goals first, opened as a scenario. */
export function RhythmFinder({ onAdded }: { readonly onAdded: (id: string) => void }): ReactNode {
  const { t, f } = useTexts();
  const { settings } = useBasePlan();
  const isWritable = useIsWritable();
  const [means, setMeans] = useState(FIRST_MEANS);
  const { found, isSearching, search, cancel } = useSearch();
  const open = useOpenAsScenario(onAdded);
  const name = t('scenarios.rhythm.name', {
    hours: means.minutesPerWeek === null ? t('scenarios.rhythm.anyHours') : f.hours(means.minutesPerWeek),
    money: means.cashCentsPerMonth === null ? t('scenarios.rhythm.anyMoney') : f.money(means.cashCentsPerMonth, settings.currency),
  });
  return (
    <Panel title={t('scenarios.rhythm.title')} note={t('scenarios.rhythm.note')} isFlush>
      <div className={styles['ask']}>
        <HoursField label={t('scenarios.rhythm.hours')} minutes={means.minutesPerWeek} maximumHours={168} isOptional onCommit={(minutesPerWeek) => setMeans({ ...means, minutesPerWeek })} />
        <MoneyField label={t('scenarios.rhythm.money')} cents={means.cashCentsPerMonth} currency={settings.currency} isOptional onCommit={(cashCentsPerMonth) => setMeans({ ...means, cashCentsPerMonth })} />
        {isSearching ? (
          <Button icon={<X />} onClick={cancel}>
            {t('common.cancel')}
          </Button>
        ) : (
          <Button tone="primary" icon={<Search />} onClick={() => search(means)}>
            {t('scenarios.rhythm.find')}
          </Button>
        )}
        {isSearching ? (
          <span className={styles['searching']} role="status">
            <LoaderCircle aria-hidden="true" />
            {t('scenarios.rhythm.searching')}
          </span>
        ) : null}
      </div>
      {found === null || isSearching ? null : (
        <>
          <Answer found={found} />
          <div className={styles['open']}>
            <Button icon={<GitBranch />} disabled={!isWritable || !found.isPossible} onClick={() => open(found, name)}>
              {t('scenarios.rhythm.open')}
            </Button>
            <p>{t('scenarios.rhythm.dropped', { count: found.dropped })}</p>
          </div>
        </>
      )}
    </Panel>
  );
}
