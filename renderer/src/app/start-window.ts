import { fetchOtherScreens } from './App';
import { findAction, listenToShortcuts, menuModel, currentWorld, performAction } from '../actions';
import { ask, listen } from '../bridge';
import { createTexts } from '../i18n';
import { editsAnswered, flushSession, languageOf, showPlan, startCoverage, startSearch, useAppStore, usePlanStore, useSelectionStore } from '../state';

let shownMenu = '';

/** Tells main the menu when it differs from what is shown: it depends on language, plan and history. */
function showMenu(): void {
  const menu = menuModel(currentWorld(), createTexts(languageOf(useAppStore.getState())).t);
  const text = JSON.stringify(menu);
  if (text === shownMenu) return;
  shownMenu = text;
  void ask('menu.show', menu);
}

function applyAppearance(): void {
  const { preferences } = useAppStore.getState();
  const isDark = preferences.theme === 'dark' || (preferences.theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  document.documentElement.lang = languageOf(useAppStore.getState());
}

function reportErrors(): void {
  const report = (error: unknown): void => {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    void ask('log.report', { name, message, stack: stack ?? '' });
  };
  addEventListener('error', (event) => report(event.error));
  addEventListener('unhandledrejection', (event) => report(event.reason));
}

/** The window is about to close: everything that is still under way is handed to main first. */
async function finish(): Promise<void> {
  await editsAnswered();
  await flushSession();
  await ask('window.closeReady', null);
}

function listenToMain(): void {
  listen('action.requested', ({ actionId }) => {
    const card = findAction(actionId);
    if (card !== undefined) performAction(card);
  });
  listen('preferences.changed', (preferences) => useAppStore.getState().prefer(preferences));
  listen('plan.saveState', (saveState) => usePlanStore.setState({ saveState }));
  listen('plan.opened', (open) => void showPlan(open));
  listen('window.closing', () => void finish());
}

/** Brings the window to life: asks main what it is, takes the plan it may hold, starts the worker, menu and keys. */
export async function startWindow(): Promise<void> {
  reportErrors();
  listenToMain();
  listenToShortcuts();
  startCoverage();
  startSearch();
  useAppStore.getState().describe(await ask('app.describe', null));
  applyAppearance();
  useAppStore.subscribe(applyAppearance);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyAppearance);
  const open = await ask('plan.current', null);
  if (open === null) useAppStore.getState().show('start');
  else await showPlan(open);
  useAppStore.subscribe(showMenu);
  usePlanStore.subscribe(showMenu);
  useSelectionStore.subscribe(showMenu);
  showMenu();
  document.documentElement.dataset['ready'] = 'true';
  requestIdleCallback(() => void fetchOtherScreens());
}
