import { type CarriedRhythm, carriedRhythm, coverPlan, earliestLaunch } from '@shared/engine';
import { planWithRhythms } from '@shared/engine/rhythm/rhythm-posts';
import type { Plan } from '@shared/schema';
import { weekdayOf, toDayNumber } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { apply } from '../../support/plan/apply';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

const world = makeWorld();

/** Four weeks from Monday 2027-01-04; a post takes 60 minutes in its own week or the two before, Ann has 5 x 60 a week. */
function planOf(parts: PlanParts = {}): Plan {
  const { settings, ...records } = parts;
  return makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-31' }, tightPercent: 100, ...settings },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('text'),
    people: [person('Ann', 60, ['text'])],
    goals: [{ id: 'g', name: 'Known', points: 5 }],
    channels: [
      { id: 'side', brandId: 'b', name: 'Side', cadence: { minimum: 1, target: 3 }, defaultFormatId: 'f' },
      { id: 'main', brandId: 'b', name: 'Main', cadence: { minimum: 1, target: 3 }, defaultFormatId: 'f', goalIds: ['g'] },
    ],
    formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', 60, 0, 3)] }],
    ...records,
  });
}

const rates = (carried: CarriedRhythm) => carried.channels.map((channel) => [channel.channelId, channel.postsPerWeek, channel.limitedBy]);

describe('carriedRhythm', () => {
  it('gives every channel its minimum and then its target, those that serve more goals first', () => {
    // five posts a week fit: 1 + 1, then main to 3, then side to 2
    expect(rates(carriedRhythm(planOf(), world))).toEqual([['main', 3, null], ['side', 2, 'hours']]);
  });

  it('sets the cadence that is carried', () => {
    expect(carriedRhythm(planOf(), world).command).toEqual({
      type: 'batch',
      commands: [
        { type: 'change', collection: 'channels', id: 'side', set: { cadence: { minimum: 1, target: 2 } } },
        { type: 'change', collection: 'channels', id: 'main', set: { cadence: { minimum: 1, target: 3 } } },
      ],
    });
  });

  it('goes below one post a week', () => {
    const formats = [{ id: 'f', name: 'Film', steps: [step('s', 'text', 600, 0, 9)] }];
    expect(rates(carriedRhythm(planOf({ formats }), world))).toEqual([['main', 0.5, 'hours'], ['side', 0, 'hours']]);
  });

  it('counts other work first and says when not even that fits', () => {
    const activities = [{ id: 'a', name: 'Talk', skillId: 'text', minutes: exactly(240), rhythm: 'weekly' as const }];
    expect(rates(carriedRhythm(planOf({ activities }), world))).toEqual([['main', 1, 'hours'], ['side', 0, 'hours']]);
    const tooMuch = carriedRhythm(planOf({ activities: activities.map((activity) => ({ ...activity, minutes: exactly(400) })) }), world);
    expect([tooMuch.isPossible, rates(tooMuch)]).toEqual([false, [['main', 0, 'hours'], ['side', 0, 'hours']]]);
  });

  it('stops at the money', () => {
    const people = [person('Fay', 60, ['text'], { paidAs: 'cash', costCentsPerHour: 6000 })];
    const carried = carriedRhythm(planOf({ people, budgetCaps: [{ id: 'k', cents: 12 * 6000 }] }), world);
    // four weeks of three posts at 60 euros each; the fourth week's Friday is still in January
    expect(rates(carried)).toEqual([['main', 2, 'money'], ['side', 1, 'money']]);
  });

  it('leaves channels without any format out', () => {
    expect(rates(carriedRhythm(planOf({ channels: [{ id: 'c', brandId: 'b', name: 'Bare', cadence: { minimum: 1, target: 1 } }] }), world))).toEqual([]);
  });
});

