import { CircleCheck, LoaderCircle, Sprout } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, EmptyState, Notice, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { restartAdvice, stopAdvice, useAdvice, useAppStore, usePlan } from '../../state';
import { HoursPanel } from './HoursPanel';
import { KeepPanel } from './KeepPanel';
import { LaunchPanel } from './LaunchPanel';
import { MoneyPanel } from './MoneyPanel';
import { RhythmPanel } from './RhythmPanel';
import styles from './RoomView.module.css';

const COUNT = 4;

function Progress({ done, isSearching, isCancelled }: { readonly done: number; readonly isSearching: boolean; readonly isCancelled: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <div className={styles['progress']}>
      <p role="status">
        {isSearching ? <LoaderCircle className={styles['spinner']} aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
        {t(isSearching ? 'room.searching' : isCancelled ? 'room.cancelled' : 'room.found', { done, count: COUNT })}
      </p>
      {isSearching ? (
        <>
          <progress value={done} max={COUNT} aria-label={t('room.progress')} />
          <Button tone="quiet" onClick={() => stopAdvice('room')}>
            {t('common.cancel')}
          </Button>
        </>
      ) : null}
      {isCancelled ? (
        <Button tone="quiet" onClick={restartAdvice}>
          {t('room.resume')}
        </Button>
      ) : null}
    </div>
  );
}

/** Stands where an answer will be. */
function Waiting({ title, note, isCancelled }: { readonly title: string; readonly note: string; readonly isCancelled: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <Panel title={title} note={note}>
      <p className={styles['waiting']}>{t(isCancelled ? 'room.notComputed' : 'common.computing')}</p>
    </Panel>
  );
}

function NobodyThere(): ReactNode {
  const { t } = useTexts();
  const showView = useAppStore((state) => state.showView);
  return (
    <Panel>
      <EmptyState icon={<Sprout />} title={t('room.empty.title')} text={t('room.empty.text')}>
        <Button tone="primary" onClick={() => showView('team')}>
          {t('room.empty.toTeam')}
        </Button>
      </EmptyState>
    </Panel>
  );
}

/** What these people and this money allow: when to launch, how often to publish, what to keep, what an hour and a euro bring. */
export function RoomView(): ReactNode {
  const { t } = useTexts();
  const { people, channels } = usePlan();
  const { room, isSearching, isStopped, hasFailed } = useAdvice('room');
  if (hasFailed) return <Notice tone="problem">{t('common.verdictFailed')}</Notice>;
  if (people.length === 0) return <NobodyThere />;
  const { hours, kept, launch, rhythm } = room;
  const waiting = (part: 'launch' | 'rhythm' | 'keep' | 'hours'): ReactNode => <Waiting title={t(`room.${part}.title`)} note={t(`room.${part}.note`)} isCancelled={isStopped} />;
  return (
    <div className={styles['view']} aria-busy={isSearching}>
      <Progress done={Object.keys(room).length} isSearching={isSearching} isCancelled={isStopped} />
      {launch === undefined ? waiting('launch') : <LaunchPanel launch={launch} />}
      {channels.length === 0 ? null : rhythm === undefined ? waiting('rhythm') : <RhythmPanel rhythm={rhythm} />}
      {kept === undefined ? waiting('keep') : <KeepPanel kept={kept} />}
      {hours === undefined ? (
        waiting('hours')
      ) : (
        <>
          <HoursPanel values={hours.values} />
          <MoneyPanel stages={hours.stages} />
        </>
      )}
    </div>
  );
}
