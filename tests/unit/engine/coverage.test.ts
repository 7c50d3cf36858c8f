import { coverPlan, type CoverageReport } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { exactly, makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

/** Two weeks from Monday 2027-01-04; posts on the Fridays of both, `minutes` of text each in their own week. */
function cover(minutes: number, parts: PlanParts): CoverageReport {
  return coverPlan(
    makePlan({
      settings: { horizon: { from: '2027-01-04', until: '2027-01-17' } },
      brands: [{ id: 'b', name: 'Brand' }],
      skills: skills('text', 'talk'),
      channels: [{ id: 'c', brandId: 'b', name: 'Blog' }],
      formats: [{ id: 'f', name: 'Article', steps: [step('s', 'text', minutes, -4, 0)] }],
      posts: ['2027-01-08', '2027-01-15'].map((day) => ({ id: day, channelId: 'c', title: day, day, formatId: 'f' })),
      ...parts,
    }),
    makeWorld(),
  );
}

const ann = (more = {}) => person('Ann', 120, ['text', 'talk'], more);

describe('coverPlan', () => {
  it('adds weeks, people and totals up', () => {
    const report = cover(660, { people: [ann(), person('Bea', 60, [])] });
    expect(report).toMatchObject({ neededMinutes: 1320, coveredMinutes: 1200, missingMinutes: 120, availableMinutes: 1800 });
    const week = { neededMinutes: 660, availableMinutes: 900, coveredMinutes: 600, missingMinutes: 60, loggedMinutes: 0, isOver: false, isTight: false, postCount: 1 };
    expect(report.weeks).toEqual([{ monday: '2027-01-04', ...week }, { monday: '2027-01-11', ...week }]);
    expect(report.people).toEqual([
      { personId: 'Ann', availableMinutes: [600, 600], assignedMinutes: [600, 600], loggedMinutes: [0, 0] },
      { personId: 'Bea', availableMinutes: [300, 300], assignedMinutes: [0, 0], loggedMinutes: [0, 0] },
    ]);
  });

  it('keeps a weekly cap below the sum of the days', () => {
    const report = cover(500, { people: [ann({ weeklyCapMinutes: 400 })] });
    expect(report.missingMinutes).toBe(200);
    expect(report.people[0]).toMatchObject({ availableMinutes: [400, 400], assignedMinutes: [400, 400] });
    expect(report.bottlenecks.map(({ neededMinutes, availableMinutes, personMinutes }) => ({ neededMinutes, availableMinutes, personMinutes }))).toEqual(
      Array.from({ length: 2 }, () => ({ neededMinutes: 500, availableMinutes: 400, personMinutes: [{ personId: 'Ann', minutes: 400 }] })),
    );
  });

  it('keeps a daily cap on dialogue and leaves the rest of the day to other work', () => {
    const activities = [{ id: 'd', name: 'Dialogue', kind: 'dialogue', skillId: 'talk', minutes: exactly(50), rhythm: 'daily' as const }];
    const report = cover(100, { people: [ann({ dialogueCapMinutesPerDay: 30 })], activities });
    // ten days with 50 asked for and 30 allowed
    expect(report.missingMinutes).toBe(200);
    expect(report.assignment.filter((line) => line.itemId.startsWith('activity/')).every((line) => line.minutes === 30)).toBe(true);
    expect(report.bottlenecks).toHaveLength(10);
    expect(report.bottlenecks[0]).toMatchObject({ neededMinutes: 50, availableMinutes: 30, personMinutes: [{ personId: 'Ann', minutes: 30 }] });
  });

  it('treats a post step of a format named dialogue as ordinary work', () => {
    const formats = [{ id: 'f', name: 'Talk', kind: 'dialogue', steps: [step('s', 'text', 100, 0, 0)] }];
    expect(cover(0, { formats, people: [ann({ dialogueCapMinutesPerDay: 30 })] }).missingMinutes).toBe(0);
  });

  it('never lets a generalist be eaten by work that somebody else could do', () => {
    const formats = [{ id: 'f', name: 'Both', steps: [step('t', 'text', 600, -4, 0), step('v', 'talk', 600, -4, 0)] }];
    expect(cover(0, { formats, people: [ann(), person('Ben', 120, ['text'])] }).missingMinutes).toBe(0);
  });

  it('gives work to a person of a higher level but not of a lower one', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 100, -4, 0, { level: 2 })] }];
    expect(cover(0, { formats, people: [person('Ann', 120, ['text:3'])] }).missingMinutes).toBe(0);
    expect(cover(0, { formats, people: [person('Ann', 120, ['text:1'])] }).missingMinutes).toBe(200);
  });

  it('lets anybody do a task that asks for no skill', () => {
    const tasks = [{ id: 't', name: 'Imprint', minutes: exactly(600), due: '2027-01-08' }];
    expect(cover(0, { tasks, people: [person('Bea', 120, [])] }).assignment.every((line) => line.personId === 'Bea')).toBe(true);
  });

  it('counts missing work in the week in which it is due', () => {
    const formats = [{ id: 'f', name: 'Article', steps: [step('s', 'text', 1000, -6, 0)] }];
    const posts = [{ id: 'p', channelId: 'c', title: 'Post', day: '2027-01-12', formatId: 'f' }];
    // window: Monday 4th to Tuesday 12th, 7 days of 120; 160 are missing in the second week
    expect(cover(0, { formats, posts, people: [ann()] }).weeks.map((week) => [week.coveredMinutes, week.missingMinutes])).toEqual([[600, 0], [240, 160]]);
  });

  it('says of a plan without people that everything is missing', () => {
    const report = cover(60, {});
    expect(report).toMatchObject({ level: 'fails', missingMinutes: 120, availableMinutes: 0, people: [] });
  });
});
