import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { add, change } from '@shared/commands';
import { ColorField, CommitTextField, IconButton, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, removeRecord, useIsWritable, usePlan } from '../../state';
import { AddByName } from './AddByName';
import styles from './SettingsView.module.css';

/** Free marks on posts. */
export function LabelsPanel(): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { labels, posts, series } = usePlan();
  const isWritable = useIsWritable();
  const usesOf = (labelId: string): number => [...posts, ...series].filter((content) => content.labelIds.includes(labelId)).length;
  return (
    <Panel title={t('settings.section.labels')} note={t('settings.labels.note')}>
      {labels.length === 0 ? <p className={styles['none']}>{t('settings.labels.none')}</p> : null}
      <ul className={styles['rows']}>
        {labels.map((label) => (
          <li key={label.id} data-record={label.id} className={styles['row']}>
            <ColorField label={t('settings.colorOf', { name: label.name })} value={label.color} isDisabled={!isWritable} onCommit={(color) => editPlan('settings.done.labelChanged', change('labels', label.id, { color }))} />
            <CommitTextField
              label={t('settings.nameOf', { name: label.name })}
              isLabelHidden
              isRequired
              value={label.name}
              isDisabled={!isWritable}
              onCommit={(name) => editPlan('settings.done.labelChanged', change('labels', label.id, { name }))}
            />
            <span className={styles['note']}>{t('settings.labels.uses', { count: usesOf(label.id) })}</span>
            <IconButton label={t('common.removeNamed', { name: label.name })} icon={<X />} disabled={!isWritable} onClick={() => removeRecord('settings.done.labelRemoved', 'labels', label, texts)} />
          </li>
        ))}
      </ul>
      {isWritable ? <AddByName label={t('settings.labels.new')} onAdd={(name) => editPlan('settings.done.labelAdded', add('labels', { id: makeId('label'), name }))} /> : null}
    </Panel>
  );
}
