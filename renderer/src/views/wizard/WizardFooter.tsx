import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TextKey } from '@shared/i18n';
import { Button } from '../../components';
import { useTexts } from '../../i18n';
import type { Draft } from './draft';
import { stepBeside, type StepName } from './wizard-store';
import styles from './WizardFooter.module.css';

interface WizardFooterProps {
  readonly draft: Draft;
  readonly step: StepName;
  readonly isOpening: boolean;
  readonly onGoTo: (step: StepName) => void;
}

/** What the main button says: going on without an answer is said as such. */
function nextKey(step: StepName, draft: Draft): TextKey {
  switch (step) {
    case 'business':
      return draft.name.trim() === '' ? 'wizard.next.withoutName' : 'common.next';
    case 'channels':
      return draft.channels.length === 0 ? 'wizard.next.withoutChannels' : 'common.next';
    case 'people':
      return draft.people.length === 0 ? 'wizard.next.withoutPeople' : 'common.next';
    case 'budget':
      return draft.monthlyBudgetCents === null ? 'wizard.next.withoutBudget' : 'wizard.next.toVerdict';
    case 'verdict':
      return 'wizard.next.open';
  }
}

/** Back and on. The main button sends the form, as Enter does. */
export function WizardFooter({ draft, step, isOpening, onGoTo }: WizardFooterProps): ReactNode {
  const { t } = useTexts();
  const before = stepBeside(step, -1);
  const isVerdict = step === 'verdict';
  return (
    <footer className={styles['footer']}>
      <div className={styles['column']}>
        {before === undefined ? (
          <span />
        ) : (
          <Button icon={<ArrowLeft />} onClick={() => onGoTo(before)}>
            {t(isVerdict ? 'wizard.backToChange' : 'common.back')}
          </Button>
        )}
        <div className={styles['forward']}>
          {step === 'budget' || isVerdict ? null : (
            <Button tone="quiet" onClick={() => onGoTo('verdict')}>
              {t('wizard.next.skipAll')}
            </Button>
          )}
          <Button type="submit" tone="primary" icon={isVerdict ? undefined : <ArrowRight />} disabled={isOpening}>
            {t(nextKey(step, draft))}
          </Button>
        </div>
      </div>
    </footer>
  );
}
