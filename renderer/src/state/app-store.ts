import { create } from 'zustand';
import type { Language } from '@shared/i18n';
import type { OpenFailure, Preferences, ResponseOf } from '@shared/ipc';
import { ask } from '../bridge';

/** The rooms of an open plan, in the order of the sidebar; shortcuts count the first nine. */
export const viewNames = ['coverage', 'repairs', 'stress', 'room', 'scenarios', 'calendar', 'effort', 'team', 'budget', 'goals', 'audiences', 'readiness', 'measure', 'settings'] as const;

/** A room of an open plan. */
export type ViewName = (typeof viewNames)[number];

/** Which screen fills the window. */
export type Screen = 'loading' | 'start' | 'wizard' | 'plan';

/** A dialog that lies over the screen. */
export type DialogName = 'about' | 'shortcuts' | 'backups' | 'recent' | 'rename' | 'palette' | null;

/** What main says about the program. */
export type Description = ResponseOf<'app.describe'>;

interface AppState {
  readonly description: Description | null;
  readonly preferences: Preferences;
  readonly screen: Screen;
  readonly view: ViewName;
  readonly dialog: DialogName;
  readonly openFailure: OpenFailure | null;
  /** Which plan of the effort overview the wizard begins with; null: none was asked for. */
  readonly wizardStart: string | null;
  readonly show: (screen: Screen) => void;
  readonly showView: (view: ViewName) => void;
  readonly showWizard: (start: string | null) => void;
  readonly showDialog: (dialog: DialogName) => void;
  readonly showOpenFailure: (failure: OpenFailure | null) => void;
  readonly describe: (description: Description) => void;
  readonly prefer: (preferences: Preferences) => void;
}

/** What belongs to the window and not to the plan. */
export const useAppStore = create<AppState>()((set) => ({
  description: null,
  preferences: { language: 'system', theme: 'system', authorName: '' },
  screen: 'loading',
  view: 'coverage',
  dialog: null,
  openFailure: null,
  wizardStart: null,
  show: (screen) => set({ screen, openFailure: null, wizardStart: null }),
  showView: (view) => set({ view }),
  showWizard: (wizardStart) => set({ screen: 'wizard', wizardStart, openFailure: null }),
  showDialog: (dialog) => set({ dialog }),
  showOpenFailure: (openFailure) => set({ openFailure }),
  describe: (description) => set({ description, preferences: description.preferences }),
  prefer: (preferences) => set({ preferences }),
}));

/** The language to speak: the chosen one, or the system's. */
export function languageOf(state: Pick<AppState, 'description' | 'preferences'>): Language {
  const { language } = state.preferences;
  return language === 'system' ? (state.description?.systemLanguage ?? 'de') : language;
}

/** Today as the main process sees it; views never ask the clock themselves. */
export function useToday(): string {
  return useAppStore((state) => state.description?.today ?? '1970-01-01');
}

/** Changes language or appearance; main remembers it and tells all windows. */
export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  useAppStore.getState().prefer(await ask('preferences.change', change));
}
