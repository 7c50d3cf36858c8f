import { add, applyCommand, batch, changePosts, type Command, copyPosts, labelPosts, movePosts, postRecords, removePosts, shiftPosts, unplanPosts } from '@shared/commands';
import { createWorld, listPosts, type PlannedPost, workingDaysOf } from '@shared/engine';
import { type Plan, type PlanInput, validatePlan } from '@shared/schema';
import { addDays, formatDay, toDayNumber } from '@shared/time';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deepFreeze } from '../support/deep-freeze';
import { type Random, seeded } from '../support/engine/random';
import { makePlan, makeWorld, person } from '../support/plan/make-plan';

type SeriesInput = NonNullable<PlanInput['series']>[number];

const FROM = '2027-01-04';
const UNTIL = '2027-09-26';

function rule(random: Random): SeriesInput['rule'] {
  const from = addDays(FROM, random.whole(-20, 120));
  const end = random.pick([{}, {}, { until: addDays(from, random.whole(0, 150)) }, { count: random.whole(1, 20) }]);
  const interval = random.pick([1, 1, 2, 3]);
  const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter(() => random.chance(0.3));
  switch (random.pick(['daily', 'weekly', 'weekly', 'monthDay', 'position'] as const)) {
    case 'daily':
      return { frequency: 'daily', interval, weekdays, from, ...end };
    case 'weekly':
      return { frequency: 'weekly', interval, weekdays, from, ...end };
    case 'monthDay':
      return { frequency: 'monthly', interval, monthDay: random.whole(1, 31), from, ...end };
    case 'position':
      return { frequency: 'monthly', interval, weekdays: [random.pick([1, 3, 5, 7] as const)], weekdayPosition: random.pick([1, 2, 4, 5, -1] as const), from, ...end };
  }
}

/** A plan of posts, ideas, adaptations, series of all kinds, left out days and changed occurrences. */
function planOf(seed: number): Plan {
  const random = seeded(seed);
  const series = Array.from({ length: random.whole(0, 3) }, (_, index): SeriesInput => ({ id: `s${index}`, channelId: random.pick(['blog', 'mail']), title: `S${index}`, time: '11:00', labelIds: random.chance(0.5) ? ['red'] : [], rule: rule(random) }));
  const posts = Array.from({ length: random.whole(0, 8) }, (_, index) => ({
    id: `p${index}`,
    channelId: random.pick(['blog', 'mail']),
    title: `P${index}`,
    day: random.chance(0.2) ? null : addDays(FROM, random.whole(0, 260)),
    time: random.pick([null, '00:10', '12:30', '23:50']),
    status: random.pick(['draft', 'approved', 'published'] as const),
    labelIds: random.pick([[], ['red'], ['blue', 'red']]),
    adaptedFromId: index > 0 && random.chance(0.3) ? `p${random.whole(0, index - 1)}` : null,
  }));
  let plan = makePlan({
    settings: { horizon: { from: FROM, until: UNTIL } },
    brands: [{ id: 'b', name: 'B' }],
    labels: [{ id: 'red', name: 'Red' }, { id: 'blue', name: 'Blue' }],
    channels: [{ id: 'blog', brandId: 'b', name: 'Blog' }, { id: 'mail', brandId: 'b', name: 'Mail' }],
    series,
    posts,
    people: [person('anna', 240, [])],
  });
  // Some occurrences are changed or deleted, as people do it.
  const occurrences = listPosts(plan).filter((post) => post.isOccurrence);
  const some = (share: number): PlannedPost[] => occurrences.filter(() => random.chance(share));
  let made = 0;
  plan = applied(plan, movePosts(plan, some(0.1), { days: random.whole(-9, 9), minutes: 5 }, () => `made${(made += 1)}`));
  const left = listPosts(plan).filter((post) => post.isOccurrence && random.chance(0.05));
  plan = applied(plan, removePosts(plan, left));
  // Time was worked on some posts; the note says on which title and day.
  const worked = listPosts(plan).filter(() => random.chance(0.2));
  const entries = worked.map((post, index) => add('timeEntries', { id: `t${index}`, personId: 'anna', day: FROM, minutes: 30, postId: post.id, note: `${post.title} ${post.day ?? 'idea'}` }));
  return deepFreeze(entries.length === 0 ? plan : applied(plan, batch(entries)));
}

