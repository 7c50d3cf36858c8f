import type { Command } from '@shared/commands';
import { coverPlan, keepPosts, listPosts, type PlannedPost, type Repair, repairsOf } from '@shared/engine';
import { groupBy } from '@shared/engine/group-by';
import { isTextKey } from '@shared/i18n';
import type { Plan } from '@shared/schema';
import fc from 'fast-check';
import { mondayOf, toDayNumber } from '@shared/time';
import { describe, expect, it } from 'vitest';
import { apply } from '../support/plan/apply';
import { randomPlan, type RandomPlan } from '../support/plan/random-plan';
import { spoken } from '../support/plan/spoken';

function applied(plan: Plan, command: Command): Plan {
  const changed = apply(plan, command);
  if (changed === undefined) throw new Error(`refused: ${JSON.stringify(command)}`);
  return changed;
}

function onRepairs(numRuns: number, seed: number, check: (drawn: RandomPlan, repairs: readonly Repair[]) => void, isMeant = (_plan: Plan) => true): void {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (drawSeed) => {
      const drawn = randomPlan(drawSeed);
      if (!isMeant(drawn.plan)) return;
      check(drawn, [...repairsOf(drawn.plan, apply, drawn.world)]);
    }),
    { seed, numRuns },
  );
}

describe('repairs', () => {
  it('are proposed for plans that fail and only for those; what they promise holds once their command is applied', () => {
    const seen = new Map<string, number>();
    onRepairs(120, 1, ({ plan, world }, repairs) => {
      const report = coverPlan(plan, world);
      expect(repairs.length > 0 || report.level !== 'fails' || report.items.length === 0 || plan.people.length === 0).toBe(true);
      if (report.level !== 'fails') expect(repairs).toEqual([]);
      expect(new Set(repairs.map((repair) => repair.id)).size).toBe(repairs.length);
      for (const { kind, effect, command, before, after, sentences } of repairs) {
        seen.set(`${kind} ${effect}`, (seen.get(`${kind} ${effect}`) ?? 0) + 1);
        expect(before.missingMinutes).toBe(report.missingMinutes);
        for (const { code } of sentences) expect(isTextKey(code) ? '' : code).toBe('');
        for (const text of [...spoken(sentences), ...spoken(sentences, 'en')]) expect(text).not.toMatch(/\{\{|undefined|NaN/);
        if (command === null) {
          expect([effect, after]).toEqual(['isNoHelp', before]);
          continue;
        }
        const changed = coverPlan(applied(plan, command), world);
        expect(after).toEqual({
          level: changed.level,
          missingMinutes: changed.missingMinutes,
          neededMinutes: changed.neededMinutes,
          availableMinutes: changed.availableMinutes,
          posts: changed.weeks.reduce((sum, week) => sum + week.postCount, 0),
          cashCents: changed.totalCashCents,
          internalCents: changed.totalInternalCents,
          overBudgetCents: changed.overBudgetCents,
        });
        if (kind === 'moreMoney') expect(after.overBudgetCents).toBe(0);
        else expect(after.missingMinutes).toBeLessThan(before.missingMinutes);
        expect(effect).toBe((kind === 'moreMoney' ? after.overBudgetCents : after.missingMinutes) === 0 ? 'mends' : 'eases');
      }
    });
    for (const kind of ['moreHours', 'roleHours', 'overtime', 'freelancers', 'cheapestMix', 'newPerson', 'fewerPosts', 'dropPosts', 'longerLead', 'laterLaunch', 'withoutPins', 'training', 'moreMoney']) {
      expect([...seen].filter(([key]) => key.startsWith(`${kind} `) && !key.endsWith('isNoHelp')).length, kind).toBeGreaterThan(0);
    }
  });
});

/** Takes one minute off every working day that a command gives. */
function oneMinuteLess(plan: Plan, command: Command): Plan {
  if (command.type === 'batch') return command.commands.reduce((changed, part) => oneMinuteLess(changed, part), plan);
  if (command.type === 'change') {
    const before = plan.people.find((person) => person.id === command.id);
    const after = applied(plan, command).people.find((person) => person.id === command.id);
    if (before === undefined || after === undefined) throw new Error('unknown person');
    const hours = after.hours.map((entry, index) => ({
      ...entry,
      minutesByWeekday: entry.minutesByWeekday.map((minutes, day) => Math.max(before.hours[index]?.minutesByWeekday[day] ?? 0, minutes - 1)),
    }));
    const perWeek = hours.map((entry, index) => entry.minutesByWeekday.reduce((sum, minutes, day) => sum + minutes - (before.hours[index]?.minutesByWeekday[day] ?? 0), 0));
    const weeklyCapMinutes = before.weeklyCapMinutes === null ? null : before.weeklyCapMinutes + Math.max(...perWeek);
    return applied(plan, { type: 'change', collection: 'people', id: command.id, set: { hours, weeklyCapMinutes } });
  }
  if (command.type !== 'add') throw new Error('not about a person');
  const hours = [{ from: null, minutesByWeekday: (command.record as Plan['people'][number]).hours[0]?.minutesByWeekday.map((minutes) => Math.max(0, minutes - 1)) }];
  return applied(plan, { ...command, record: { ...command.record, hours } });
}

describe('repairs are smallest', () => {
  it('one minute a day less of a person, known or new, leaves more missing', () => {
    let seen = 0;
    onRepairs(80, 2, ({ plan, world }, repairs) => {
      for (const { kind, command, after } of repairs) {
        if (command === null || (kind !== 'moreHours' && kind !== 'roleHours' && kind !== 'newPerson')) continue;
        seen += 1;
        expect(coverPlan(oneMinuteLess(plan, command), world).missingMinutes, JSON.stringify(command)).toBeGreaterThan(after.missingMinutes);
      }
    });
    expect(seen).toBeGreaterThan(30);
  });

  it('one working day less of lead leaves more missing', () => {
    let seen = 0;
    onRepairs(110, 3, ({ plan, world }, repairs) => {
      for (const { kind, command, after } of repairs) {
        if (kind !== 'longerLead' || command?.type !== 'batch') continue;
        seen += 1;
        const formats = applied(plan, command).formats.map((format) => {
          const before = plan.formats.find((candidate) => candidate.id === format.id);
          return { ...format, steps: format.steps.map((step, index) => {
            const from = before?.steps[index]?.window.from ?? 0;
            return step.window.from < from ? { ...step, window: { ...step.window, from: step.window.from + 1 } } : step;
          }) };
        });
        expect(coverPlan({ ...plan, formats }, world).missingMinutes).toBeGreaterThan(after.missingMinutes);
      }
    });
    expect(seen).toBeGreaterThan(10);
  });

  it('one cent less of budget is not enough', () => {
    let seen = 0;
    onRepairs(160, 4, ({ plan, world }, repairs) => {
      for (const { kind, command } of repairs) {
        if (kind !== 'moreMoney' || command?.type !== 'batch') continue;
        seen += 1;
        for (const { id } of command.commands.flatMap((part) => (part.type === 'change' ? [part] : []))) {
          const raised = applied(plan, command);
          const budgetCaps = raised.budgetCaps.map((cap) => (cap.id === id ? { ...cap, cents: cap.cents - 1 } : cap));
          expect(coverPlan({ ...raised, budgetCaps }, world).overBudgetCents).toBeGreaterThan(0);
        }
      }
    }, (plan) => plan.budgetCaps.length > 0);
    expect(seen).toBeGreaterThan(5);
  });
});

/** The plan without these posts; occurrences of series become exceptions. */
function without(plan: Plan, gone: readonly PlannedPost[]): Plan {
  const ids = new Set(gone.map((post) => post.id));
  const series = plan.series.map((entry) => ({ ...entry, exceptions: [...entry.exceptions, ...gone.flatMap((post) => (post.isOccurrence && post.seriesId === entry.id ? (post.occurrenceDay ?? []) : []))] }));
  return { ...plan, series, posts: plan.posts.map((post) => (ids.has(post.id) ? { ...post, day: null } : post)) };
}

describe('keepPosts', () => {
  it('drops posts after which nothing more of them could be kept, the more useful ones last', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { plan, world } = randomPlan(seed);
        const { dropped, missingMinutes, cadence } = keepPosts(plan, world);
        const kept = without(plan, dropped);
        expect(coverPlan(kept, world).missingMinutes).toBe(missingMinutes);
        expect(cadence).toEqual(coverPlan(kept, world).cadence);
        for (const post of dropped) {
          seen += 1;
          const others = dropped.filter((other) => other.id !== post.id);
          expect(coverPlan(without(plan, others), world).missingMinutes).toBeGreaterThan(missingMinutes);
          expect(post.status).not.toBe('published');
        }
        expect(listPosts(kept).filter((post) => post.day !== null).length).toBe(listPosts(plan).filter((post) => post.day !== null).length - dropped.length);
      }),
      { seed: 5, numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

/** Stored and yielded posts that could be left out, the most useful first, then the earliest. */
function openPosts({ plan }: RandomPlan): PlannedPost[] {
  const { horizon } = plan.settings;
  const points = (post: PlannedPost): number => {
    const ids = new Set([...(plan.formats.find((format) => format.id === post.formatId)?.goalIds ?? []), ...(plan.channels.find((channel) => channel.id === post.channelId)?.goalIds ?? [])]);
    return plan.goals.reduce((sum, goal) => sum + (ids.has(goal.id) ? goal.points : 0), 0);
  };
  const open = listPosts(plan).filter((post) => post.day !== null && horizon.from <= post.day && post.day <= horizon.until && post.status !== 'published');
  return open.toSorted((left, right) => points(right) - points(left) || ((left.day ?? '') < (right.day ?? '') ? -1 : (left.day ?? '') > (right.day ?? '') ? 1 : 0));
}

describe('against trying everything on small plans', () => {
  it('keepPosts keeps the first set, read by usefulness, of all sets of posts with which nothing more is missing than without any', () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const drawn = randomPlan(seed);
        const posts = openPosts(drawn);
        const { plan, world } = drawn;
        const least = coverPlan(without(plan, posts), world).missingMinutes;
        if (posts.length > 7 || coverPlan(plan, world).missingMinutes === least) return;
        seen += 1;
        const sets = Array.from({ length: 2 ** posts.length }, (_, set) => posts.filter((_post, place) => ((set >> (posts.length - 1 - place)) & 1) === 0));
        // The first bit is the most useful post: the larger the number, the better the set that is kept.
        const dropped = sets.toReversed().find((gone) => coverPlan(without(plan, gone), world).missingMinutes === least) ?? [];
        expect(new Set(keepPosts(plan, world).dropped.map((post) => post.id))).toEqual(new Set(dropped.map((post) => post.id)));
      }),
      { seed: 6, numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(15);
  });

  it('fewer posts a week are as many as any number of posts a week would do', () => {
    let seen = 0;
    onRepairs(100, 7, (drawn, repairs) => {
      const { plan, world } = drawn;
      for (const { kind, id, sentences, effect } of repairs) {
        if (kind !== 'fewerPosts') continue;
        seen += 1;
        const weeks = groupBy(openPosts(drawn).filter((post) => id === `fewerPosts/${post.channelId}`), (post) => mondayOf(toDayNumber(post.day ?? '')));
        const most = Math.max(...[...weeks.values()].map((posts) => posts.length));
        const missing = Array.from({ length: most + 1 }, (_, kept) => coverPlan(without(plan, [...weeks.values()].flatMap((posts) => posts.slice(kept))), world).missingMinutes);
        const kept = sentences[0]?.values['kept'];
        const found = kept?.is === 'number' ? kept.number : most;
        expect(found).toBe(missing.lastIndexOf(missing[0] ?? 0));
        expect(effect === 'isNoHelp').toBe(found === most);
      }
    });
    expect(seen).toBeGreaterThan(20);
  });
});
