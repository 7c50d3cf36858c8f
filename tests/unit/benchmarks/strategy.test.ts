import { describe, expect, it } from 'vitest';
import { audienceShareFor, audienceShares, failureCases, goalReference, goalReferences, indicatorReference, readinessCategories, readinessQuestions } from '@shared/benchmarks';
import { english, german } from '@shared/i18n';

describe('the catalogue of goals', () => {
  it('weighs dialogue and results before trust, and trust before reach', () => {
    const least = (basis: string): number => Math.min(...goalReferences.filter((goal) => goal.basis === basis).map((goal) => goal.points));
    const most = (basis: string): number => Math.max(...goalReferences.filter((goal) => goal.basis === basis).map((goal) => goal.points));
    expect(least('dialogue')).toBeGreaterThan(most('trust'));
    expect(least('result')).toBeGreaterThanOrEqual(most('trust'));
    expect(least('trust')).toBeGreaterThan(most('reach'));
  });

  it('has an indicator for every goal, with texts in both languages', () => {
    for (const goal of goalReferences) {
      expect(goal.indicators.length, goal.id).toBeGreaterThan(2);
      for (const key of [goal.labelKey, ...goal.indicators.flatMap(({ labelKey, howKey, unitKey }) => [labelKey, howKey, unitKey])]) {
        expect([key in german, key in english], key).toEqual([true, true]);
      }
    }
  });

  it('finds goals and indicators by their ids', () => {
    expect(goalReference('acquisition')?.indicators[1]?.id).toBe('acquisition-2');
    expect(indicatorReference('acquisition-2')).toMatchObject({ direction: 'down', unitKey: 'indicatorUnit.eur' });
    expect(goalReference('of-ones-own')).toBeUndefined();
    expect(indicatorReference(null)).toBeUndefined();
  });
});

describe('readiness questions', () => {
  it('are 35, each of a known kind, each with stories that exist', () => {
    expect(readinessQuestions).toHaveLength(35);
    expect(new Set(readinessQuestions.map((question) => question.category))).toEqual(new Set(readinessCategories));
    for (const question of readinessQuestions) for (const id of question.caseIds) expect(failureCases[id].nameKey in german, id).toBe(true);
  });

  it('tell every story at least once', () => {
    const told = new Set(readinessQuestions.flatMap((question) => question.caseIds));
    expect([...told].sort()).toEqual(Object.keys(failureCases).sort());
  });
});

describe('shares of audiences', () => {
  it('are percentages of an age in order', () => {
    for (const share of audienceShares) {
      expect(share.percent > 0 && share.percent <= 100, share.id).toBe(true);
      expect(share.ageUntil === null || share.ageFrom < share.ageUntil, share.id).toBe(true);
    }
  });

  it('are chosen by the age that fits best, then by year', () => {
    expect(audienceShareFor('instagram', 30, 45)?.id).toBe('ig-3049');
    expect(audienceShareFor('instagram', null, null)?.id).toBe('ig');
    expect(audienceShareFor('facebook', 55, 65)?.id).toBe('fb-5069');
    expect(audienceShareFor('tiktok', 60, 70)?.id).toBe('tt');
    expect(audienceShareFor('bluesky', 20, 30)?.country).toBe('US');
    expect(audienceShareFor('blog', 20, 30)).toBeUndefined();
  });
});
