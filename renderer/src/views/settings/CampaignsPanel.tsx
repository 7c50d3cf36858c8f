import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { add, change } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { addDays } from '@shared/time';
import { ColorField, CommitTextField, IconButton, Panel, PeriodFields, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, makeId, removeRecord, useIsWritable, usePlan } from '../../state';
import { AddByName } from './AddByName';
import styles from './SettingsView.module.css';

type Campaign = Plan['campaigns'][number];

const ALL = '';
const FIRST_LENGTH_DAYS = 27;

function CampaignRow({ campaign, plan, isDisabled }: { readonly campaign: Campaign; readonly plan: Plan; readonly isDisabled: boolean }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const hasBrands = plan.brands.length > 1;
  const set = (fields: Partial<Campaign>): void => void editPlan('settings.done.campaignChanged', change('campaigns', campaign.id, fields));
  return (
    <li data-record={campaign.id} className={`${styles['row']} ${styles['campaign']} ${hasBrands ? styles['hasBrand'] : ''}`}>
      <ColorField label={t('settings.colorOf', { name: campaign.name })} value={campaign.color} isDisabled={isDisabled} onCommit={(color) => set({ color })} />
      <CommitTextField label={t('settings.nameOf', { name: campaign.name })} isLabelHidden isRequired value={campaign.name} isDisabled={isDisabled} onCommit={(name) => set({ name })} />
      <PeriodFields
        from={campaign.from}
        until={campaign.until}
        isLabelHidden
        labels={{ from: t('settings.campaigns.from', { name: campaign.name }), until: t('settings.campaigns.until', { name: campaign.name }) }}
        isDisabled={isDisabled}
        onCommit={({ from, until }) => from !== null && until !== null && set({ from, until })}
      />
      {hasBrands ? (
        <SelectField
          label={t('settings.campaigns.brand', { name: campaign.name })}
          isLabelHidden
          value={campaign.brandId ?? ALL}
          choices={[{ value: ALL, label: t('settings.allBrands') }, ...plan.brands.map((brand) => ({ value: brand.id, label: brand.name }))]}
          isDisabled={isDisabled}
          onChange={(id) => set({ brandId: id === ALL ? null : id })}
        />
      ) : null}
      <IconButton label={t('common.removeNamed', { name: campaign.name })} icon={<X />} disabled={isDisabled} onClick={() => removeRecord('settings.done.campaignRemoved', 'campaigns', campaign, texts)} />
    </li>
  );
}

/** Groups of posts with a common aim and time. */
export function CampaignsPanel(): ReactNode {
  const { t } = useTexts();
  const plan = usePlan();
  const isWritable = useIsWritable();
  const { horizon, launch } = plan.settings;
  const from = launch ?? horizon.from;
  return (
    <Panel title={t('settings.section.campaigns')} note={t('settings.campaigns.note')}>
      {plan.campaigns.length === 0 ? <p className={styles['none']}>{t('settings.campaigns.none')}</p> : null}
      <ul className={styles['rows']}>
        {plan.campaigns.map((campaign) => (
          <CampaignRow key={campaign.id} campaign={campaign} plan={plan} isDisabled={!isWritable} />
        ))}
      </ul>
      {isWritable ? <AddByName label={t('settings.campaigns.new')} onAdd={(name) => editPlan('settings.done.campaignAdded', add('campaigns', { id: makeId('campaign'), name, from, until: addDays(from, FIRST_LENGTH_DAYS) }))} /> : null}
    </Panel>
  );
}
