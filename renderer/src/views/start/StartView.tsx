import { FilePlus2, FolderOpen, Sparkles } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components';
import { useTexts } from '../../i18n';
import { openExample, openWithDialog, useAppStore } from '../../state';
import { RecentPlans } from './RecentPlans';
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
        <section aria-labelledby="recent-title">
          <h2 id="recent-title">{t('start.recent')}</h2>
          <RecentPlans />
        </section>
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