/** Where the time that was worked on posts points to now: what is noted, and title and day of the post. */
function workedOn(plan: Plan): Map<string, string> {
  const posts = new Map(listPosts(plan, { from: addDays(FROM, -400), until: addDays(UNTIL, 700) }).map((post) => [post.id, post]));
  return new Map(plan.timeEntries.map((entry) => {
    const post = posts.get(entry.postId ?? '');
    return [entry.note, post === undefined ? 'gone' : `${post.title} ${post.day ?? 'idea'}`];
  }));
}

/** The plan after a step, which must be valid and must come back exactly; the plan itself when there was nothing to do. */
function applied(plan: Plan, command: Command | null): Plan {
  if (command === null) return plan;
  const done = applyCommand(plan, command);
  if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.reason)}`);
  expect(validatePlan(done.value.plan)).toEqual({ ok: true, value: done.value.plan });
  const back = applyCommand(done.value.plan, done.value.inverse);
  expect(back.ok && back.value.plan).toEqual(plan);
  return done.value.plan;
}

function counter(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}${(count += 1)}`;
}

function pickFrom<Value>(random: Random, values: readonly Value[], share: number): Value[] {
  return values.filter(() => random.chance(share));
}

/** What a calendar shows, without ids. */
function shownOf(posts: readonly PlannedPost[]): string[] {
  return posts.map((post) => `${post.title} ${post.day ?? 'idea'} ${post.time ?? '-'} ${post.status} ${post.labelIds.join('+')}`).toSorted();
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });

it('moves exactly the chosen posts by the same days and minutes, and nothing else', () => {
  let moved = 0;
  fc.assert(
    fc.property(seeds, fc.integer({ min: -30, max: 30 }), fc.constantFrom(0, 0, 15, -45, 700), (seed, days, minutes) => {
      const plan = planOf(seed);
      const before = listPosts(plan);
      const chosen = new Set(pickFrom(seeded(seed + 1), before, 0.3));
      const after = applied(plan, movePosts(plan, [...chosen], { days, minutes }, counter('new')));
      const expected = before.map((post) => {
        if (!chosen.has(post) || post.day === null) return post;
        const [hours = 0, minute = 0] = (post.time ?? plan.settings.defaultTime).split(':').map(Number);
        const moment = new Date(Date.UTC(2000, 0, 1, hours, minute + minutes));
        const over = Math.round((Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()) - Date.UTC(2000, 0, 1)) / 86_400_000);
        moved += 1;
        return { ...post, day: addDays(post.day, days + over), time: minutes === 0 ? post.time : moment.toISOString().slice(11, 16) };
      });
      expect(shownOf(listPosts(after))).toEqual(shownOf(expected));
      const workedAfter = workedOn(after);
      for (const note of workedAfter.values()) expect(note).not.toBe('gone');
    }),
    { numRuns: 300, seed: 11 },
  );
  expect(moved).toBeGreaterThan(1000);
});

it('does nothing at all where nothing would differ', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plan = planOf(seed);
      const all = listPosts(plan);
      const isUntouched = (command: Command | null): void => expect(command).toBeNull();
      isUntouched(movePosts(plan, all, { days: 0 }, counter('new')));
      isUntouched(changePosts(plan, all, (post) => ({ status: post.status, labelIds: [...post.labelIds], ownerId: post.ownerId }), counter('new')));
      isUntouched(labelPosts(plan, all.filter((post) => post.labelIds.includes('red')), 'red', true, counter('new')));
      isUntouched(removePosts(plan, []));
    }),
    { numRuns: 60, seed: 12 },
  );
});

