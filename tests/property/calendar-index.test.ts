import { applyCommand } from '@shared/commands';
import { addDays } from '@shared/time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followPosts } from '../../renderer/src/views/calendar/model/follow-posts';
import { gridEvents, withheldOf } from '../../renderer/src/views/calendar/model/grid-events';
import { indexPosts, type PostIndex, postsBetween } from '../../renderer/src/views/calendar/model/post-index';
import { randomCalendar } from '../support/calendar/random-calendar';
import { seeded } from '../support/engine/random';
import { randomEdit } from '../support/session/random-edit';

const RUNS = { seed: 20271122, numRuns: 80 };
const EDITS = 25;

function plain({ dated, ideas, byId, adaptations }: PostIndex): unknown {
  const inOrder = <Value>(map: ReadonlyMap<string, Value>): [string, Value][] => [...map].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return { dated, ideas, byId: inOrder(byId), adaptations: inOrder(adaptations) };
}

describe('the index of the calendar', () => {
  it('that follows edits is the one that is made anew', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = seeded(seed);
        let plan = randomCalendar(seed);
        let index = indexPosts(plan);
        for (let serial = 0; serial < EDITS; serial += 1) {
          const applied = applyCommand(plan, randomEdit(plan, random, serial));
          if (!applied.ok) continue;
          index = followPosts({ plan, index }, applied.value.plan);
          ({ plan } = applied.value);
          expect(plain(index)).toEqual(plain(indexPosts(plan)));
        }
      }),
      RUNS,
    );
  });
});

describe('the grid is given what it draws', () => {
  it('of each day the first posts and one more, and of the day whose list is open all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 3 }), (seed, offset, most) => {
        const plan = randomCalendar(seed);
        const index = indexPosts(plan);
        const from = addDays(plan.settings.horizon.from, offset);
        const end = addDays(from, 14);
        const openDay = addDays(from, 3);
        const given = gridEvents(index, from, end, () => true, plan.settings.defaultTime, { most, openDay });
        for (let day = from; day < end; day = addDays(day, 1)) {
          const all = postsBetween(index, day, addDays(day, 1));
          const ids = given.map(({ id }) => id).filter((id) => all.some((post) => post.id === id));
          expect(ids).toHaveLength(day === openDay ? all.length : Math.min(all.length, most + 1));
          expect(ids.length + withheldOf(day, all.length, { most, openDay })).toBe(all.length);
          // By time: whatever is kept from the grid comes after what it is given.
          const timeOf = (id: string | undefined): string => index.byId.get(id ?? '')?.time ?? plan.settings.defaultTime;
          const kept = all.filter((post) => !ids.includes(post.id));
          for (const post of kept) expect(ids.every((id) => timeOf(id) <= timeOf(post.id))).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
