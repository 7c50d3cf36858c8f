import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ChannelReference, textLimitOf, utmDefaults } from '@shared/benchmarks';
import { change } from '@shared/commands';
import { isTextKey } from '@shared/i18n';
import type { Channel } from '@shared/schema';
import { Button, ColorField, CommitTextField, NumberField, SelectField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable, usePlan } from '../../state';
import styles from './ChannelEditor.module.css';
import { networks, referenceOf } from './channel-reference';
import { Slots } from './Slots';

const OTHER = 'other';
const NO_FORMAT = '';

interface ChannelPartProps {
  readonly channel: Channel;
  readonly isDisabled: boolean;
  readonly set: (fields: Partial<Channel>) => void;
}

function ChannelHead({ channel, isDisabled, set }: ChannelPartProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { brands } = usePlan();
  const labelOf = (network: string): string => {
    const key = `reference.channel.${network}`;
    return isTextKey(key) ? t(key) : network;
  };
  const choices = [...new Set([...networks, OTHER, channel.network])];
  return (
    <div className={styles['head']}>
      <ColorField label={t('common.color')} value={channel.color} isDisabled={isDisabled} onCommit={(color) => set({ color })} />
      <CommitTextField label={t('common.name')} value={channel.name} isRequired isDisabled={isDisabled} onCommit={(name) => set({ name })} />
      <SelectField label={t('settings.channel.network')} value={channel.network} choices={choices.map((value) => ({ value, label: labelOf(value) }))} isDisabled={isDisabled} onChange={(network) => set({ network })} />
      {brands.length > 1 ? (
        <SelectField label={t('settings.channel.brand')} value={channel.brandId} choices={brands.map((brand) => ({ value: brand.id, label: brand.name }))} isDisabled={isDisabled} onChange={(brandId) => set({ brandId })} />
      ) : null}
      <div className={styles['remove']}>
        <Button tone="danger" icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('settings.done.channelRemoved', 'channels', channel, texts)}>
          {t('common.remove')}
        </Button>
      </div>
    </div>
  );
}

function Cadence({ channel, isDisabled, set, reference }: ChannelPartProps & { readonly reference: ChannelReference | undefined }): ReactNode {
  const { t } = useTexts();
  const { minimum, target } = channel.cadence;
  return (
    <section className={styles['part']}>
      <h3>{t('settings.channel.rhythm')}</h3>
      <div className={styles['fields']}>
        <NumberField label={t('settings.channel.minimum')} hint={t('settings.channel.minimumHint')} value={minimum} maximum={200} isDisabled={isDisabled} onCommit={(value) => value !== null && set({ cadence: { minimum: value, target } })} />
        <NumberField label={t('settings.channel.target')} hint={t('settings.channel.targetHint')} value={target} maximum={200} isDisabled={isDisabled} onCommit={(value) => value !== null && set({ cadence: { minimum, target: value } })} />
        <NumberField
          label={t('settings.channel.gap')}
          hint={t('settings.channel.gapHint')}
          value={channel.longestGapDays}
          minimum={1}
          maximum={366}
          digits={0}
          isOptional
          isDisabled={isDisabled}
          onCommit={(days) => set({ longestGapDays: days === null ? null : Math.round(days) })}
        />
      </div>
      {minimum > target ? <p className={styles['problem']}>{t('settings.channel.minimumAboveTarget')}</p> : null}
      {reference === undefined ? null : <ValueOrigin value={reference.cadence} />}
    </section>
  );
}

function Answering({ channel, isDisabled, set, reference }: ChannelPartProps & { readonly reference: ChannelReference | undefined }): ReactNode {
  const { t } = useTexts();
  const { formats } = usePlan();
  return (
    <section className={styles['part']}>
      <h3>{t('settings.channel.work')}</h3>
      <div className={styles['fields']}>
        <SelectField
          label={t('settings.channel.format')}
          hint={t('settings.channel.formatHint')}
          value={channel.defaultFormatId ?? NO_FORMAT}
          choices={[{ value: NO_FORMAT, label: t('settings.channel.noFormat') }, ...formats.map((format) => ({ value: format.id, label: format.name }))]}
          isDisabled={isDisabled}
          onChange={(id) => set({ defaultFormatId: id === NO_FORMAT ? null : id })}
        />
        <NumberField
          label={t('settings.channel.response')}
          hint={t('settings.channel.responseHint')}
          value={channel.responseHours}
          minimum={1}
          maximum={720}
          digits={0}
          suffix="h"
          isOptional
          isDisabled={isDisabled}
          onCommit={(hours) => set({ responseHours: hours === null ? null : Math.round(hours) })}
        />
      </div>
      {reference === undefined || reference.response === null ? null : <ValueOrigin value={reference.response} />}
    </section>
  );
}

/** Limits of its texts where they differ from those of its network, and what its links are tagged with. */
function Texts({ channel, isDisabled, set }: ChannelPartProps): ReactNode {
  const { t, f } = useTexts();
  const known = textLimitOf({ ...channel, textLimit: null, hashtagLimit: null });
  const usual = (limit: number | null | undefined): string => (limit === null || limit === undefined ? t('settings.channel.noLimit') : t('settings.channel.usualLimit', { limit: f.number(limit), month: known?.checked ?? '' }));
  const defaults = utmDefaults({ ...channel, utmSource: '', utmMedium: '' }, undefined);
  return (
    <section className={styles['part']}>
      <h3>{t('settings.channel.texts')}</h3>
      <div className={styles['fields']}>
        <NumberField label={t('settings.channel.textLimit')} hint={usual(known?.text)} value={channel.textLimit} minimum={1} maximum={200_000} digits={0} isOptional isDisabled={isDisabled} onCommit={(limit) => set({ textLimit: limit === null ? null : Math.round(limit) })} />
        <NumberField label={t('settings.channel.hashtagLimit')} hint={usual(known?.hashtags)} value={channel.hashtagLimit} maximum={100} digits={0} isOptional isDisabled={isDisabled} onCommit={(limit) => set({ hashtagLimit: limit === null ? null : Math.round(limit) })} />
        <CommitTextField label={t('settings.channel.utmSource')} value={channel.utmSource} placeholder={defaults.source} isDisabled={isDisabled} onCommit={(utmSource) => set({ utmSource })} />
        <CommitTextField label={t('settings.channel.utmMedium')} value={channel.utmMedium} placeholder={defaults.medium} isDisabled={isDisabled} onCommit={(utmMedium) => set({ utmMedium })} />
      </div>
    </section>
  );
}

/** Everything about one channel; each field is kept when it is left. */
export function ChannelEditor({ channel }: { readonly channel: Channel }): ReactNode {
  const plan = usePlan();
  const isWritable = useIsWritable();
  const reference = referenceOf(channel, plan);
  const set = (fields: Partial<Channel>): void => void editPlan('settings.done.channelChanged', change('channels', channel.id, fields));
  const part = { channel, isDisabled: !isWritable, set };
  return (
    <div className={styles['editor']}>
      <ChannelHead {...part} />
      <Cadence {...part} reference={reference} />
      <Slots slots={channel.slots} isDisabled={!isWritable} onChange={(slots) => set({ slots })} />
      <Answering {...part} reference={reference} />
      <Texts {...part} />
    </div>
  );
}
