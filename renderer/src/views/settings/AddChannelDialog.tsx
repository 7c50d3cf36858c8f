import { type ReactNode, useState } from 'react';
import { type ChannelReference, channelReferences, describeValue } from '@shared/benchmarks';
import { add, addChannelFromReference, batch, type Command } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { ChannelMark, CheckField, ReferenceDialog, SelectField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId } from '../../state';
import styles from './AddChannelDialog.module.css';

interface AddChannelDialogProps {
  readonly plan: Plan;
  readonly onClose: () => void;
  readonly onAdded: (channelId: string) => void;
}

function Details({ reference }: { readonly reference: ChannelReference }): ReactNode {
  const { t, f } = useTexts();
  return (
    <div className={styles['details']}>
      <ValueOrigin value={reference.cadence} />
      {reference.dialogue === null ? null : <span>{t('settings.channels.dialogue', { value: describeValue(reference.dialogue, t, f) })}</span>}
    </div>
  );
}

/** Adds a channel with its usual rhythm, formats and dialogue, or one of one's own by name. */
export function AddChannelDialog({ plan, onClose, onAdded }: AddChannelDialogProps): ReactNode {
  const { t } = useTexts();
  const [brandId, setBrandId] = useState(plan.brands[0]?.id ?? '');
  const [withSeries, setWithSeries] = useState(true);
  // A channel belongs to a brand; a plan without one gets it together with its first channel.
  const newBrand = plan.brands.length === 0 ? { id: makeId('brand'), name: plan.name } : null;
  const brand = newBrand?.id ?? brandId;
  const done = (command: Command, channelId: string): void => {
    if (editPlan('settings.done.channelAdded', newBrand === null ? command : batch([add('brands', newBrand), command]))) onAdded(channelId);
    onClose();
  };
  const pick = (id: string): void => {
    const reference = channelReferences.find((candidate) => candidate.id === id);
    if (reference === undefined) return;
    const command = addChannelFromReference(plan, { id: reference.id, brandId: brand, withSeries }, () => makeId('r'), t);
    const parts = command.type === 'batch' ? command.commands : [command];
    const channel = parts.find((part) => part.type === 'add' && part.collection === 'channels');
    done(command, channel?.type === 'add' ? String(channel.record['id']) : '');
  };
  const own = (name: string): void => {
    const id = makeId('channel');
    done(add('channels', { id, brandId: brand, name }), id);
  };
  return (
    <ReferenceDialog
      title={t('settings.channels.add')}
      note={t('settings.channels.addNote')}
      ownLabel={t('settings.channels.own')}
      items={channelReferences.map((reference) => ({
        id: reference.id,
        title: t(reference.labelKey),
        mark: <ChannelMark network={reference.network} color={reference.color} />,
        details: <Details reference={reference} />,
      }))}
      options={
        <>
          {plan.brands.length > 1 ? <SelectField label={t('settings.channel.brand')} value={brandId} choices={plan.brands.map(({ id, name }) => ({ value: id, label: name }))} onChange={setBrandId} /> : null}
          <CheckField label={t('settings.channels.withSeries')} isChecked={withSeries} onChange={setWithSeries} />
        </>
      }
      onPick={pick}
      onOwn={own}
      onClose={onClose}
    />
  );
}
