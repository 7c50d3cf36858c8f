import { type FormatId, formatReference, type SkillKey, skillLabelKey } from '../../benchmarks';
import { english, german, type Translate } from '../../i18n';
import type { Format, Plan, Step } from '../../schema';
import { required } from '../../util';
import { add, type SingleCommand } from '../command';
import type { IdMaker } from './id-maker';

/** What makes records out of reference values: it takes skills and formats that the plan has, and adds those that it lacks. */
export interface ReferenceRecords {
  /** Commands that add what was missing so far, in the order in which they must be done. */
  readonly commands: readonly SingleCommand[];
  readonly skillId: (skill: SkillKey) => string;
  readonly formatId: (format: FormatId) => string;
  readonly newFormat: (format: FormatId) => Format;
}

/** A plan keeps the names it was made with, so a skill is known by its name in either language. */
function namesOf(skill: SkillKey): string[] {
  const key = skillLabelKey(skill);
  return [Reflect.get(german, key), Reflect.get(english, key)].flatMap((name: unknown) => (typeof name === 'string' ? [name.toLowerCase()] : []));
}

function knownSkill(plan: Plan, skill: SkillKey): string | undefined {
  const names = namesOf(skill);
  return plan.skills.find((candidate) => names.includes(candidate.name.toLowerCase()))?.id;
}

/** Starts making records for a plan, named in the language of `translate`. Formats are known by their `kind`. */
export function referenceRecords(plan: Plan, newId: IdMaker, translate: Translate): ReferenceRecords {
  const commands: SingleCommand[] = [];
  const skills = new Map<SkillKey, string>();
  const formats = new Map<FormatId, string>();
  function skillId(skill: SkillKey): string {
    const id = skills.get(skill) ?? knownSkill(plan, skill) ?? newId();
    if (!skills.has(skill) && !plan.skills.some((known) => known.id === id)) commands.push(add('skills', { id, name: translate(skillLabelKey(skill)) }));
    skills.set(skill, id);
    return id;
  }
  function newFormat(format: FormatId): Format {
    const reference = required(formatReference(format), `format ${format}`);
    const steps = reference.steps.map(
      ({ labelKey, skill, level, minutes, window }): Step => ({ id: newId(), name: translate(labelKey), skillId: skillId(skill), level, minutes, window, ownerId: null }),
    );
    return { id: newId(), name: translate(reference.labelKey), kind: format, talk: reference.talk, steps, goalIds: [] };
  }
  function formatId(format: FormatId): string {
    const known = formats.get(format) ?? plan.formats.find((candidate) => candidate.kind === format)?.id;
    if (known !== undefined) return known;
    const made = newFormat(format);
    commands.push(add('formats', made));
    formats.set(format, made.id);
    return made.id;
  }
  return { commands, skillId, formatId, newFormat };
}
