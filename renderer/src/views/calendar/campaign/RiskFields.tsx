import type { ReactNode } from 'react';
import { change } from '@shared/commands';
import type { Plan } from '@shared/schema';
import { CheckField, CommitTextArea, NumberField, SelectField } from '../../../components';
import { useTexts } from '../../../i18n';
import { editPlan } from '../../../state';
import { useCalendar } from '../calendar-context';
import styles from './CampaignDialog.module.css';

type Campaign = Plan['campaigns'][number];

const NOBODY = '';
const LONGEST_HOURS = 720;
const noRisk: NonNullable<Campaign['risk']> = { turnedRound: '', worstResult: '', conditions: '', isDone: false };
const noResponse: NonNullable<Campaign['response']> = { withinHours: null, steps: '', never: '' };

/** What could go wrong and what is done then: asked of campaigns in which people take part, offered to all. The readiness check reads it. */
export function RiskFields({ campaign }: { readonly campaign: Campaign }): ReactNode {
  const { t } = useTexts();
  const { plan, isWritable } = useCalendar();
  const isDisabled = !isWritable;
  const set = (fields: Partial<Campaign>): void => void editPlan('settings.done.campaignChanged', change('campaigns', campaign.id, fields));
  const setRisk = (fields: Partial<typeof noRisk>): void => set({ risk: { ...(campaign.risk ?? noRisk), ...fields } });
  const setResponse = (fields: Partial<typeof noResponse>): void => set({ response: { ...(campaign.response ?? noResponse), ...fields } });
  const risk = campaign.risk ?? noRisk;
  const response = campaign.response ?? noResponse;
  return (
    <details className={styles['risk']} open={campaign.takesPart}>
      <summary>{t('campaign.risk.title')}</summary>
      <CheckField label={t('campaign.risk.takesPart')} isChecked={campaign.takesPart} isDisabled={isDisabled} onChange={(takesPart) => set({ takesPart })} />
      <CommitTextArea rows={2} label={t('campaign.risk.turnedRound')} value={risk.turnedRound} isDisabled={isDisabled} onCommit={(turnedRound) => setRisk({ turnedRound })} />
      <CommitTextArea rows={2} label={t('campaign.risk.worstResult')} value={risk.worstResult} isDisabled={isDisabled} onCommit={(worstResult) => setRisk({ worstResult })} />
      <CommitTextArea rows={2} label={t('campaign.risk.conditions')} value={risk.conditions} isDisabled={isDisabled} onCommit={(conditions) => setRisk({ conditions })} />
      <div className={styles['answering']}>
        <SelectField
          label={t('campaign.risk.owner')}
          value={campaign.responseOwnerId ?? NOBODY}
          isDisabled={isDisabled}
          choices={[{ value: NOBODY, label: t('campaign.risk.nobody') }, ...plan.people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={(id) => set({ responseOwnerId: id === NOBODY ? null : id })}
        />
        <NumberField label={t('campaign.risk.withinHours')} value={response.withinHours} minimum={1} maximum={LONGEST_HOURS} digits={0} suffix="h" isOptional isDisabled={isDisabled} onCommit={(hours) => setResponse({ withinHours: hours === null ? null : Math.round(hours) })} />
      </div>
      <CommitTextArea rows={2} label={t('campaign.risk.steps')} value={response.steps} isDisabled={isDisabled} onCommit={(steps) => setResponse({ steps })} />
      <CommitTextArea rows={2} label={t('campaign.risk.never')} hint={t('campaign.risk.neverHint')} value={response.never} isDisabled={isDisabled} onCommit={(never) => setResponse({ never })} />
    </details>
  );
}
