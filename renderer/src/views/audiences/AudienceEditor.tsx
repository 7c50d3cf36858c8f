import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { change } from '@shared/commands';
import type { Audience } from '@shared/schema';
import { Button, CheckField, CommitTextArea, CommitTextField, NumberField, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable, usePlan } from '../../state';
import styles from './AudiencesView.module.css';

const OLDEST = 120;
const ALL = '';

/** Everything about one audience; each field is kept when it is left. */
export function AudienceEditor({ audience }: { readonly audience: Audience }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { channels, brands } = usePlan();
  const isDisabled = !useIsWritable();
  const set = (fields: Partial<Audience>): void => void editPlan('audiences.done.changed', change('audiences', audience.id, fields));
  const { channelIds } = audience;
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <CommitTextField label={t('common.name')} value={audience.name} isRequired isDisabled={isDisabled} onCommit={(name) => set({ name })} />
        <Button tone="danger" icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('audiences.done.removed', 'audiences', audience, texts)}>
          {t('common.remove')}
        </Button>
      </div>
      <div className={styles['fields']}>
        <NumberField label={t('audiences.ageFrom')} value={audience.ageFrom} digits={0} maximum={audience.ageUntil ?? OLDEST} isOptional isDisabled={isDisabled} onCommit={(age) => set({ ageFrom: age === null ? null : Math.round(age) })} />
        <NumberField label={t('audiences.ageUntil')} value={audience.ageUntil} digits={0} minimum={audience.ageFrom ?? 0} maximum={OLDEST} isOptional isDisabled={isDisabled} onCommit={(age) => set({ ageUntil: age === null ? null : Math.round(age) })} />
        <CommitTextField label={t('audiences.place')} value={audience.place} isDisabled={isDisabled} onCommit={(place) => set({ place })} />
        {brands.length < 2 ? null : (
          <SelectField
            label={t('audiences.brand')}
            value={audience.brandId ?? ALL}
            isDisabled={isDisabled}
            choices={[{ value: ALL, label: t('audiences.allBrands') }, ...brands.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(id) => set({ brandId: id === ALL ? null : id })}
          />
        )}
      </div>
      <CommitTextArea rows={3} label={t('audiences.needs')} value={audience.needs} isDisabled={isDisabled} onCommit={(needs) => set({ needs })} />
      <fieldset className={styles['choices']}>
        <legend>{t('audiences.channels')}</legend>
        {channels.map(({ id, name }) => (
          <CheckField key={id} label={name} isChecked={channelIds.includes(id)} isDisabled={isDisabled} onChange={(isOn) => set({ channelIds: isOn ? [...channelIds, id] : channelIds.filter((one) => one !== id) })} />
        ))}
      </fieldset>
      <CommitTextArea rows={3} label={t('audiences.notes')} value={audience.notes} isDisabled={isDisabled} onCommit={(notes) => set({ notes })} />
    </div>
  );
}