it('changes, labels, unplans and deletes exactly the chosen posts', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const plan = planOf(seed);
      const before = listPosts(plan);
      const chosen = new Set(pickFrom(seeded(seed + 2), before, 0.3));
      const each = (change: (post: PlannedPost) => PlannedPost): string[] => shownOf(before.map((post) => (chosen.has(post) ? change(post) : post)));
      const run = (command: Command | null): string[] => shownOf(listPosts(applied(plan, command)));
      const ids = (): (() => string) => counter('new');
      expect(run(changePosts(plan, [...chosen], () => ({ status: 'review' }), ids()))).toEqual(each((post) => ({ ...post, status: 'review' })));
      expect(run(labelPosts(plan, [...chosen], 'blue', true, ids()))).toEqual(each((post) => ({ ...post, labelIds: post.labelIds.includes('blue') ? post.labelIds : [...post.labelIds, 'blue'] })));
      expect(run(labelPosts(plan, [...chosen], 'red', false, ids()))).toEqual(each((post) => ({ ...post, labelIds: post.labelIds.filter((id) => id !== 'red') })));
      expect(run(unplanPosts(plan, [...chosen], ids()))).toEqual(each((post) => (post.day === null ? post : { ...post, day: null, status: 'idea' })));
      expect(run(removePosts(plan, [...chosen]))).toEqual(shownOf(before.filter((post) => !chosen.has(post))));
    }),
    { numRuns: 200, seed: 13 },
  );
});

it('copies with new ids each time, at the same distances, adaptations with their sources', () => {
  let copied = 0;
  fc.assert(
    fc.property(seeds, fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 4 }), (seed, shifts) => {
      const plan = planOf(seed);
      const before = listPosts(plan);
      const chosen = pickFrom(seeded(seed + 3), before, 0.4);
      const records = postRecords(plan, chosen);
      expect(records.map((record) => record.id)).toEqual(chosen.map((post) => post.id));
      const newId = counter('copy');
      let after = plan;
      const ids: string[] = [];
      // Twice in a row, as when somebody pastes twice.
      for (const _time of [1, 2]) {
        const copies = copyPosts(after, records, shifts.map((days) => ({ days })), newId);
        expect(copies?.ids.length ?? 0).toBe(chosen.length * shifts.length);
        after = applied(after, copies?.command ?? null);
        ids.push(...(copies?.ids ?? []));
      }
      copied += ids.length;
      expect(new Set(ids).size).toBe(ids.length);
      const made = new Set(ids);
      const fresh = after.posts.filter((post) => made.has(post.id));
      const expected = [...shifts, ...shifts].flatMap((shift) => chosen.map((post) => ({ ...post, day: post.day === null ? null : addDays(post.day, shift), status: post.day === null ? ('idea' as const) : ('draft' as const) })));
      expect(shownOf(listPosts(after).filter((post) => made.has(post.id)))).toEqual(shownOf(expected));
      expect(shownOf(listPosts(after).filter((post) => !made.has(post.id)))).toEqual(shownOf(before));
      for (const post of fresh) expect(post.seriesId).toBeNull();
      const sourcesOf = new Map(records.map((record) => [record.title, record.adaptedFromId]));
      const chosenIds = new Set(chosen.map((post) => post.id));
      for (const post of fresh) {
        const source = sourcesOf.get(post.title) ?? null;
        if (source === null) expect(post.adaptedFromId).toBeNull();
        else expect(made.has(post.adaptedFromId ?? '')).toBe(chosenIds.has(source));
      }
    }),
    { numRuns: 200, seed: 14 },
  );
  expect(copied).toBeGreaterThan(1000);
});

/** All posts with a day up to the end of the plan, where `map` brings them; a series runs on behind the horizon. */
function mappedPosts(plan: Plan, isMoved: (post: PlannedPost) => boolean, map: (day: string) => string): string[] {
  const posts = listPosts(plan, { from: addDays(FROM, -400), until: addDays(UNTIL, 700) });
  const mapped = posts.map((post) => (post.day !== null && isMoved(post) ? { ...post, day: map(post.day) } : post));
  return shownOf(mapped.filter((post) => post.day !== null && post.day <= UNTIL));
}

