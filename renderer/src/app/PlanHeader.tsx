import { Check, CloudAlert, LoaderCircle, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { currentWorld, findAction, performAction } from '../actions';
import { IconButton, Provisional, VerdictIcon } from '../components';
import { useTexts } from '../i18n';
import { useAppStore, useCoverageStore, usePlanStore } from '../state';
import { SearchBox } from './find/SearchBox';
import styles from './PlanHeader.module.css';

function SaveMark(): ReactNode {
  const { t } = useTexts();
  const { saveState, pending } = usePlanStore();
  const isSaving = pending > 0 || saveState.state === 'saving';
  const hasFailed = saveState.state === 'failed';
  const Icon = hasFailed ? CloudAlert : isSaving ? LoaderCircle : Check;
  return (
    <span className={hasFailed ? styles['failed'] : styles['save']} role="status">
      <Icon aria-hidden="true" />
      {t(hasFailed ? 'common.notSaved' : isSaving ? 'common.saving' : 'common.saved')}
    </span>
  );
}

function StepButton({ actionId, icon }: { readonly actionId: string; readonly icon: ReactNode }): ReactNode {
  const { t } = useTexts();
  usePlanStore((state) => state.document?.history);
  const card = findAction(actionId);
  if (card === undefined) return null;
  return <IconButton label={t(card.label)} icon={icon} disabled={!card.isEnabled(currentWorld())} onClick={() => performAction(card)} />;
}

/** The verdict in one sentence; it opens the room that explains it. */
function VerdictLine(): ReactNode {
  const { t, f, say } = useTexts();
  const { summary, isConfirmed, hasFailed, tried } = useCoverageStore();
  const showView = useAppStore((state) => state.showView);
  if (hasFailed) return <span className={styles['failed']}>{t('common.verdictFailed')}</span>;
  if (summary === null) return <span className={styles['waiting']}>{t('common.computing')}</span>;
  const [first] = summary.sentences;
  if (tried !== null) {
    return (
      <span className={`${styles['verdict']} ${styles['tried']}`} data-tried={tried.levelAfter}>
        <VerdictIcon level={tried.levelAfter} />
        <span className={styles['sentence']}>{t(`common.tried.${tried.levelAfter}`, { missing: f.duration(tried.missingAfter) })}</span>
      </span>
    );
  }
  return (
    <>
      <button type="button" className={styles['verdict']} aria-busy={!isConfirmed} onClick={() => showView('coverage')}>
        <VerdictIcon level={summary.neededMinutes === 0 ? 'open' : summary.level} />
        <span className={styles['sentence']}>{first === undefined ? '' : say(first)}</span>
      </button>
      <Provisional isShown={!isConfirmed} />
    </>
  );
}

/** What stands above every room: its name, the verdict, undo and redo, and whether everything is on disk. */
export function PlanHeader(): ReactNode {
  const { t } = useTexts();
  const view = useAppStore((state) => state.view);
  return (
    <header className={styles['header']}>
      <h1>{t(`common.view.${view}`)}</h1>
      <VerdictLine />
      <SearchBox />
      <SaveMark />
      <div className={styles['steps']}>
        <StepButton actionId="edit.undo" icon={<Undo2 />} />
        <StepButton actionId="edit.redo" icon={<Redo2 />} />
      </div>
    </header>
  );
}
