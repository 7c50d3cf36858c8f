import { stressPlan, type StressReport } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { makePlan, makeWorld, person, type PlanParts, skills, step } from '../../support/plan/make-plan';

/** Three weeks from Monday 2027-01-04; on each Friday a post that needs `minutes` of video in its own week. */
function stress(minutes: number, parts: PlanParts = {}, today = '2027-01-04'): StressReport {
  const plan = makePlan({
    settings: { horizon: { from: '2027-01-04', until: '2027-01-24' } },
    brands: [{ id: 'b', name: 'Brand' }],
    skills: skills('video', 'text'),
    people: [person('Vera', 100, ['video:3']), person('Wim', 60, ['video', 'text'])],
    channels: [{ id: 'c', brandId: 'b', name: 'Videos' }],
    formats: [{ id: 'f', name: 'Clip', steps: [step('s', 'video', minutes, -4, 0)] }],
    posts: ['2027-01-08', '2027-01-15', '2027-01-22'].map((day) => ({ id: day, channelId: 'c', title: day, day, formatId: 'f' })),
    ...parts,
  });
  const report = [...stressPlan(plan, makeWorld([], today))].at(-1);
  if (report === undefined) throw new Error('no report');
  return report;
}

describe('stressPlan', () => {
  it('knows by how much each week of a person may shrink', () => {
    // 600 of 500 + 300 minutes are needed: 200 may go, whoever loses them
    const { reserves } = stress(600);
    expect(reserves[0]?.weeks[1]).toEqual({ monday: '2027-01-11', availableMinutes: 500, reserveMinutes: 200, missingMinutes: 300 });
    expect(reserves[1]?.weeks[1]).toEqual({ monday: '2027-01-11', availableMinutes: 300, reserveMinutes: 200, missingMinutes: 100 });
  });

  it('sends everybody away for two weeks at the worst moment and names the first gap', () => {
    const absences = [{ id: 'a', personId: 'Wim', from: '2027-01-18', until: '2027-01-24' }];
    const report = stress(450, { absences });
    // without Vera each week has 300 of Wim at most: 150 + 150 missing; weeks two and three: 150 + 450
    expect(report.absences).toEqual([
      { personId: 'Vera', from: '2027-01-11', until: '2027-01-24', missingMinutes: 600, firstGaps: [{ channelId: 'c', postId: '2027-01-15', day: '2027-01-15' }] },
    ]);
  });

  it('does not count posts that go anyway', () => {
    const report = stress(450, { absences: [{ id: 'a', personId: 'Vera', from: '2027-01-04', until: '2027-01-10' }] });
    // the first post does not fit even with Wim; without him in weeks two and three Vera does it all
    expect(report.absences.map((absence) => [absence.personId, absence.from, absence.missingMinutes, absence.firstGaps])).toEqual([
      ['Vera', '2027-01-11', 300, [{ channelId: 'c', postId: '2027-01-15', day: '2027-01-15' }]],
      ['Wim', '2027-01-04', 300, []],
    ]);
  });

  it('finds two people who must not be away together', () => {
    const report = stress(250);
    expect(report.pairs).toEqual([{ personIds: ['Vera', 'Wim'], monday: '2027-01-04', missingMinutes: 250, aloneMinutes: [0, 0] }]);
    expect(stress(600).pairs[0]?.missingMinutes).toBe(600);
  });

  it('says who cannot be replaced, from which level on', () => {
    const formats = [{ id: 'f', name: 'Clip', steps: [step('cut', 'video', 50, -4, 0, { level: 3 }), step('easy', 'video', 50, -4, 0), step('copy', 'text', 40, -4, 0)] }];
    expect(stress(0, { formats }).irreplaceable).toEqual([
      { personId: 'Vera', skillId: 'video', level: 3, itemCount: 3, minutes: 150 },
      { personId: 'Wim', skillId: 'text', level: 1, itemCount: 3, minutes: 120 },
    ]);
  });

  it('counts how long the ready posts last from today', () => {
    const posts = ['approved', 'scheduled', 'draft'].map((status, index) => ({ id: `p${index}`, channelId: 'c', title: 'Post', day: `2027-01-${12 + index}`, status: status as 'draft' }));
    const past = { id: 'past', channelId: 'c', title: 'Past', day: '2027-01-05', status: 'draft' as const };
    expect(stress(0, { posts: [past, ...posts] }, '2027-01-10').stock).toEqual([{ channelId: 'c', readyPosts: 2, firstOpenDay: '2027-01-14', lastsDays: 4 }]);
    expect(stress(0, { posts: posts.slice(0, 2) }, '2027-01-10').stock).toEqual([{ channelId: 'c', readyPosts: 2, firstOpenDay: null, lastsDays: null }]);
  });

  it('reports person by person and says when it is finished', () => {
    const plan = makePlan({ people: [person('Ann', 60, []), person('Ben', 60, [])] });
    const steps = [...stressPlan(plan, makeWorld())];
    expect(steps.map((report) => [report.reserves.length, report.isFinished])).toEqual([[1, false], [2, false], [2, true]]);
    expect(steps.at(-1)?.absences).toEqual([]);
  });
});
