import { describe, expect, it } from 'vitest';
import { personDefaults } from '@shared/benchmarks';
import { levelOf, newPerson, withEmployment, withLevel } from '../../../../renderer/src/views/wizard/person-draft';

describe('a person of the wizard', () => {
  it('starts with what is proposed for the employment', () => {
    const { minutesByWeekday, skills, costCentsPerHour, paidAs } = personDefaults('freelancer', 'DE');
    expect(newPerson('a', 'freelancer', 'DE')).toEqual({ key: 'a', name: '', employment: 'freelancer', minutesByWeekday, skills, costCentsPerHour, paidAs });
  });

  it('takes over the proposals of another employment, but keeps what was chosen', () => {
    const chosen = { ...newPerson('a', 'employee', 'DE'), minutesByWeekday: [120, 0, 0, 0, 0, 0, 0] };
    const changed = withEmployment(chosen, 'freelancer', 'DE');
    const proposed = personDefaults('freelancer', 'DE');
    expect(changed.minutesByWeekday).toEqual([120, 0, 0, 0, 0, 0, 0]);
    expect([changed.employment, changed.paidAs, changed.costCentsPerHour, changed.skills]).toEqual(['freelancer', 'cash', proposed.costCentsPerHour, proposed.skills]);
  });

  it('learns, gets better and forgets', () => {
    const owner = newPerson('a', 'owner', 'DE');
    expect(levelOf(owner, 'editing')).toBe(0);
    const learned = withLevel(owner, 'editing', 1);
    expect(levelOf(learned, 'editing')).toBe(1);
    const better = withLevel(learned, 'editing', 3);
    expect(better.skills.filter(({ skill }) => skill === 'editing')).toEqual([{ skill: 'editing', level: 3 }]);
    expect(withLevel(better, 'editing', 0).skills).toEqual(owner.skills);
  });
});
