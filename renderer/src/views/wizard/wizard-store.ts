import { create } from 'zustand';
import type { Region } from '@shared/schema';
import type { Day } from '@shared/time';
import { type Draft, emptyDraft } from './draft';

/** The steps in their order. */
export const stepNames = ['business', 'channels', 'people', 'budget', 'verdict'] as const;

/** A step of the wizard. */
export type StepName = (typeof stepNames)[number];

/** How a part of a step changes the answers. */
export type ChangeDraft = (change: (draft: Draft) => Draft) => void;

interface WizardState {
  readonly draft: Draft | null;
  /** What was thrown away by starting over, to be brought back. */
  readonly discarded: Draft | null;
  readonly step: StepName;
  readonly begin: (today: Day, region: Region) => void;
  readonly change: ChangeDraft;
  readonly goTo: (step: StepName) => void;
  readonly startOver: (today: Day, region: Region) => void;
  readonly bringBack: () => void;
  readonly finish: () => void;
}

/** The answers of this session: leaving the wizard keeps them, an opened plan ends them. */
export const useWizardStore = create<WizardState>()((set) => ({
  draft: null,
  discarded: null,
  step: 'business',
  begin: (today, region) => set((state) => (state.draft === null ? { draft: emptyDraft(today, region), step: 'business' } : state)),
  change: (change) => set((state) => (state.draft === null ? state : { draft: change(state.draft), discarded: null })),
  goTo: (step) => set({ step }),
  startOver: (today, region) => set((state) => ({ draft: emptyDraft(today, region), discarded: state.draft, step: 'business' })),
  bringBack: () => set((state) => (state.discarded === null ? state : { draft: state.discarded, discarded: null })),
  finish: () => set({ draft: null, discarded: null, step: 'business' }),
}));

/** The step so many places before or after another; undefined beyond the ends. */
export function stepBeside(step: StepName, places: 1 | -1): StepName | undefined {
  return stepNames[stepNames.indexOf(step) + places];
}
