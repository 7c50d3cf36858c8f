import { describe, expect, it } from 'vitest';
import type { Plan } from '@shared/schema';
import { hoursOn, weekMinutesOn, workingDaysLost } from '../../../../renderer/src/views/team/person-hours';
import { makePlan, person } from '../../../support/plan/make-plan';

function planWith(more: Parameters<typeof person>[3], closures: Plan['closures'] = []): { plan: Plan; anna: Plan['people'][number] } {
  const plan = makePlan({ people: [person('anna', 240, [], more)], closures, settings: { region: { country: 'DE', state: 'BY' } } });
  const [anna] = plan.people;
  if (anna === undefined) throw new Error('nobody in the plan');
  return { plan, anna };
}

const twoSets = {
  hours: [
    { from: '2027-02-01', minutesByWeekday: [480, 480, 480, 480, 480, 0, 0] },
    { from: null, minutesByWeekday: [60, 0, 0, 0, 0, 0, 0] },
  ],
};

describe('hours of a person', () => {
  it('are those that took effect last, whatever their order in the plan', () => {
    const { anna } = planWith(twoSets);
    expect(weekMinutesOn(anna, '2027-01-31')).toBe(60);
    expect(weekMinutesOn(anna, '2027-02-01')).toBe(2400);
    expect(weekMinutesOn(anna, '2028-01-01')).toBe(2400);
  });

  it('are the first ones before any has taken effect', () => {
    const { anna } = planWith({ hours: [{ from: '2027-03-01', minutesByWeekday: [0, 0, 120, 0, 0, 0, 0] }] });
    expect(hoursOn(anna, '2027-01-01')?.from).toBe('2027-03-01');
  });
});

describe('working days that an absence costs', () => {
  it('are the days with hours, without public holidays', () => {
    const { plan, anna } = planWith({});
    // Monday to Sunday, with Epiphany on the Wednesday.
    expect(workingDaysLost(anna, { from: '2027-01-04', until: '2027-01-10' }, plan)).toBe(4);
  });

  it('follow the holidays of the own region', () => {
    const { plan, anna } = planWith({ region: { country: 'DE', state: 'BE' } });
    expect(workingDaysLost(anna, { from: '2027-01-04', until: '2027-01-10' }, plan)).toBe(5);
  });

  it('leave out closures and weekdays without hours', () => {
    const closures = [{ id: 'c', name: 'Inventur', from: '2027-01-11', until: '2027-01-12' }];
    const { plan, anna } = planWith({ hours: [{ from: null, minutesByWeekday: [60, 60, 60, 0, 0, 0, 0] }] }, closures);
    expect(workingDaysLost(anna, { from: '2027-01-11', until: '2027-01-22' }, plan)).toBe(4);
  });
});
