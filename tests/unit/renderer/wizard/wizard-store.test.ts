import { beforeEach, describe, expect, it } from 'vitest';
import { stepBeside, stepNames, useWizardStore } from '../../../../renderer/src/views/wizard/wizard-store';

const today = '2026-11-22';
const region = { country: 'DE', state: null };

beforeEach(() => {
  useWizardStore.getState().finish();
  useWizardStore.getState().begin(today, region);
});

describe('session of the wizard', () => {
  it('keeps answers and place when it is begun again', () => {
    const { change, goTo, begin } = useWizardStore.getState();
    change((draft) => ({ ...draft, name: 'Holzbau Brandl' }));
    goTo('people');
    begin('2027-01-01', { country: 'AT', state: null });
    expect(useWizardStore.getState()).toMatchObject({ step: 'people', draft: { name: 'Holzbau Brandl', region } });
  });

  it('starts over, and brings back what was thrown away until something new is said', () => {
    const { change, startOver, bringBack } = useWizardStore.getState();
    change((draft) => ({ ...draft, name: 'Holzbau Brandl' }));
    startOver(today, region);
    expect(useWizardStore.getState().draft?.name).toBe('');
    bringBack();
    expect(useWizardStore.getState()).toMatchObject({ draft: { name: 'Holzbau Brandl' }, discarded: null });
    startOver(today, region);
    change((draft) => ({ ...draft, name: 'Neu' }));
    bringBack();
    expect(useWizardStore.getState().draft?.name).toBe('Neu');
  });

  it('is over when the plan is open', () => {
    useWizardStore.getState().finish();
    expect(useWizardStore.getState()).toMatchObject({ draft: null, discarded: null, step: 'business' });
  });

  it('walks through the steps from end to end', () => {
    expect(stepNames.map((step) => stepBeside(step, 1))).toEqual(['channels', 'people', 'budget', 'verdict', undefined]);
    expect(stepNames.map((step) => stepBeside(step, -1))).toEqual([undefined, 'business', 'channels', 'people', 'budget']);
  });
});
