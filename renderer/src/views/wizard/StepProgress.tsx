import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n';
import { type StepName, stepNames } from './wizard-store';
import styles from './StepProgress.module.css';

interface StepProgressProps {
  readonly step: StepName;
  readonly onPick: (step: StepName) => void;
}

/** All steps in a row: where the user is, what lies behind, and a way to each of them. */
export function StepProgress({ step, onPick }: StepProgressProps): ReactNode {
  const { t } = useTexts();
  const current = stepNames.indexOf(step);
  return (
    <nav aria-label={t('wizard.progress', { number: current + 1, count: stepNames.length })}>
      <ol className={styles['steps']}>
        {stepNames.map((name, index) => (
          <li key={name} className={index < current ? styles['behind'] : undefined}>
            <button type="button" className={styles['step']} aria-current={name === step ? 'step' : undefined} onClick={() => onPick(name)}>
              <span className={styles['number']}>{index < current ? <Check aria-hidden="true" /> : index + 1}</span>
              {t(`wizard.step.${name}`)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
