import type { Plan, PlanInput } from '@shared/schema';
import { addDays } from '@shared/time';
import { type Random, seeded } from '../engine/random';
import { makePlan } from '../plan/make-plan';

const STATUSES = ['idea', 'draft', 'review', 'approved', 'scheduled', 'published'] as const;
const CHANNELS = ['c0', 'c1', 'c2', 'c3'] as const;

type Rule = NonNullable<PlanInput['series']>[number]['rule'];

function ruleOf(random: Random, from: string): Rule {
  const kind = random.pick(['daily', 'weekly', 'monthly'] as const);
  const interval = random.whole(1, 3);
  if (kind === 'weekly') return { frequency: kind, interval, weekdays: random.pick([[1], [2, 5], [6, 7], [1, 2, 3, 4, 5]] as const).slice(), from };
  return kind === 'daily' ? { frequency: kind, interval, from, count: random.whole(1, 60) } : { frequency: kind, interval, monthDay: random.pick([1, 15, 31]), from };
}

/**
 * A plan full of posts for the calendar: over a year and its ends, with and without times, days and owners, in every status, and with
 * series that have exceptions and posts in place of some of what they yield. The same seed gives the same plan.
 */
export function randomCalendar(seed: number): Plan {
  const random = seeded(seed);
  const from = addDays('2026-11-01', random.whole(0, 500));
  const length = random.whole(20, 420);
  const until = addDays(from, length);
  const dayIn = (): string => addDays(from, random.whole(-10, length + 10));
  const status = (): (typeof STATUSES)[number] => random.pick(STATUSES);
  const series = Array.from({ length: random.whole(0, 4) }, (_, number) => {
    const start = dayIn();
    return { id: `s${number}`, channelId: random.pick(CHANNELS), title: `Series ${number}`, status: status(), rule: ruleOf(random, start), exceptions: random.chance(0.5) ? [start, addDays(start, 7)] : [] };
  });
  const posts = Array.from({ length: random.whole(0, 120) }, (_, number) => {
    const stands = random.chance(0.1) ? series[0] : undefined;
    return {
      id: `p${number}`,
      channelId: random.pick(CHANNELS),
      title: random.chance(0.1) ? '' : `Post ${number}`,
      day: random.chance(0.08) ? null : dayIn(),
      time: random.chance(0.5) ? null : `${String(random.whole(0, 23)).padStart(2, '0')}:45`,
      status: status(),
      ...(stands === undefined ? {} : { seriesId: stands.id, occurrenceDay: addDays(from, number * 3) }),
    };
  });
  return makePlan({
    settings: { horizon: { from, until }, launch: random.chance(0.5) ? addDays(from, random.whole(0, 20)) : null },
    brands: ['b0', 'b1'].map((id) => ({ id, name: id })),
    channels: CHANNELS.map((id, number) => ({ id, brandId: `b${number % 2}`, name: id, cadence: { minimum: 1, target: random.pick([1, 2]) }, longestGapDays: random.chance(0.5) ? random.whole(3, 20) : null })),
    series,
    posts,
  });
}
