import type { ReactNode } from 'react';
import { holidayAttribution } from '@shared/benchmarks';
import { Dialog } from '../../components';
import { useTexts } from '../../i18n';
import { useAppStore } from '../../state';
import { Logo } from '../Logo';
import styles from './dialogs.module.css';

/** What this program is, its version, the runtime in use, and whose data it shows. */
export function AboutDialog(): ReactNode {
  const { t } = useTexts();
  const { description, showDialog } = useAppStore();
  if (description === null) return null;
  const { version, electron, chrome, node, isStandIn } = description;
  return (
    <Dialog title={t('actions.showAbout')} width="small" onClose={() => showDialog(null)}>
      <div className={styles['about']}>
        <Logo size={56} />
        <p className={styles['claim']}>{t('common.claim')}</p>
        <dl className={styles['facts']}>
          <dt>{t('common.version')}</dt>
          <dd>{version}</dd>
          <dt>{t('common.runtime')}</dt>
          <dd>{t(isStandIn ? 'common.runtimeStandIn' : 'common.runtimeOfficial', { electron, chrome, node })}</dd>
          <dt>{t('common.holidayData')}</dt>
          <dd>{t('common.holidaySource', { ...holidayAttribution })}</dd>
        </dl>
      </div>
    </Dialog>
  );
}
