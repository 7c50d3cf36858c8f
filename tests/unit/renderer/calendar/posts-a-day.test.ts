import { expect, it } from 'vitest';
import { postsADay } from '../../../../renderer/src/views/calendar/model/posts-a-day';

it('a day shows as many posts as fit, and never fewer than two', () => {
  expect(postsADay('month', '2027-04-13', 615, 0)).toBe(2);
  expect(postsADay('month', '2027-04-13', 900, 0)).toBe(4);
  expect(postsADay('month', '2027-04-13', 900, 2)).toBe(3);
  // Four weeks are one row less than this month, a quarter has fourteen.
  expect(postsADay('fourWeeks', '2027-04-13', 900, 0)).toBe(6);
  expect(postsADay('quarter', '2027-04-13', 900, 0)).toBe(2);
});
