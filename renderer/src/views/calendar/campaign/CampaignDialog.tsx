import type { ReactNode } from 'react';
import { change } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { Button, ColorField, CommitTextField, Dialog, PeriodFields } from '../../../components';
import { useTexts } from '../../../i18n';
import { editPlan } from '../../../state';
import { useCalendar } from '../calendar-context';
import { PostCard } from '../PostCard';
import { RiskFields } from './RiskFields';
import { openCampaign, useCampaignStore } from './campaign-store';
import styles from './CampaignDialog.module.css';

type Campaign = Plan['campaigns'][number];

function Fields({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const { t } = useTexts();
  const { isWritable } = useCalendar();
  const set = (fields: Partial<Campaign>): void => void editPlan('settings.done.campaignChanged', change('campaigns', campaign.id, fields));
  return (
    <div className={styles['fields']}>
      <div className={styles['name']}>
        <ColorField label={t('settings.colorOf', { name: campaign.name })} value={campaign.color} isDisabled={!isWritable} onCommit={(color) => set({ color })} />
        <CommitTextField label={t('common.name')} isRequired value={campaign.name} isDisabled={!isWritable} onCommit={(name) => set({ name })} />
      </div>
      <PeriodFields
        from={campaign.from}
        until={campaign.until}
        labels={{ from: t('campaign.from'), until: t('campaign.until') }}
        isDisabled={!isWritable}
        onCommit={({ from, until }) => from !== null && until !== null && set({ from, until })}
      />
      <CommitTextField label={t('campaign.utm')} hint={t('campaign.utmHint')} value={campaign.utmCampaign} isDisabled={!isWritable} onCommit={(utmCampaign) => set({ utmCampaign })} />
    </div>
  );
}

/** The posts of a campaign in the order of their days, ideas last; a press opens one. */
function Posts({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const { t, f } = useTexts();
  const { index, open, plan } = useCalendar();
  const posts = [...index.byId.values()].filter((post) => post.campaignId === campaign.id);
  if (posts.length === 0) return <p className={styles['none']}>{t('campaign.none')}</p>;
  return (
    <ul className={styles['posts']}>
      {posts.map((post) => (
        <li key={post.id}>
          <span>{post.day === null ? t('campaign.idea') : f.shortDay(post.day)}</span>
          <PostCard
            post={post}
            time={post.day === null ? null : (post.time ?? plan.settings.defaultTime)}
            shape="line"
            onOpen={() => {
              openCampaign(null);
              open(post);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

/** The campaign that was opened from its bar: name, colour, days, and its posts. */
export function CampaignDialog(): ReactNode {
  const { t } = useTexts();
  const { plan, index } = useCalendar();
  const campaignId = useCampaignStore((state) => state.campaignId);
  const campaign = plan.campaigns.find((candidate) => candidate.id === campaignId);
  if (campaign === undefined) return null;
  const count = [...index.byId.values()].filter((post) => post.campaignId === campaign.id).length;
  const close = (): void => openCampaign(null);
  return (
    <Dialog title={campaign.name} onClose={close} footer={<Button onClick={close}>{t('common.close')}</Button>}>
      <Fields campaign={campaign} />
      <RiskFields campaign={campaign} />
      <h3 className={styles['heading']}>{t('common.posts', { count })}</h3>
      <Posts campaign={campaign} />
    </Dialog>
  );
}
