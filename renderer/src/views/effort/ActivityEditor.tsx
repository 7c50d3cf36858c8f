import { Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { activityReference, channelReference, type ReferenceValue } from '@shared/benchmarks';
import { change } from '@shared/commands';
import type { Activity, Plan } from '@shared/schema';
import { Button, CommitTextField, PeriodFields, SelectField, ValueOrigin } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, removeRecord, useIsWritable } from '../../state';
import styles from './ActivityEditor.module.css';
import { ActivityRhythm } from './ActivityRhythm';
import { levelChoices, levelValues, NONE, ownerChoices, skillChoices } from './choices';
import { EstimateFields } from './EstimateFields';

/** What every part of the editor gets. */
export interface ActivityPartProps {
  readonly activity: Activity;
  readonly plan: Plan;
  readonly isDisabled: boolean;
  readonly set: (fields: Partial<Activity>) => void;
}

/** The reference value that an activity may have come from: of its kind, or of its channel's dialogue. */
function originOf(activity: Activity, plan: Plan): ReferenceValue | null {
  if (activity.kind !== 'dialogue') return activityReference(activity.kind)?.effort ?? null;
  const network = plan.channels.find((channel) => channel.id === activity.channelId)?.network;
  return network === undefined ? null : (channelReference(network)?.dialogue ?? null);
}

function WhoDoesIt({ activity, plan, isDisabled, set }: ActivityPartProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  return (
    <section className={styles['part']}>
      <h3>{t('effort.activity.who')}</h3>
      <div className={styles['fields']}>
        <SelectField label={t('effort.step.skill')} value={activity.skillId} choices={skillChoices(plan)} isDisabled={isDisabled} onChange={(skillId) => set({ skillId })} />
        <SelectField
          label={t('effort.step.level')}
          value={levelValues[activity.level - 1] ?? '1'}
          choices={levelChoices(texts)}
          isDisabled={isDisabled}
          onChange={(value) => set({ level: (levelValues.indexOf(value) + 1) as Activity['level'] })}
        />
        <SelectField label={t('effort.step.owner')} value={activity.ownerId ?? NONE} choices={ownerChoices(plan, texts)} isDisabled={isDisabled} onChange={(id) => set({ ownerId: id === NONE ? null : id })} />
        <SelectField
          label={t('effort.activity.channel')}
          value={activity.channelId ?? NONE}
          choices={[{ value: NONE, label: t('effort.activity.noChannel') }, ...plan.channels.map((channel) => ({ value: channel.id, label: channel.name }))]}
          isDisabled={isDisabled}
          onChange={(id) => set({ channelId: id === NONE ? null : id })}
        />
      </div>
    </section>
  );
}

/** Everything about one activity; each field is kept when it is left. */
export function ActivityEditor({ activity, plan }: { readonly activity: Activity; readonly plan: Plan }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const isDisabled = !useIsWritable();
  const set = (fields: Partial<Activity>): void => void editPlan('effort.done.activityChanged', change('activities', activity.id, fields));
  const part = { activity, plan, isDisabled, set };
  const origin = originOf(activity, plan);
  return (
    <div className={styles['editor']}>
      <div className={styles['head']}>
        <CommitTextField label={t('common.name')} value={activity.name} isRequired isDisabled={isDisabled} onCommit={(name) => set({ name })} />
        <Button tone="danger" icon={<Trash2 />} disabled={isDisabled} onClick={() => removeRecord('effort.done.activityRemoved', 'activities', activity, texts)}>
          {t('common.remove')}
        </Button>
      </div>
      <section className={styles['part']}>
        <h3>{t(`effort.activity.hours.${activity.phase === 'setup' ? 'once' : activity.rhythm}`)}</h3>
        <EstimateFields estimate={activity.minutes} name={activity.name} isDisabled={isDisabled} onCommit={(minutes) => set({ minutes })} />
        {origin === null ? null : <ValueOrigin value={origin} />}
      </section>
      <ActivityRhythm {...part} />
      <WhoDoesIt {...part} />
      <section className={styles['part']}>
        <h3>{t('effort.activity.period')}</h3>
        <div className={styles['period']}>
          <PeriodFields
            from={activity.from}
            until={activity.until}
            isFromOptional
            isUntilOptional
            labels={{ from: t('effort.activity.from'), until: t('effort.activity.until') }}
            hints={{ from: t('effort.activity.fromHint'), until: t('effort.activity.untilHint') }}
            isDisabled={isDisabled}
            onCommit={set}
          />
        </div>
      </section>
    </div>
  );
}
