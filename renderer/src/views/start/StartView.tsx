import { FilePlus2, FileText, FolderOpen, Sparkles, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Recent } from '@shared/ipc';
import { ask } from '../../bridge';
import { Button, IconButton } from '../../components';
import { useTexts } from '../../i18n';
import { openExample, openRecent, openWithDialog, useAppStore } from '../../state';
import styles from './StartView.module.css';

function BigChoice({ icon, title, text, onClick, isMain = false }: { readonly icon: ReactNode; readonly title: string; readonly text: string; readonly onClick: () => void; readonly isMain?: boolean }): ReactNode {
  return (
    <button type="button" className={`${styles['choice']} ${isMain ? styles['main'] : ''}`} onClick={onClick}>
      <span className={styles['icon']} aria-hidden="true">
        {icon}
      </span>
      <span>
        <strong>{title}</strong>
        <span className={styles['text']}>{text}</span>
      </span>
    </button>
  );
}

function RecentRow({ recent, onForget }: { readonly recent: Recent; readonly onForget: () => void }): ReactNode {
  const { t, language } = useTexts();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className={styles['recent']}>
      <button type="button" className={styles['open']} disabled={!recent.isThere} onClick={() => void openRecent({ recentId: recent.recentId })}>
        <FileText aria-hidden="true" />
        <span className={styles['name']}>
          <strong>{recent.name}</strong>
          <span className={styles['text']}>{recent.isThere ? recent.folder : t('start.gone')}</span>
        </span>
        <time className={styles['text']} dateTime={recent.openedAt}>
          {format.format(new Date(recent.openedAt))}
        </time>
      </button>
      <IconButton label={t('start.forget', { name: recent.name })} icon={<X />} onClick={onForget} />
    </li>
  );
}

function RecentPlans(): ReactNode {
  const { t } = useTexts();
  const [recent, setRecent] = useState<readonly Recent[]>([]);
  useEffect(() => {
    void ask('start.list', null).then((answer) => setRecent(answer.recent));
  }, []);
  const forget = (recentId: string): void => {
    setRecent(recent.filter((candidate) => candidate.recentId !== recentId));
    void ask('start.forget', { recentId });
  };
  return (
    <section className={styles['recents']} aria-labelledby="recent-title">
      <h2 id="recent-title">{t('start.recent')}</h2>
      {recent.length === 0 ? (
        <p className={styles['none']}>{t('start.noRecent')}</p>
      ) : (
        <ul>
          {recent.map((plan) => (
            <RecentRow key={plan.recentId} recent={plan} onForget={() => forget(plan.recentId)} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** The first screen: a new plan, the example, or a plan from before. */
export function StartView(): ReactNode {
  const { t } = useTexts();
  const show = useAppStore((state) => state.show);
  const showDialog = useAppStore((state) => state.showDialog);
  return (
    <main className={styles['page']}>
      <div className={styles['column']}>
        <header className={styles['header']}>
          <p className={styles['brand']}>{t('common.appName')}</p>
          <h1>{t('start.question')}</h1>
          <p className={styles['lead']}>{t('start.lead')}</p>
        </header>
        <div className={styles['choices']}>
          <BigChoice isMain icon={<FilePlus2 />} title={t('start.new')} text={t('start.newText')} onClick={() => show('wizard')} />
          <BigChoice icon={<Sparkles />} title={t('start.example')} text={t('start.exampleText')} onClick={() => void openExample()} />
          <BigChoice icon={<FolderOpen />} title={t('start.open')} text={t('start.openText')} onClick={() => void openWithDialog()} />
        </div>
        <RecentPlans />
        <footer className={styles['footer']}>
          <span>{t('start.offline')}</span>
          <Button tone="quiet" onClick={() => showDialog('about')}>
            {t('actions.showAbout')}
          </Button>
        </footer>
      </div>
    </main>
  );
}