it('moves everything from a day on, every post of every series to its own new day', () => {
  const counts = { posts: 0, split: 0 };
  fc.assert(
    fc.property(seeds, fc.integer({ min: -40, max: 40 }), fc.boolean(), fc.boolean(), (seed, days, isWorking, isAll) => {
      const plan = planOf(seed);
      const from = addDays(FROM, seed % 200);
      const working = workingDaysOf(plan, makeWorld(['2027-03-26', '2027-03-29', '2027-05-06', '2027-05-17']));
      const mapDay = (day: string): string => (isWorking ? formatDay(working.shift(toDayNumber(day), days)) : addDays(day, days));
      const channelIds = isAll ? null : new Set(['mail']);
      const shift = shiftPosts(plan, { from, mapDay, channelIds }, { post: counter('own'), series: counter('tail') });
      const after = applied(plan, shift.command);
      const isMoved = (post: PlannedPost): boolean => post.day !== null && post.day >= from && post.status !== 'published' && (isAll || post.channelId === 'mail');
      const shown = shownOf(listPosts(after, { from: addDays(FROM, -400), until: UNTIL }).filter((post) => post.day !== null && post.day <= UNTIL));
      expect(shown).toEqual(mappedPosts(plan, isMoved, mapDay));
      const moving = listPosts(plan, { from: addDays(FROM, -400), until: UNTIL }).filter((post) => isMoved(post) && (!post.isOccurrence || (post.day ?? '') <= UNTIL));
      expect(shift.posts).toBe(moving.length);
      expect(shift.series).toBe(new Set(moving.flatMap((post) => (post.isOccurrence ? [post.seriesId] : []))).size);
      for (const [note, now] of workedOn(after)) {
        const [title = '', day = ''] = note.split(' ');
        const places = day === 'idea' || day > UNTIL ? [now] : [note, `${title} ${mapDay(day)}`];
        expect(places).toContain(now);
      }
      counts.posts += shift.posts;
      counts.split += after.series.length - plan.series.length;
    }),
    { numRuns: 400, seed: 15 },
  );
  expect(counts.posts).toBeGreaterThan(5000);
  expect(counts.split).toBeGreaterThan(100);
});

it('keeps a series a series when a rule can say where it goes', () => {
  const plan = makePlan({
    settings: { horizon: { from: FROM, until: UNTIL } },
    brands: [{ id: 'b', name: 'B' }],
    channels: [{ id: 'c', brandId: 'b', name: 'C' }],
    series: [
      { id: 'weekly', channelId: 'c', title: 'W', rule: { frequency: 'weekly', weekdays: [1, 4], from: FROM } },
      { id: 'second', channelId: 'c', title: '2', rule: { frequency: 'weekly', interval: 2, weekdays: [5], from: FROM, count: 10 } },
      { id: 'last', channelId: 'c', title: 'L', rule: { frequency: 'monthly', weekdays: [5], weekdayPosition: -1, from: FROM } },
    ],
  });
  const week = shiftPosts(plan, { from: '2027-04-01', mapDay: (day) => addDays(day, 7), channelIds: null }, { post: counter('own'), series: counter('tail') });
  const after = applied(plan, week.command);
  expect(after.series.map((series) => series.exceptions.length)).toEqual([0, 0, 0, 0, 0, expect.any(Number)]);
  expect(after.series.slice(3).map(({ rule: { frequency, weekdays, interval } }) => [frequency, weekdays, interval])).toEqual([['weekly', [1, 4], 1], ['weekly', [5], 2], ['monthly', [5], 1]]);
  const world = createWorld(FROM);
  const working = workingDaysOf(plan, world);
  const next = shiftPosts(plan, { from: FROM, mapDay: (day) => formatDay(working.shift(toDayNumber(day), 1)), channelIds: null }, { post: counter('own'), series: counter('tail') });
  expect(applied(plan, next.command).series.find((series) => series.id === 'weekly')?.rule).toMatchObject({ frequency: 'weekly', weekdays: [2, 5], until: null });
});
