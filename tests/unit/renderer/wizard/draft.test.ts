import { describe, expect, it } from 'vitest';
import { overviewPlans, personDefaults, planFromAnswers, startFromOverview, type WizardAnswers } from '@shared/benchmarks';
import { createTranslate } from '@shared/i18n';
import { type Plan, validatePlan } from '@shared/schema';
import {
  answersOf,
  type Draft,
  emptyDraft,
  isUntouched,
  launchOf,
  untilOf,
  withChannel,
  withChannelChange,
  withNewChannel,
  withPeriod,
  withPerson,
  withRegion,
  withStart,
} from '../../../../renderer/src/views/wizard/draft';
import { newPerson } from '../../../../renderer/src/views/wizard/person-draft';

const today = '2026-11-22';
const bavaria = { country: 'DE', state: 'BY' };
const translate = createTranslate('de');

function start(): Draft {
  return emptyDraft(today, bavaria);
}

function channelsOf(draft: Draft): string[] {
  return draft.channels.map(({ channel }) => channel);
}

function planOf(draft: Draft, change: Partial<WizardAnswers> = {}): Plan {
  let count = 0;
  return planFromAnswers({ ...answersOf(draft), ...change }, () => `id-${(count += 1)}`, translate);
}

describe('answers of the wizard', () => {
  it('make a valid plan before anything was said', () => {
    const draft = start();
    expect(isUntouched(draft)).toBe(true);
    expect([draft.from, launchOf(draft), untilOf(draft)]).toEqual(['2026-11-23', '2026-12-21', '2027-05-23']);
    expect(validatePlan(planOf(draft)).ok).toBe(true);
  });

  it('make a valid plan out of names that are only spaces', () => {
    const named = withChannelChange(withNewChannel({ ...start(), name: '  ' }), 'own-1', { name: '   ' });
    const plan = planOf({ ...named, people: [newPerson('a', 'owner', 'DE')] });
    expect(validatePlan(plan).ok).toBe(true);
    expect([plan.name, plan.channels[0]?.name, plan.people[0]?.name]).toEqual(['Mein Unternehmen', 'Anderer Kanal', 'Person 1']);
  });

  it('take channels, work and lead of a plan of the overview', () => {
    for (const { id, channels } of overviewPlans) {
      const draft = withStart(start(), id);
      const { launch, activityFactor } = startFromOverview(id, today, bavaria);
      expect(channelsOf(draft)).toEqual(channels);
      expect(launchOf(draft)).toBe(launch);
      expect(planOf(draft, { activityFactor })).toEqual(planOf(draft));
    }
  });

  it('come back to the own channels after a look at the overview', () => {
    const own = withChannel(withChannel(start(), 'blog', true), 'xing', true);
    const back = withStart(withStart(own, 'extended'), 'own');
    expect([channelsOf(back), back.start]).toEqual([['blog', 'xing'], 'own']);
  });

  it('become an own choice when a channel of the overview is changed', () => {
    const changed = withChannelChange(withStart(start(), 'basic'), 'linkedin', { postsPerWeek: 1 });
    expect(changed.start).toBe('own');
    expect(withStart(withStart(changed, 'lean'), 'own').channels).toEqual(changed.channels);
  });

  it('number own channels so that none is there twice', () => {
    const two = withNewChannel(withNewChannel(start()));
    expect(channelsOf(withNewChannel(withChannel(two, 'own-1', false)))).toEqual(['own-2', 'own-3']);
  });
});

describe('launch day', () => {
  it('is proposed by the number of channels until it is chosen', () => {
    expect(launchOf(withStart(start(), 'standard'))).toBe('2027-01-18');
    expect(launchOf({ ...withStart(start(), 'standard'), chosenLaunch: '2026-12-01' })).toBe('2026-12-01');
  });

  it('moves with the first day', () => {
    expect(launchOf(withPeriod(start(), { from: '2027-02-01' }))).toBe('2027-03-01');
  });

  it('stays as chosen as long as it lies in the planned time', () => {
    const chosen = { ...start(), chosenLaunch: '2027-02-15' };
    expect(withPeriod(chosen, { from: '2027-01-04' }).chosenLaunch).toBe('2027-02-15');
    expect(withPeriod(chosen, { from: '2027-03-01' }).chosenLaunch).toBeNull();
    expect(withPeriod({ ...chosen, chosenLaunch: '2027-05-10' }, { months: 3 }).chosenLaunch).toBeNull();
  });
});

describe('region', () => {
  it('moves proposed costs with the country and leaves chosen ones', () => {
    const people = [newPerson('a', 'freelancer', 'DE'), { ...newPerson('b', 'freelancer', 'DE'), costCentsPerHour: 7_300 }];
    const swiss = withRegion({ ...start(), people }, { country: 'CH', state: null });
    expect(swiss.people.map((person) => person.costCentsPerHour)).toEqual([personDefaults('freelancer', 'CH').costCentsPerHour, 7_300]);
    expect(swiss.people[0]?.costCentsPerHour).not.toBe(people[0]?.costCentsPerHour);
  });
});

describe('people', () => {
  it('are changed and taken out by their key', () => {
    const draft = { ...start(), people: [newPerson('a', 'owner', 'DE'), newPerson('b', 'student', 'DE')] };
    expect(withPerson(draft, 'b', (person) => ({ ...person, name: 'Ali' })).people.map((person) => person.name)).toEqual(['', 'Ali']);
    expect(withPerson(draft, 'a', () => null).people.map((person) => person.key)).toEqual(['b']);
  });
});
