import { describe, expect, it } from 'vitest';
import type { Channel } from '@shared/schema';
import { networks, referenceOf } from '../../../../renderer/src/views/settings/channel-reference';
import { readClock } from '../../../../renderer/src/views/settings/ClockField';
import { makePlan } from '../../../support/plan/make-plan';

const plan = makePlan({
  brands: [{ id: 'b', name: 'Brand' }],
  formats: [
    { id: 'story', name: 'Story', kind: 'story' },
    { id: 'image', name: 'Image', kind: 'image_post' },
  ],
  channels: [
    { id: 'feed', brandId: 'b', name: 'Instagram', network: 'instagram', defaultFormatId: 'image' },
    { id: 'stories', brandId: 'b', name: 'Stories', network: 'instagram', defaultFormatId: 'story' },
    { id: 'own', brandId: 'b', name: 'Board in the shop', network: 'shop' },
  ],
});

function channel(id: string): Channel {
  const found = plan.channels.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no channel ${id}`);
  return found;
}

describe('reference values of a channel', () => {
  it('are those of its network, and of its format where a network has several', () => {
    expect(referenceOf(channel('feed'), plan)?.id).toBe('instagram');
    expect(referenceOf(channel('stories'), plan)?.id).toBe('instagram_stories');
    expect(referenceOf(channel('own'), plan)).toBeUndefined();
  });

  it('name each network once', () => {
    expect(new Set(networks).size).toBe(networks.length);
    expect(networks).toContain('linkedin');
    expect(networks).not.toContain('instagram_stories');
  });
});

describe('a typed time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (text, time) => {
    expect(readClock(text)).toBe(time);
  });

  it.each(['', '24', '12:60', '9:3', 'noon', '1234'])('%s is none', (text) => {
    expect(readClock(text)).toBeUndefined();
  });
});
