import { capacityOf, carriedRhythm, coverPlan, earliestLaunch, listPosts } from '@shared/engine';
import { planWithRhythms, usualFormat } from '@shared/engine/rhythm/rhythm-posts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '../support/plan/apply';
import { randomPlan } from '../support/plan/random-plan';

describe('carriedRhythm', () => {
  it('fits, and where hours or money stop a channel the next step does not', () => {
    let stopped = 0;
    let carried = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { plan, world } = randomPlan(seed);
        const found = carriedRhythm(plan, world);
        const posts = listPosts(plan);
        const formats = new Map(plan.channels.flatMap((channel) => {
          const formatId = usualFormat(channel, posts);
          return formatId === null ? [] : [[channel.id, formatId] as const];
        }));
        const rhythms = new Map(found.channels.map((channel) => [channel.channelId, channel.postsPerWeek]));
        const fails = (changed: ReadonlyMap<string, number>): boolean => {
          const report = coverPlan(planWithRhythms(plan, formats, changed), world);
          return report.missingMinutes > 0 || (plan.budgetCaps.length > 0 && report.overBudgetCents > 0);
        };
        expect(fails(new Map())).toBe(!found.isPossible);
        if (!found.isPossible) return;
        carried += 1;
        expect(fails(rhythms)).toBe(false);
        for (const { channelId, postsPerWeek, limitedBy } of found.channels) {
          if (limitedBy === null) continue;
          stopped += 1;
          const { minimum, target } = plan.channels.find((channel) => channel.id === channelId)?.cadence ?? { minimum: 0, target: 0 };
          const wish = Math.max(minimum, target) === 0 ? 5 : Math.max(minimum, target);
          const next = [0.25, 0.5, 1, 2, 3, 4, 5, wish].sort((left, right) => left - right).find((step) => step > postsPerWeek && step <= wish);
          expect(fails(new Map([...rhythms, [channelId, next ?? 99]]))).toBe(true);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
    expect(Math.min(stopped, carried)).toBeGreaterThan(10);
  });
});

describe('earliestLaunch', () => {
  it('holds, and no week before it does', () => {
    let later = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { plan, world } = randomPlan(seed);
        const found = earliestLaunch(plan, apply, world);
        if (found === null) return;
        const changed = found.command === null ? plan : apply(plan, found.command);
        expect(changed === undefined ? 'refused' : coverPlan(changed, world).level).not.toBe('fails');
        if (found.weeksLater > 0) {
          later += 1;
          expect(coverPlan(plan, world).level).toBe('fails');
        }
        expect(changed === undefined ? 0 : capacityOf(changed, world).days).toBe(capacityOf(plan, world).days + 7 * found.weeksLater);
      }),
      { seed: 2, numRuns: 60 },
    );
    expect(later).toBeGreaterThan(0);
  });
});
