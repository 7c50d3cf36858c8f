import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Plan, Step } from '@shared/schema';
import { CommitTextField, IconButton, SelectField } from '../../components';
import { useTexts } from '../../i18n';
import { levelChoices, levelValues, NONE, ownerChoices, skillChoices } from './choices';
import { EstimateFields } from './EstimateFields';
import styles from './FormatsPanel.module.css';
import { WindowFields } from './WindowFields';

interface StepRowProps {
  readonly step: Step;
  readonly plan: Plan;
  readonly isDisabled: boolean;
  readonly onChange: (fields: Partial<Step>) => void;
  readonly onRemove: () => void;
}

/** One production step, every cell of it a field. */
export function StepRow({ step, plan, isDisabled, onChange, onRemove }: StepRowProps): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const { name } = step;
  return (
    <tr>
      <td className={styles['stepName']}>
        <CommitTextField label={t('effort.step.nameOf', { name })} isLabelHidden isRequired value={name} isDisabled={isDisabled} onCommit={(text) => onChange({ name: text })} />
      </td>
      <td className={styles['skill']}>
        <SelectField label={t('effort.step.skillOf', { name })} isLabelHidden value={step.skillId} choices={skillChoices(plan)} isDisabled={isDisabled} onChange={(skillId) => onChange({ skillId })} />
      </td>
      <td className={styles['level']}>
        <SelectField
          label={t('effort.step.levelOf', { name })}
          isLabelHidden
          value={levelValues[step.level - 1] ?? '1'}
          choices={levelChoices(texts)}
          isDisabled={isDisabled}
          onChange={(value) => onChange({ level: (levelValues.indexOf(value) + 1) as Step['level'] })}
        />
      </td>
      <td className={styles['estimate']}>
        <EstimateFields estimate={step.minutes} name={name} isLabelHidden isDisabled={isDisabled} onCommit={(minutes) => onChange({ minutes })} />
      </td>
      <td className={styles['window']}>
        <WindowFields window={step.window} name={name} isDisabled={isDisabled} onCommit={(window) => onChange({ window })} />
      </td>
      <td className={styles['owner']}>
        <SelectField
          label={t('effort.step.ownerOf', { name })}
          isLabelHidden
          value={step.ownerId ?? NONE}
          choices={ownerChoices(plan, texts)}
          isDisabled={isDisabled}
          onChange={(id) => onChange({ ownerId: id === NONE ? null : id })}
        />
      </td>
      <td>
        <IconButton label={t('common.removeNamed', { name })} icon={<X />} disabled={isDisabled} onClick={onRemove} />
      </td>
    </tr>
  );
}
