import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { add, change } from '@shared/commands';
import { ColorField, CommitTextField, IconButton, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, removeRecord, useIsWritable, usePlan } from '../../state';
import { AddByName } from './AddByName';
import styles from './SettingsView.module.css';

const NO_COLOR = '#475569';

/** The presences planned for; people are shared by all of them. */
export function BrandsPanel(): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { brands, channels } = usePlan();
  const isWritable = useIsWritable();
  return (
    <Panel title={t('settings.section.brands')} note={t('settings.brands.note')}>
      <ul className={styles['rows']}>
        {brands.map((brand) => (
          <li key={brand.id} data-record={brand.id} className={styles['row']}>
            <ColorField label={t('settings.colorOf', { name: brand.name })} value={brand.color ?? NO_COLOR} isDisabled={!isWritable} onCommit={(color) => editPlan('settings.done.brandChanged', change('brands', brand.id, { color }))} />
            <CommitTextField
              label={t('settings.nameOf', { name: brand.name })}
              isLabelHidden
              isRequired
              value={brand.name}
              isDisabled={!isWritable}
              onCommit={(name) => editPlan('settings.done.brandChanged', change('brands', brand.id, { name }))}
            />
            <span className={styles['note']}>{t('common.records.channels', { count: channels.filter((channel) => channel.brandId === brand.id).length })}</span>
            <IconButton label={t('common.removeNamed', { name: brand.name })} icon={<X />} disabled={!isWritable} onClick={() => removeRecord('settings.done.brandRemoved', 'brands', brand, texts)} />
          </li>
        ))}
      </ul>
      {isWritable ? <AddByName label={t('settings.brands.new')} onAdd={(name) => editPlan('settings.done.brandAdded', add('brands', { id: makeId('brand'), name }))} /> : null}
    </Panel>
  );
}
