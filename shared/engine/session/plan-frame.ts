import type { Person, Plan, Settings } from '../../schema';

const FRAME_SETTINGS = ['horizon', 'launch', 'region', 'estimate', 'contingencyPercent', 'tightPercent'] as const satisfies readonly (keyof Settings)[];

function isSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

function haveSameIds(before: readonly { readonly id: string }[], after: readonly { readonly id: string }[]): boolean {
  return before === after || (before.length === after.length && before.every((record, place) => record.id === after[place]?.id));
}

/** What of a person decides who may do which work at what price; hours and absences are followed day by day. */
function frameOf(person: Person): unknown {
  return [person.skills, person.paidAs === 'cash' ? person.costCentsPerHour : 0, person.dialogueCapMinutesPerDay];
}

/**
 * Whether two plans share the frame in which single edits can be followed: the time that is planned, the working days,
 * the estimate, the people with their skills and rates, the goals. A plan with another frame is opened anew.
 */
export function haveSameFrame(before: Plan, after: Plan): boolean {
  return (
    FRAME_SETTINGS.every((name) => isSame(before.settings[name], after.settings[name])) &&
    isSame(before.closures, after.closures) &&
    isSame(before.goals.map((goal) => [goal.id, goal.points]), after.goals.map((goal) => [goal.id, goal.points])) &&
    haveSameIds(before.skills, after.skills) &&
    haveSameIds(before.people, after.people) &&
    (before.people === after.people || before.people.every((person, place) => isSame(frameOf(person), after.people[place] === undefined ? null : frameOf(after.people[place]))))
  );
}
