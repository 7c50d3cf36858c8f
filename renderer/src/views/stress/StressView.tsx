import { LoaderCircle, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import type { StressReport } from '@shared/engine';
import { EmptyState, Notice, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useAdvice, usePlan } from '../../state';
import { AbsenceList } from './AbsenceList';
import { GapList } from './GapList';
import { IrreplaceableTable } from './IrreplaceableTable';
import { PairList } from './PairList';
import { ReserveMap } from './ReserveMap';
import { StockList } from './StockList';
import styles from './StressView.module.css';

function Answers({ stress }: { readonly stress: StressReport }): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <Panel title={t('stress.absences.title')} note={t('stress.absences.note')} isFlush>
        <AbsenceList stress={stress} />
      </Panel>
      {/* Pairs and gaps are only true once everybody was looked at. */}
      {stress.isFinished ? (
        <>
          <Panel title={t('stress.pairs.title')} note={t('stress.pairs.note')} isFlush>
            <PairList pairs={stress.pairs} />
          </Panel>
          <Panel title={t('stress.gaps.title')} note={t('stress.gaps.note')} isFlush>
            <GapList absences={stress.absences} />
          </Panel>
        </>
      ) : null}
      <Panel title={t('stress.reserve.title')} note={t('stress.reserve.note')} isFlush>
        <ReserveMap reserves={stress.reserves} />
      </Panel>
      <Panel title={t('stress.alone.title')} note={t('stress.alone.note')} isFlush>
        <IrreplaceableTable found={stress.irreplaceable} />
      </Panel>
      <Panel title={t('stress.stock.title')} note={t('stress.stock.note')} isFlush>
        <StockList stock={stress.stock} />
      </Panel>
    </>
  );
}

/** What breaks the plan: who may be away for how long, whom nobody can replace, and how long the ready posts last. */
export function StressView(): ReactNode {
  const { t } = useTexts();
  const { people } = usePlan();
  const { stress, hasFailed } = useAdvice('stress');
  if (hasFailed) return <Notice tone="problem">{t('common.verdictFailed')}</Notice>;
  if (people.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<Users />} title={t('stress.empty.title')} text={t('stress.empty.text')} />
      </Panel>
    );
  }
  const isFinished = stress?.isFinished ?? false;
  return (
    <div className={styles['view']} aria-busy={!isFinished}>
      {isFinished ? null : (
        <p className={styles['progress']} role="status">
          <LoaderCircle className={styles['spinner']} aria-hidden="true" />
          {t('stress.progress', { done: stress?.reserves.length ?? 0, count: people.length })}
        </p>
      )}
      {stress === null ? null : <Answers stress={stress} />}
    </div>
  );
}
