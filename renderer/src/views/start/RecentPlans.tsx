import { FileText, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Recent } from '@shared/ipc';
import { ask } from '../../bridge';
import { IconButton } from '../../components';
import { useTexts } from '../../i18n';
import { openRecent } from '../../state';
import styles from './RecentPlans.module.css';

function RecentRow({ recent, onOpen, onForget }: { readonly recent: Recent; readonly onOpen: () => void; readonly onForget: () => void }): ReactNode {
  const { t, language } = useTexts();
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'de-DE', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li className={styles['recent']}>
      <button type="button" className={styles['open']} disabled={!recent.isThere} onClick={onOpen}>
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

/** Plans that were open before; a click opens one, in a window of its own when this one holds a plan. */
export function RecentPlans({ onOpen }: { readonly onOpen?: () => void }): ReactNode {
  const { t } = useTexts();
  const [recent, setRecent] = useState<readonly Recent[]>([]);
  useEffect(() => {
    void ask('start.list', null).then((answer) => setRecent(answer.recent));
  }, []);
  const open = (recentId: string): void => {
    onOpen?.();
    void openRecent({ recentId });
  };
  const forget = (recentId: string): void => {
    setRecent(recent.filter((candidate) => candidate.recentId !== recentId));
    void ask('start.forget', { recentId });
  };
  if (recent.length === 0) return <p className={styles['none']}>{t('start.noRecent')}</p>;
  return (
    <ul className={styles['recents']}>
      {recent.map((plan) => (
        <RecentRow key={plan.recentId} recent={plan} onOpen={() => open(plan.recentId)} onForget={() => forget(plan.recentId)} />
      ))}
    </ul>
  );
}
