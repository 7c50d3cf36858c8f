import type { Translate } from '../../i18n';
import type { Plan, PlanInput } from '../../schema';
import type { FormatId } from '../values/format-reference';
import { formatReference } from '../values/formats';
import { type SkillKey, skillKeys, skillLabelKey } from '../values/skills';
import { required } from '../../util';
import type { WizardAnswers } from './answers';

/** A list of a plan as it may be written by hand. */
export type InputList<Name extends keyof PlanInput> = NonNullable<PlanInput[Name]>;

/** What the parts of the wizard share: answers, texts, fresh ids, and the records that others name. */
export interface Maker {
  readonly answers: WizardAnswers;
  readonly translate: Translate;
  readonly makeId: () => string;
  readonly brandId: string;
  readonly skillIds: ReadonlyMap<SkillKey, string>;
  /** Formats that were asked for so far, by their key; they become the plan's formats. */
  readonly formats: Map<FormatId, Plan['formats'][number]>;
}

/** Starts a plan: ids for the brand and the skills. */
export function createMaker(answers: WizardAnswers, makeId: () => string, translate: Translate): Maker {
  const skillIds = new Map(skillKeys.map((skill) => [skill, makeId()]));
  return { answers, translate, makeId, brandId: makeId(), skillIds, formats: new Map() };
}

/** Id of a skill in the plan being made. */
export function skillIdOf(maker: Maker, skill: SkillKey): string {
  return required(maker.skillIds.get(skill), `skill ${skill}`);
}

/** Skills as the plan lists them. */
export function skillsOf(maker: Maker): InputList<'skills'> {
  return skillKeys.map((skill) => ({ id: skillIdOf(maker, skill), name: maker.translate(skillLabelKey(skill)) }));
}

/** Id of a format in the plan being made; the format is made with its steps when it is asked for first. */
export function formatIdOf(maker: Maker, formatId: FormatId): string {
  const known = maker.formats.get(formatId);
  if (known !== undefined) return known.id;
  const reference = required(formatReference(formatId), `format ${formatId}`);
  const made = {
    id: maker.makeId(),
    name: maker.translate(reference.labelKey),
    kind: formatId,
    talk: reference.talk,
    goalIds: [],
    steps: reference.steps.map((step) => ({
      id: maker.makeId(),
      name: maker.translate(step.labelKey),
      skillId: skillIdOf(maker, step.skill),
      level: step.level,
      minutes: step.minutes,
      window: step.window,
      ownerId: null,
    })),
  };
  maker.formats.set(formatId, made);
  return made.id;
}
