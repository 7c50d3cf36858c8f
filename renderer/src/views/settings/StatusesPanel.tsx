import { RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { changeSettings } from '@shared/commands';
import type { PostStatus, Settings } from '@shared/schema';
import { ColorField, CommitTextField, IconButton, Panel, statusColor, statuses } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable, usePlan, useStatusLooks } from '../../state';
import styles from './SettingsView.module.css';

type Kept = Settings['statuses'][PostStatus];

function StatusRow({ status }: { readonly status: PostStatus }): ReactNode {
  const { t } = useTexts();
  const isDisabled = !useIsWritable();
  const kept = usePlan().settings.statuses;
  const { name, color, Icon } = useStatusLooks()[status];
  const usual = t(`calendar.status.${status}`);
  const isOwn = kept[status].name !== null || kept[status].color !== null;
  const set = (fields: Partial<Kept>): void => void editPlan('settings.done.statusChanged', changeSettings({ statuses: { ...kept, [status]: { ...kept[status], ...fields } } }));
  return (
    <li className={`${styles['row']} ${styles['status']}`}>
      <span className={styles['statusIcon']} style={statusColor(color)}>
        <Icon aria-hidden="true" />
      </span>
      <ColorField label={t('settings.colorOf', { name })} value={color} isDisabled={isDisabled} onCommit={(next) => set({ color: next })} />
      <CommitTextField
        label={t('settings.nameOf', { name: usual })}
        isLabelHidden
        value={name}
        placeholder={usual}
        maxLength={40}
        isDisabled={isDisabled}
        onCommit={(next) => set({ name: next === '' || next === usual ? null : next })}
      />
      <IconButton label={t('settings.statuses.reset', { name })} icon={<RotateCcw />} disabled={isDisabled || !isOwn} onClick={() => set({ name: null, color: null })} />
    </li>
  );
}

/** How the steps from idea to publication are called and coloured in this plan. */
export function StatusesPanel(): ReactNode {
  const { t } = useTexts();
  return (
    <Panel title={t('settings.section.statuses')} note={t('settings.statuses.note')}>
      <ul className={styles['rows']}>
        {statuses.map((status) => (
          <StatusRow key={status} status={status} />
        ))}
      </ul>
    </Panel>
  );
}
