import { add, change, changeSettings, type Command } from '@shared/commands';
import { haveSameFrame } from '@shared/engine/session/plan-frame';
import { describe, expect, it } from 'vitest';
import { apply } from '../../../support/plan/apply';
import { makePlan, person, skills, weekdayHours } from '../../../support/plan/make-plan';

const plan = makePlan({
  skills: skills('text'),
  people: [person('anna', 60, ['text'])],
  goals: [{ id: 'g', name: 'Goal', points: 3 }],
});

function staysIn(command: Command): boolean {
  const next = apply(plan, command);
  if (next === undefined) throw new Error('the command is refused');
  return haveSameFrame(plan, next);
}

describe('the frame of a plan', () => {
  it.each<[string, Command]>([
    ['hours', change('people', 'anna', { hours: weekdayHours(30) })],
    ['a weekly cap', change('people', 'anna', { weeklyCapMinutes: 100 })],
    ['a name', change('people', 'anna', { name: 'Anna B.' })],
    ['the cost of somebody who is paid anyway', change('people', 'anna', { costCentsPerHour: 500 })],
    ['the name of a skill', change('skills', 'text', { name: 'Words' })],
    ['the currency', changeSettings({ currency: 'CHF' })],
    ['the name of a goal', change('goals', 'g', { name: 'Other' })],
  ])('is kept by %s', (_what, command) => {
    expect(staysIn(command)).toBe(true);
  });

  it.each<[string, Command]>([
    ['the horizon', changeSettings({ horizon: { from: '2027-01-04', until: '2027-03-07' } })],
    ['the launch', changeSettings({ launch: '2027-01-11' })],
    ['the region', changeSettings({ region: { country: 'AT', state: null } })],
    ['the reserve', changeSettings({ contingencyPercent: 10 })],
    ['the limit', changeSettings({ tightPercent: 80 })],
    ['a closure', add('closures', { id: 'x', name: 'Closed', from: '2027-01-05', until: '2027-01-05' })],
    ['a new skill', add('skills', { id: 'video', name: 'Video' })],
    ['a new person', add('people', { id: 'ben', name: 'Ben', hours: weekdayHours(60) })],
    ['a level', change('people', 'anna', { skills: [{ skillId: 'text', level: 1 }] })],
    ['being paid in cash', change('people', 'anna', { paidAs: 'cash', costCentsPerHour: 3000 })],
    ['a daily limit of dialogue', change('people', 'anna', { dialogueCapMinutesPerDay: 30 })],
    ['points of a goal', change('goals', 'g', { points: 9 })],
  ])('is left by %s', (_what, command) => {
    expect(staysIn(command)).toBe(false);
  });
});
