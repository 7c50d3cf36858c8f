import { Megaphone, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import type { Channel } from '@shared/schema';
import { Button, ChannelMark, EmptyState, MasterDetail, type MasterItem, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, usePlan, useSessionState } from '../../state';
import { AddChannelDialog } from './AddChannelDialog';
import { ChannelEditor } from './ChannelEditor';

function useChannelItem(): (channel: Channel) => MasterItem {
  const { t, f } = useTexts();
  const { brands } = usePlan();
  return (channel) => {
    const brand = brands.length > 1 ? brands.find((candidate) => candidate.id === channel.brandId)?.name : undefined;
    const cadence = t('settings.channels.perWeek', { count: channel.cadence.target, value: f.number(channel.cadence.target, 2) });
    return {
      id: channel.id,
      title: channel.name,
      note: brand === undefined ? cadence : `${brand} · ${cadence}`,
      mark: <ChannelMark network={channel.network} color={channel.color} />,
    };
  };
}

/** The places to publish: the list on the left, the selected channel on the right. */
export function ChannelsPanel(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  const toItem = useChannelItem();
  const [selectedId, select] = useSessionState('settings.channel', z.string(), '');
  const [isAdding, setIsAdding] = useState(false);
  const selected = plan.channels.find((channel) => channel.id === selectedId) ?? plan.channels[0];
  const addButton = (
    <Button tone={selected === undefined ? 'primary' : 'plain'} icon={<Plus />} disabled={!isWritable} onClick={() => setIsAdding(true)}>
      {t('settings.channels.add')}
    </Button>
  );
  return (
    <Panel title={t('settings.section.channels')} note={t('settings.channels.note')} isFlush={selected !== undefined}>
      {selected === undefined ? (
        <EmptyState icon={<Megaphone />} title={t('settings.channels.emptyTitle')} text={t('settings.channels.emptyText')}>
          {addButton}
        </EmptyState>
      ) : (
        <MasterDetail label={t('settings.section.channels')} items={plan.channels.map(toItem)} selectedId={selected.id} onSelect={select} footer={addButton}>
          <ChannelEditor key={selected.id} channel={selected} />
        </MasterDetail>
      )}
      {isAdding ? <AddChannelDialog plan={plan} onClose={() => setIsAdding(false)} onAdded={select} /> : null}
    </Panel>
  );
}
