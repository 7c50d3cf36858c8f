import type { ReactNode } from 'react';
import type { Command } from '@shared/commands';
import { CommitDayField, CommitTextField, Panel, PeriodFields } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable, usePlan } from '../../state';
import { ClockField } from './ClockField';
import { setSettings } from './set-settings';
import styles from './SettingsView.module.css';

const LONGEST_YEARS = 10;

function rename(name: string): Command {
  return { type: 'rename', name };
}

/** Name, time and launch of the plan. */
export function PlanPanel(): ReactNode {
  const { t } = useTexts();
  const { name, settings } = usePlan();
  const isDisabled = !useIsWritable();
  const { horizon, launch } = settings;
  const isTooLong = (from: string, until: string): boolean => until > `${Number(from.slice(0, 4)) + LONGEST_YEARS}${from.slice(4)}`;
  return (
    <Panel title={t('settings.section.plan')}>
      <div className={styles['fields']}>
        <div className={styles['wide']}>
          <CommitTextField label={t('settings.plan.name')} value={name} isRequired isDisabled={isDisabled} onCommit={(text) => editPlan('common.planRenamed', rename(text))} />
        </div>
        <div>
          <PeriodFields
            from={horizon.from}
            until={horizon.until}
            labels={{ from: t('settings.plan.from'), until: t('settings.plan.until') }}
            isDisabled={isDisabled}
            check={({ from, until }) => (from !== null && until !== null && isTooLong(from, until) ? t('settings.plan.tooLong', { count: LONGEST_YEARS }) : null)}
            onCommit={({ from, until }) => from !== null && until !== null && setSettings({ horizon: { from, until } })}
          />
          <p className={styles['explained']}>{t('settings.plan.horizonHint')}</p>
        </div>
        <CommitDayField label={t('settings.plan.launch')} value={launch} isOptional hint={t('settings.plan.launchHint')} isDisabled={isDisabled} onCommit={(day) => setSettings({ launch: day })} />
        <ClockField label={t('settings.plan.defaultTime')} value={settings.defaultTime} hint={t('settings.plan.defaultTimeHint')} isDisabled={isDisabled} onCommit={(defaultTime) => setSettings({ defaultTime })} />
      </div>
    </Panel>
  );
}
