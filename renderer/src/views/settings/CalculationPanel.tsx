import type { ReactNode } from 'react';
import { NumberField, Panel } from '../../components';
import { useTexts } from '../../i18n';
import { useIsWritable, usePlan } from '../../state';
import { setSettings } from './set-settings';
import styles from './SettingsView.module.css';

/** How strictly the plan is judged. */
export function CalculationPanel(): ReactNode {
  const { t } = useTexts();
  const { tightPercent, contingencyPercent } = usePlan().settings;
  const isDisabled = !useIsWritable();
  return (
    <Panel title={t('settings.section.calculation')}>
      <div className={styles['fields']}>
        <NumberField
          label={t('settings.calculation.tight')}
          value={tightPercent}
          maximum={100}
          digits={0}
          suffix="%"
          hint={t('settings.calculation.tightHint', { percent: tightPercent })}
          isDisabled={isDisabled}
          onCommit={(percent) => percent !== null && setSettings({ tightPercent: Math.round(percent) })}
        />
        <NumberField
          label={t('settings.calculation.contingency')}
          value={contingencyPercent}
          maximum={100}
          digits={0}
          suffix="%"
          hint={t('settings.calculation.contingencyHint')}
          isDisabled={isDisabled}
          onCommit={(percent) => percent !== null && setSettings({ contingencyPercent: Math.round(percent) })}
        />
      </div>
    </Panel>
  );
}
