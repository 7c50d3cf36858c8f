import { add, change, type Command, remove } from '@shared/commands';
import { coverPlan, openSession } from '@shared/engine';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../support/plan/apply';
import { exactly, makePlan, makeWorld, person, skills } from '../../../support/plan/make-plan';

const TODAY = '2027-01-13';

/** Ann answers 50 minutes a day, at most 40 of them, and never more than 100 minutes in a week. Today is Wednesday of the second week. */
const plan = makePlan({
  settings: { horizon: { from: '2027-01-04', until: '2027-01-17' } },
  skills: skills('talk'),
  people: [person('Ann', 120, ['talk'], { dialogueCapMinutesPerDay: 40, weeklyCapMinutes: 100 })],
  activities: [{ id: 'd', name: 'Answer', kind: 'dialogue', skillId: 'talk', minutes: exactly(50), rhythm: 'daily' }],
});

const entry = { id: 'e', day: TODAY, personId: 'Ann', minutes: 25, activityId: 'd' };

/** Missing minutes and the assignment after each edit, from a session that follows, held against a plan that is opened anew. */
function follow(commands: readonly Command[]): number[] {
  const world = makeWorld([], TODAY);
  const session = openSession(plan, apply, world);
  return commands.map((command) => {
    const told = session.preview(command);
    session.apply(command);
    const cold = coverPlan(session.plan, world);
    expect(session.report().missingMinutes).toBe(cold.missingMinutes);
    expect(session.report().bottlenecks).toEqual(cold.bottlenecks);
    expect(told?.missingAfter).toBe(cold.missingMinutes);
    return cold.missingMinutes;
  });
}

describe('a log in a session', () => {
  it('takes dialogue off today’s limit and all of it off the week, and gives it back', () => {
    // 150 are asked for from today on; 100 in the week. Logged: 25 of today's 50, 15 of the 40 and 75 of the week are left
    const log = add('timeEntries', entry);
    const other = change('activities', 'd', { kind: 'reporting' });
    expect(follow([log, change('timeEntries', 'e', { minutes: 40 }), remove('timeEntries', 'e')])).toEqual([50, 50, 50]);
    expect(follow([change('people', 'Ann', { weeklyCapMinutes: null }), log, change('timeEntries', 'e', { minutes: 40 }), other])).toEqual([30, 30, 30, 0]);
    expect(follow([change('people', 'Ann', { weeklyCapMinutes: null }), log, change('timeEntries', 'e', { minutes: 10 }), remove('timeEntries', 'e')])).toEqual([30, 30, 30, 30]);
  });

  it('knows what a person still may answer today when other dialogue has used it up', () => {
    const more = add('activities', { id: 'f', name: 'Forum', kind: 'dialogue', skillId: 'talk', minutes: exactly(30), rhythm: 'daily', until: '2027-01-08' });
    const logged = add('timeEntries', { ...entry, activityId: 'f', minutes: 35 });
    // 35 of the forum's time leave 5 for the 50 of today; tomorrow and on Friday 10 more are missing each
    expect(follow([change('people', 'Ann', { weeklyCapMinutes: null }), more, logged, change('activities', 'f', { kind: 'reporting' })])).toEqual([30, 30, 65, 30]);
  });
});