describe('planWithRhythms', () => {
  const days = (postsPerWeek: number, parts: PlanParts = {}) => planWithRhythms(planOf(parts), new Map([['main', 'f']]), new Map([['main', postsPerWeek]])).posts.map((post) => post.day?.slice(5));

  it('spreads posts over the working week, fractions over the weeks', () => {
    expect(days(2).slice(0, 4)).toEqual(['01-04', '01-06', '01-11', '01-13']);
    expect(days(0.5)).toEqual(['01-04', '01-18']);
    expect(days(1.5)).toEqual(['01-04', '01-06', '01-11', '01-18', '01-20', '01-25']);
    expect(days(1 / 3)).toEqual(['01-04', '01-25']);
    expect(days(0)).toEqual([]);
  });

  it('uses the slots of the channel and starts with the launch', () => {
    const channels = [{ id: 'main', brandId: 'b', name: 'Main', slots: [{ weekday: 7 as const, time: '10:00' }] }];
    const found = planWithRhythms(planOf({ channels, settings: { launch: '2027-01-13' } }), new Map([['main', 'f']]), new Map([['main', 2]])).posts;
    expect(found.map((post) => weekdayOf(toDayNumber(post.day ?? '')))).toEqual([7, 3, 7, 3, 7, 3]);
    expect(found[0]?.day).toBe('2027-01-17');
  });
});

describe('earliestLaunch', () => {
  const absences = [{ id: 'a', personId: 'Ann', from: '2027-01-04', until: '2027-01-17' }];
  const posts = [{ id: 'p', channelId: 'main', title: 'First', day: '2027-01-15', formatId: 'f' }, { id: 'q', channelId: 'main', title: 'Second', day: '2027-01-22', formatId: 'f' }];

  it('is the first week from which everything holds', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 60, 0, 0)] }];
    const plan = planOf({ absences, posts, formats, settings: { launch: '2027-01-11' }, channels: [{ id: 'main', brandId: 'b', name: 'Main' }] });
    expect(coverPlan(plan, world).level).toBe('fails');
    const found = earliestLaunch(plan, apply, world);
    expect(found).toMatchObject({ day: '2027-01-18', weeksLater: 1, readyPosts: 0, leadDays: 0 });
    const changed = found?.command === null || found === null ? undefined : apply(plan, found.command);
    expect(changed === undefined ? '' : coverPlan(changed, world).level).not.toBe('fails');
  });

  it('may be earlier than planned, and counts the posts that are ready then', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 60, -9, -5)] }];
    const plan = planOf({ posts, formats, settings: { launch: '2027-01-15' }, channels: [{ id: 'main', brandId: 'b', name: 'Main' }] });
    // one week earlier the first post of 2027-01-08 would have to be made before the horizon: then it is past work
    expect(earliestLaunch(plan, apply, world)).toMatchObject({ day: '2027-01-08', weeksLater: -1 });
    const fixed = planOf({ posts, formats, settings: { launch: '2027-01-15', horizon: { from: '2027-01-11', until: '2027-01-31' } }, channels: [{ id: 'main', brandId: 'b', name: 'Main' }] });
    expect(earliestLaunch(fixed, apply, world)).toMatchObject({ day: '2027-01-15', weeksLater: 0, command: null, readyPosts: 1 });
  });

  it('takes a stock of posts that are made before, and no earlier than needed', () => {
    // two posts of an hour on Friday and Monday, made on the day itself; Ann is away from Thursday to Tuesday
    const away = [{ id: 'a', personId: 'Ann', from: '2027-01-14', until: '2027-01-19' }];
    const soon = ['2027-01-15', '2027-01-18'].map((day, index) => ({ id: `p${index}`, channelId: 'main', title: day, day, formatId: 'f' }));
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 60, -1, 0)] }];
    const plan = planOf({ absences: away, posts: soon, formats, settings: { launch: '2027-01-15', horizon: { from: '2027-01-11', until: '2027-01-31' } }, channels: [{ id: 'main', brandId: 'b', name: 'Main' }] });
    const found = earliestLaunch(plan, apply, world);
    // one hour on Wednesday for one, on Tuesday for the other: the post of Monday has to begin four working days before instead of one
    expect(found).toMatchObject({ day: '2027-01-15', weeksLater: 0, leadDays: 2, readyPosts: 2 });
    const changed = found?.command === null || found === null ? undefined : apply(plan, found.command);
    expect(changed === undefined ? 'fails' : coverPlan(changed, world).level).not.toBe('fails');
  });

  it('is none when nothing ever holds', () => {
    expect(earliestLaunch(planOf({ people: [], posts }), apply, world)).toBeNull();
  });
});
