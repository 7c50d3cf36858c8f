import { audienceFit } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../support/plan/make-plan';

const plan = makePlan({
  brands: [{ id: 'shop', name: 'Shop' }],
  channels: ['instagram', 'x', 'blog', 'tiktok'].map((network) => ({ id: network, brandId: 'shop', name: network, network })),
  audiences: [
    { id: 'young', name: 'Young', ageFrom: 16, ageUntil: 28, channelIds: ['instagram', 'blog'] },
    { id: 'old', name: 'Old', ageFrom: 60, channelIds: ['x'] },
  ],
});

describe('the fit of channels with audiences', () => {
  it('goes by the survey about the ages that match best', () => {
    const [instagram] = audienceFit(plan);
    expect(instagram).toMatchObject({ state: 'good', audiences: [{ audienceId: 'young', share: { id: 'ig-1429', percent: 80 } }] });
  });

  it('questions channels where few of them are, and channels without an audience', () => {
    expect(audienceFit(plan).map(({ channelId, state }) => [channelId, state])).toEqual([
      ['instagram', 'good'],
      ['x', 'weak'],
      ['blog', 'unknown'],
      ['tiktok', 'nobody'],
    ]);
  });
});
