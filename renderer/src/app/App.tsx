import type { ReactNode } from 'react';
import { useTexts, TextsProvider } from '../i18n';
import { languageOf, useAppStore } from '../state';
import { StartView } from '../views/start/StartView';
import { WizardView } from '../views/wizard/WizardView';
import { AppDialogs } from './AppDialogs';
import { PlanScreen } from './PlanScreen';
import { ToastArea } from './ToastArea';

function CurrentScreen(): ReactNode {
  const screen = useAppStore((state) => state.screen);
  const { t } = useTexts();
  switch (screen) {
    case 'loading':
      return <p className="visually-hidden">{t('common.loading')}</p>;
    case 'start':
      return <StartView />;
    case 'wizard':
      return <WizardView />;
    case 'plan':
      return <PlanScreen />;
  }
}

/** The whole window: one screen, the dialogs over it, and the message area. */
export function App(): ReactNode {
  const language = useAppStore(languageOf);
  return (
    <TextsProvider language={language}>
      <CurrentScreen />
      <AppDialogs />
      <ToastArea />
    </TextsProvider>
  );
}
