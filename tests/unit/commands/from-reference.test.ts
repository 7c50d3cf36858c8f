import { describe, expect, it } from 'vitest';
import { activityReferences, channelReferences, formatReferences, personDefaults } from '@shared/benchmarks';
import { addActivityFromReference, addChannelFromReference, addFormatFromReference, addPersonFromReference, applyCommand, type Command } from '@shared/commands';
import { createTranslate } from '@shared/i18n';
import { type Plan, validatePlan } from '@shared/schema';
import { makePlan } from '../../support/plan/make-plan';

const german = createTranslate('de');
const english = createTranslate('en');
const empty = makePlan({ brands: [{ id: 'brand', name: 'Marke' }] });

function ids(): () => string {
  let count = 0;
  return () => `new-${(count += 1)}`;
}

function after(plan: Plan, command: Command): Plan {
  const applied = applyCommand(plan, command);
  if (!applied.ok) throw new Error(JSON.stringify(applied.reason));
  expect(validatePlan(applied.value.plan).ok).toBe(true);
  const back = applyCommand(applied.value.plan, applied.value.inverse);
  expect(back.ok && back.value.plan).toEqual(plan);
  return applied.value.plan;
}

describe('a format from reference values', () => {
  it.each(formatReferences.map((reference) => reference.id))('%s comes with its steps and hours', (id) => {
    const plan = after(empty, addFormatFromReference(empty, id, ids(), german));
    const reference = formatReferences.find((candidate) => candidate.id === id);
    expect(plan.formats).toHaveLength(1);
    expect(plan.formats[0]).toMatchObject({ kind: id, name: german(reference?.labelKey ?? 'common.none') });
    expect(plan.formats[0]?.steps.map((step) => step.minutes)).toEqual(reference?.steps.map((step) => step.minutes));
  });

  it('takes the skills that the plan has, by their name in either language, and adds the others once', () => {
    const withText = makePlan({ skills: [{ id: 'mine', name: german('reference.skill.text') }] });
    const plan = after(withText, addFormatFromReference(withText, 'image_post', ids(), english));
    expect(plan.skills.filter((skill) => skill.id === 'mine')).toHaveLength(1);
    expect(plan.skills.map((skill) => skill.name)).not.toContain(english('reference.skill.text'));
    expect(plan.formats[0]?.steps[0]?.skillId).toBe('mine');
    expect(new Set(plan.skills.map((skill) => skill.name)).size).toBe(plan.skills.length);
  });
});

describe('an activity from reference values', () => {
  it.each(activityReferences.map((reference) => reference.id))('%s comes with hours and a skill', (kind) => {
    const plan = after(empty, addActivityFromReference(empty, kind, ids(), german));
    expect(plan.activities).toMatchObject([{ kind }]);
    expect(plan.activities[0]?.minutes.high).toBeGreaterThan(0);
    expect(plan.skills.map((skill) => skill.id)).toContain(plan.activities[0]?.skillId);
  });
});

describe('a person from reference values', () => {
  it('has the hours that were given and what is usual for the employment', () => {
    const hours = [60, 0, 0, 0, 120, 0, 0];
    const person = { id: 'anna', name: 'Anna', employment: 'freelancer', costCentsPerHour: 9000, minutesByWeekday: hours } as const;
    const plan = after(empty, addPersonFromReference(empty, person, ids(), german));
    const defaults = personDefaults('freelancer', 'DE');
    expect(plan.people[0]).toMatchObject({ id: 'anna', paidAs: 'cash', plannedSharePercent: 100, costCentsPerHour: 9000, hours: [{ from: null, minutesByWeekday: hours }] });
    expect(plan.people[0]?.skills).toHaveLength(defaults.skills.length);
  });
});

describe('a channel from reference values', () => {
  it.each(channelReferences.map((reference) => reference.id))('%s comes with rhythm, format and dialogue', (id) => {
    const reference = channelReferences.find((candidate) => candidate.id === id);
    const plan = after(empty, addChannelFromReference(empty, { id, brandId: 'brand', withSeries: true }, ids(), german));
    expect(plan.channels).toMatchObject([{ brandId: 'brand', network: reference?.network, cadence: { target: reference?.cadence.likely } }]);
    expect(plan.formats.map((format) => format.id)).toContain(plan.channels[0]?.defaultFormatId);
    expect(plan.series.length).toBeGreaterThan(0);
    expect(plan.activities.map((activity) => activity.kind)).toEqual(reference?.dialogue === null ? [] : ['dialogue']);
  });

  it('can leave the calendar alone, and uses formats that the plan has', () => {
    const first = after(empty, addChannelFromReference(empty, { id: 'facebook', brandId: 'brand', withSeries: false }, ids(), german));
    expect(first.series).toEqual([]);
    let count = 0;
    const both = after(first, addChannelFromReference(first, { id: 'facebook', brandId: 'brand', withSeries: true }, () => `second-${(count += 1)}`, english));
    expect(both.formats).toEqual(first.formats);
    expect(both.skills).toEqual(first.skills);
    expect(both.channels[1]?.defaultFormatId).toBe(first.channels[0]?.defaultFormatId);
  });
});
