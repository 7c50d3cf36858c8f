import { RotateCcw, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../components';
import { useTexts } from '../../i18n';
import { useToday } from '../../state';
import { isUntouched } from './draft';
import { homeRegion } from './home-region';
import { useWizardStore } from './wizard-store';
import { StepProgress } from './StepProgress';
import styles from './WizardHeader.module.css';

/** Throws the answers away, and brings them back when that was a mistake. */
function StartOver(): ReactNode {
  const { t } = useTexts();
  const today = useToday();
  const { draft, discarded, startOver, bringBack } = useWizardStore();
  if (draft === null) return null;
  if (discarded !== null) {
    return (
      <Button tone="quiet" icon={<Undo2 />} onClick={bringBack}>
        {t('wizard.bringBack')}
      </Button>
    );
  }
  if (isUntouched(draft)) return null;
  return (
    <Button tone="quiet" icon={<RotateCcw />} onClick={() => startOver(today, homeRegion(navigator.language))}>
      {t('wizard.startOver')}
    </Button>
  );
}

/** What this is, where the user stands in it, and the way out. */
export function WizardHeader({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const { t } = useTexts();
  const { step, goTo } = useWizardStore();
  return (
    <header className={styles['header']}>
      <p className={styles['title']}>{t('wizard.title')}</p>
      <StepProgress step={step} onPick={goTo} />
      <div className={styles['end']}>
        <StartOver />
        <Button tone="quiet" onClick={onLeave}>
          {t('common.cancel')}
        </Button>
      </div>
    </header>
  );
}
