import { describe, expect, it } from 'vitest';
import { activityFactorFor, channelMinutesPerWeek, type ChannelReferenceId, channelReferences, effortOverview } from '@shared/benchmarks';

// Hours per week as the collected data states them. It rounds each item to hundredths of an hour (0.6 min); we round each format's
// share and each activity to whole minutes. With at most 30 roundings a plan may differ by 30 x (0.3 + 0.5) min = 0.4 h, in fact far less.
const published = {
  lean: { low: 4.01, likely: 10.67, high: 29.75, expected: 12.74 },
  basic: { low: 7.24, likely: 18.92, high: 56.01, expected: 23.16 },
  standard: { low: 13.08, likely: 33.5, high: 94.05, expected: 40.19 },
  extended: { low: 24.26, likely: 64.47, high: 179.25, expected: 76.9 },
} as const;

const publishedChannels: Partial<Record<ChannelReferenceId, readonly [number, number, number]>> = {
  facebook: [1.7, 4.65, 14.9],
  linkedin: [2.1, 5.6, 14.8],
  xing: [0.33, 1.05, 3.7],
  x: [1.48, 4.5, 12.5],
  youtube: [3.5, 9.95, 28.8],
  tiktok: [3.69, 11.5, 32],
  pinterest: [1.6, 4.25, 11],
  threads: [0.78, 2.15, 6.2],
  bluesky: [0.78, 2.15, 6.2],
  mastodon: [0.78, 2.15, 6.2],
  blog: [1.35, 2.75, 6],
  newsletter: [0.73, 1.5, 5],
  podcast: [2.1, 4.25, 8],
  whatsapp_channel: [0.3, 0.85, 2.5],
  google_business: [0.35, 0.85, 2.25],
};

const MINUTES_APART = 3;

describe('effort overview', () => {
  it('adds up to the published hours of every plan', () => {
    const plans = effortOverview();
    expect(plans.map((plan) => plan.plan.id)).toEqual(['lean', 'basic', 'standard', 'extended']);
    for (const { plan, minutes, expectedMinutes } of plans) {
      const hours = published[plan.id];
      for (const point of ['low', 'likely', 'high'] as const) {
        expect(Math.abs(minutes[point] - hours[point] * 60), `${plan.id} ${point}`).toBeLessThanOrEqual(MINUTES_APART);
      }
      expect(Math.abs(expectedMinutes - hours.expected * 60), plan.id).toBeLessThanOrEqual(MINUTES_APART);
    }
  });

  it('adds up to the published hours of every channel; those of Instagram include its stories', () => {
    const hours = (id: ChannelReferenceId): readonly number[] => Object.values(channelMinutesPerWeek(id)).map((minutes) => minutes / 60);
    for (const channel of channelReferences) {
      const expected = publishedChannels[channel.id];
      hours(channel.id).forEach((value, index) => {
        if (expected !== undefined) expect(Math.abs(value - (expected[index] ?? 0)), channel.id).toBeLessThan(0.02);
      });
    }
    const [low = 0, likely = 0, high = 0] = hours('instagram');
    const [storyLow = 0, storyLikely = 0, storyHigh = 0] = hours('instagram_stories');
    expect([low + storyLow, likely + storyLikely, high + storyHigh]).toEqual([3.75, 9.75, 25.7]);
  });

  it('is the sum of its items, which can be added up by hand', () => {
    for (const { items, minutes } of effortOverview()) {
      expect(items.reduce((sum, item) => sum + item.minutes.likely, 0)).toBe(minutes.likely);
      expect(items.reduce((sum, item) => sum + item.minutes.high, 0)).toBe(minutes.high);
    }
  });

  it('takes more of the core activities the more channels there are', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 10, 12].map(activityFactorFor)).toEqual([0.5, 0.5, 0.5, 0.75, 0.75, 1, 1, 1.5, 1.5, 1.5]);
  });
});
