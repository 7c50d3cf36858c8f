import type { ReactNode } from 'react';
import { changeSettings } from '@shared/commands';
import type { Plan, Settings } from '@shared/schema';
import { NumberField, Panel, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { editPlan, useIsWritable } from '../../state';
import styles from './AssumptionsPanel.module.css';

const estimates = ['expected', 'likely'] as const satisfies readonly Settings['estimate'][];

/** Which figure is planned with, and what is added for what always comes up. */
export function AssumptionsPanel({ plan }: { readonly plan: Plan }): ReactNode {
  const { t } = useTexts();
  const isDisabled = !useIsWritable();
  const { estimate, contingencyPercent } = plan.settings;
  const set = (fields: Partial<Settings>): void => void editPlan('effort.done.assumption', changeSettings(fields));
  return (
    <Panel title={t('effort.assumptions.title')} note={t('effort.assumptions.note')}>
      <div className={styles['fields']}>
        <SelectField
          label={t('effort.assumptions.estimate')}
          value={estimate}
          choices={estimates.map((value) => ({ value, label: t(`effort.estimate.${value}`) }))}
          hint={t(`effort.estimate.${estimate}.note`)}
          isDisabled={isDisabled}
          onChange={(value) => set({ estimate: value })}
        />
        <NumberField
          label={t('effort.assumptions.contingency')}
          value={contingencyPercent}
          maximum={100}
          digits={0}
          suffix="%"
          hint={t(contingencyPercent === 0 ? 'effort.assumptions.noContingency' : 'effort.assumptions.contingencyNote', { percent: contingencyPercent })}
          isDisabled={isDisabled}
          onCommit={(percent) => percent !== null && set({ contingencyPercent: Math.round(percent) })}
        />
      </div>
    </Panel>
  );
}
