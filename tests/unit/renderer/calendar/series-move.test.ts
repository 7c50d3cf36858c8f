import { describe, expect, it } from 'vitest';
import { changeSeries, deleteOccurrence, editOccurrence } from '@shared/commands';
import { listPosts } from '@shared/engine';
import { type Plan, type Series, validatePlan } from '@shared/schema';
import { addDays, daysBetween } from '@shared/time';
import { inSequence, moveSeries } from '../../../../renderer/src/views/calendar/model/series-move';
import { seeded } from '../../../support/engine/random';
import { after, calendarPlan, countingIds } from './support';

type RuleInput = Partial<Series['rule']> & Pick<Series['rule'], 'frequency' | 'from'>;

function planWith(rule: RuleInput): Plan {
  return calendarPlan({ series: [{ id: 's', channelId: 'blog', title: 'S', rule }] });
}

function daysOf(plan: Plan): string[] {
  return listPosts(plan).flatMap((post) => (post.day === null ? [] : [post.day]));
}

const shifted = (days: readonly string[], count: number): string[] => days.map((day) => addDays(day, count));

describe('moving a whole series', () => {
  it('takes a weekly one to another weekday, and to another week', () => {
    const plan = planWith({ frequency: 'weekly', weekdays: [2], from: '2027-01-05', until: '2027-02-23' });
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-19', '2027-01-21')))).toEqual(shifted(daysOf(plan), 2));
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-19', '2027-01-27')))).toEqual(shifted(daysOf(plan), 8));
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-19', '2027-01-18')))).toEqual(shifted(daysOf(plan), -1));
  });

  it('changes only the weekday that was dragged', () => {
    const plan = planWith({ frequency: 'weekly', weekdays: [1, 3, 5], from: '2027-01-04', until: '2027-01-15' });
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-06', '2027-01-07')))).toEqual(['2027-01-04', '2027-01-07', '2027-01-08', '2027-01-11', '2027-01-14', '2027-01-15']);
  });

  it('adds no posts at its beginning and loses none at its end', () => {
    const plan = planWith({ frequency: 'weekly', weekdays: [2, 5], from: '2027-01-06', until: '2027-01-19' });
    expect(daysOf(plan)).toEqual(['2027-01-08', '2027-01-12', '2027-01-15', '2027-01-19']);
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-15', '2027-01-11')))).toEqual(['2027-01-04', '2027-01-11', '2027-01-12', '2027-01-19']);
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-12', '2027-01-13')))).toEqual(['2027-01-08', '2027-01-13', '2027-01-15', '2027-01-20']);
  });

  it('keeps a monthly one in its months, by day or by weekday', () => {
    const byDay = planWith({ frequency: 'monthly', monthDay: 10, from: '2027-01-04', until: '2027-03-31' });
    expect(daysOf(after(byDay, moveSeries(byDay, 's', '2027-02-10', '2027-02-12')))).toEqual(['2027-01-12', '2027-02-12', '2027-03-12']);
    const byWeekday = planWith({ frequency: 'monthly', weekdays: [1], weekdayPosition: 2, from: '2027-01-04', until: '2027-03-31' });
    expect(daysOf(byWeekday)).toEqual(['2027-01-11', '2027-02-08', '2027-03-08']);
    expect(daysOf(after(byWeekday, moveSeries(byWeekday, 's', '2027-02-08', '2027-02-16')))).toEqual(['2027-01-19', '2027-02-16', '2027-03-16']);
    const last = planWith({ frequency: 'monthly', weekdays: [5], weekdayPosition: -1, from: '2027-01-04', until: '2027-03-31' });
    expect(daysOf(after(last, moveSeries(last, 's', '2027-02-26', '2027-02-25')))).toEqual(['2027-01-28', '2027-02-25', '2027-03-25']);
  });

  it('takes all weekdays along when one of a rule with pauses goes to another week', () => {
    const plan = planWith({ frequency: 'weekly', interval: 2, weekdays: [1, 4], from: '2027-01-04', until: '2027-02-04' });
    expect(daysOf(plan)).toEqual(['2027-01-04', '2027-01-07', '2027-01-18', '2027-01-21', '2027-02-01', '2027-02-04']);
    expect(daysOf(after(plan, moveSeries(plan, 's', '2027-01-21', '2027-01-26')))).toEqual(['2027-01-11', '2027-01-12', '2027-01-25', '2027-01-26', '2027-02-08', '2027-02-09']);
  });

  it('takes along what was left out and what stands in for a day', () => {
    const start = planWith({ frequency: 'weekly', weekdays: [2], from: '2027-01-05', until: '2027-02-02' });
    const without = after(start, deleteOccurrence(start, 's', '2027-01-12'));
    const changed = after(without, editOccurrence(without, 's', '2027-01-19', { title: 'Anders' }, countingIds()));
    const moved = after(changed, moveSeries(changed, 's', '2027-01-26', '2027-01-28'));
    expect(daysOf(moved)).toEqual(['2027-01-07', '2027-01-19', '2027-01-28', '2027-02-04']);
    expect(moved.posts).toMatchObject([{ title: 'Anders', seriesId: 's', occurrenceDay: '2027-01-21' }]);
  });

  it('keeps the number of posts of any series, and a valid plan', () => {
    const random = seeded(20270104);
    for (let round = 0; round < 300; round += 1) {
      const frequency = random.pick(['daily', 'weekly'] as const);
      const weekdays = ([1, 2, 3, 4, 5, 6, 7] as const).filter(() => frequency === 'weekly' && random.chance(0.4));
      const from = addDays('2027-01-11', random.whole(0, 20));
      const plan = planWith({ frequency, weekdays, interval: random.whole(1, 3), from, until: addDays(from, random.whole(10, 90)) });
      const days = daysOf(plan);
      if (days.length === 0) continue;
      const day = random.pick(days);
      const to = addDays(day, random.whole(-7, 7));
      const moved = after(plan, moveSeries(plan, 's', day, to));
      expect(validatePlan(moved).ok).toBe(true);
      const result = daysOf(moved);
      expect(result).toContain(to);
      expect(result.length).toBeLessThanOrEqual(days.length);
      if (weekdays.length < 2) expect(result).toEqual(shifted(days, daysBetween(day, to)));
      else if ((plan.series[0]?.rule.interval ?? 1) === 1) expect(result.filter((other) => !days.includes(other)).every((other) => days.includes(addDays(other, -daysBetween(day, to))))).toBe(true);
    }
  });
});

describe('edits in sequence', () => {
  it('build on each other and are one step', () => {
    const plan = planWith({ frequency: 'weekly', weekdays: [2], from: '2027-01-05', until: '2027-01-12' });
    const command = inSequence(plan, [(now) => changeSeries(now, 's', { title: 'Neu' }), (now) => changeSeries(now, 's', { notes: now.series[0]?.title ?? '' })]);
    expect(after(plan, command).series).toMatchObject([{ title: 'Neu', notes: 'Neu' }]);
  });

  it('are a bug when one of them is refused', () => {
    const plan = planWith({ frequency: 'weekly', weekdays: [2], from: '2027-01-05' });
    expect(() => inSequence(plan, [() => ({ type: 'remove', collection: 'series', id: 'gone' })])).toThrow('unknownRecord');
  });
});
