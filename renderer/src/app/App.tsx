import { lazy, type ReactNode, Suspense } from 'react';
import { useTexts, TextsProvider } from '../i18n';
import { languageOf, useAppStore } from '../state';
import { StartView } from '../views/start/StartView';
import { ToastArea } from './ToastArea';

// The first screen is small and must be there at once; the rest is fetched while it is looked at.
const loadWizard = (): Promise<{ default: () => ReactNode }> => import('../views/wizard/WizardView').then((module) => ({ default: module.WizardView }));
const loadPlanScreen = (): Promise<{ default: () => ReactNode }> => import('./PlanScreen').then((module) => ({ default: module.PlanScreen }));
const loadDialogs = (): Promise<{ default: () => ReactNode }> => import('./AppDialogs').then((module) => ({ default: module.AppDialogs }));
const WizardView = lazy(loadWizard);
const PlanScreen = lazy(loadPlanScreen);
const AppDialogs = lazy(loadDialogs);

/** Fetches the screens that are not shown yet, so that none of them makes anybody wait. */
export async function fetchOtherScreens(): Promise<void> {
  await Promise.all([loadPlanScreen(), loadWizard(), loadDialogs()]);
}

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
      <Suspense fallback={null}>
        <CurrentScreen />
      </Suspense>
      <Suspense fallback={null}>
        <AppDialogs />
      </Suspense>
      <ToastArea />
    </TextsProvider>
  );
}
