import { createWorld, type PublicHoliday, type World } from '@shared/engine';
import { type Plan, type PlanInput, validatePlan } from '@shared/schema';

type SettingsInput = PlanInput['settings'];

/** A plan with defaults for everything; the horizon is eight weeks from Monday 2027-01-04 when not given. */
export type PlanParts = Omit<Partial<PlanInput>, 'settings'> & { readonly settings?: Partial<SettingsInput> };

const EIGHT_WEEKS = { from: '2027-01-04', until: '2027-02-28' };

/** A valid plan in one line; throws with all problems when the parts do not make one. */
export function makePlan(parts: PlanParts = {}): Plan {
  const { settings, ...records } = parts;
  const result = validatePlan({ id: 'plan', name: 'Plan', ...records, settings: { horizon: EIGHT_WEEKS, ...settings } });
  if (!result.ok) throw new Error(`no valid plan: ${JSON.stringify(result.reason, null, 2)}`);
  return result.value;
}

/** A world with just these public holidays, whatever the region. */
export function makeWorld(holidays: readonly string[] = [], today = '2027-01-04'): World {
  return createWorld(today, (_region, year): PublicHoliday[] =>
    holidays.filter((day) => day.startsWith(String(year))).map((day) => ({ day })),
  );
}

/** Hours per week that start at the beginning: minutes Monday to Friday, none at the weekend. */
export function weekdayHours(minutes: number): Plan['people'][number]['hours'] {
  return [{ from: null, minutesByWeekday: [minutes, minutes, minutes, minutes, minutes, 0, 0] }];
}

/** An estimate whose three points are the same, so that sums can be done by hand. */
export function exactly(minutes: number): { low: number; likely: number; high: number } {
  return { low: minutes, likely: minutes, high: minutes };
}

type RecordInput<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]> extends readonly (infer Record)[] ? Record : never;

/** Somebody with the same minutes Monday to Friday and skills of level 2 (or `skill:level`). */
export function person(id: string, minutes: number, skills: readonly string[], more: Partial<RecordInput<'people'>> = {}): RecordInput<'people'> {
  return {
    id,
    name: id,
    hours: weekdayHours(minutes),
    skills: skills.map((text) => {
      const [skillId = '', level = '2'] = text.split(':');
      return { skillId, level: Number(level) as 1 | 2 | 3 };
    }),
    ...more,
  };
}

/** Skills named like their ids. */
export function skills(...ids: readonly string[]): RecordInput<'skills'>[] {
  return ids.map((id) => ({ id, name: id }));
}

/** A step of exactly so many minutes in a window of working days. */
export function step(id: string, skillId: string, minutes: number, from: number, to: number, more: Partial<RecordInput<'formats'>['steps'] extends (infer S)[] | undefined ? S : never> = {}): NonNullable<RecordInput<'formats'>['steps']>[number] {
  return { id, name: id, skillId, minutes: exactly(minutes), window: { from, to }, ...more };
}
