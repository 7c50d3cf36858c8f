import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { add, change } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { ColorField, CommitTextField, IconButton, NumberField, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, removeRecord, useIsWritable, usePlan } from '../../state';
import { AddByName } from './AddByName';
import styles from './SettingsView.module.css';

type Pillar = Plan['pillars'][number];

function PillarRow({ pillar, isDisabled }: { readonly pillar: Pillar; readonly isDisabled: boolean }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const set = (fields: Partial<Pillar>): void => void editPlan('settings.done.pillarChanged', change('pillars', pillar.id, fields));
  return (
    <li data-record={pillar.id} className={`${styles['row']} ${styles['pillar']}`}>
      <ColorField label={t('settings.colorOf', { name: pillar.name })} value={pillar.color} isDisabled={isDisabled} onCommit={(color) => set({ color })} />
      <CommitTextField label={t('settings.nameOf', { name: pillar.name })} isLabelHidden isRequired value={pillar.name} isDisabled={isDisabled} onCommit={(name) => set({ name })} />
      <NumberField
        label={t('settings.pillars.target', { name: pillar.name })}
        isLabelHidden
        value={pillar.targetPercent}
        maximum={100}
        digits={0}
        suffix="%"
        isOptional
        isDisabled={isDisabled}
        onCommit={(percent) => set({ targetPercent: percent === null ? null : Math.round(percent) })}
      />
      <IconButton label={t('common.removeNamed', { name: pillar.name })} icon={<X />} disabled={isDisabled} onClick={() => removeRecord('settings.done.pillarRemoved', 'pillars', pillar, texts)} />
    </li>
  );
}

/** Lasting subjects, each with the share of posts it should have. */
export function PillarsPanel(): ReactNode {
  const { t } = useTexts();
  const { pillars } = usePlan();
  const isWritable = useIsWritable();
  return (
    <Panel title={t('settings.section.pillars')} note={t('settings.pillars.note')}>
      {pillars.length === 0 ? <p className={styles['none']}>{t('settings.pillars.none')}</p> : null}
      <ul className={styles['rows']}>
        {pillars.map((pillar) => (
          <PillarRow key={pillar.id} pillar={pillar} isDisabled={!isWritable} />
        ))}
      </ul>
      {isWritable ? <AddByName label={t('settings.pillars.new')} onAdd={(name) => editPlan('settings.done.pillarAdded', add('pillars', { id: makeId('pillar'), name }))} /> : null}
    </Panel>
  );
}
