import type { Translate } from '../../i18n';
import { type Plan, type PlanInput, planSchema } from '../../schema';
import { budgetReferences } from '../values/budget';
import { personDefaults } from '../values/people';
import type { WizardAnswers } from './answers';
import { makeActivities } from './make-activities';
import { makeChannels } from './make-channels';
import { createMaker, type InputList, type Maker, skillIdOf, skillsOf } from './maker';
import { placeOf } from './place';

/**
 * A complete plan from the wizard's answers, in the language of `translate`; skipped steps give a valid plan, too. Everything in it can be
 * changed later. Throws when days, minutes or cents break the schema: the wizard's fields check them.
 */
export function planFromAnswers(answers: WizardAnswers, makeId: () => string, translate: Translate): Plan {
  const maker = createMaker(answers, makeId, translate);
  const people = peopleOf(maker);
  const { channels, series } = makeChannels(maker);
  const name = answers.name.trim() === '' ? translate('reference.wizard.business') : answers.name.trim();
  return planSchema.parse({
    id: makeId(),
    name,
    settings: settingsOf(answers),
    brands: [{ id: maker.brandId, name }],
    skills: skillsOf(maker),
    people,
    formats: [...maker.formats.values()],
    channels,
    activities: makeActivities(maker, channels, people),
    series,
    ...budgetOf(maker),
  } satisfies PlanInput);
}

function settingsOf({ from, until, launch, region }: WizardAnswers): PlanInput['settings'] {
  return { horizon: { from, until }, launch, region, ...placeOf(region) };
}

function peopleOf(maker: Maker): InputList<'people'> {
  const { answers, translate, makeId } = maker;
  return answers.people.map((person, index) => ({
    id: makeId(),
    name: person.name.trim() === '' ? translate('reference.wizard.person', { number: index + 1 }) : person.name.trim(),
    employment: person.employment,
    hours: [{ minutesByWeekday: [...person.minutesByWeekday] }],
    plannedSharePercent: personDefaults(person.employment, answers.region.country).plannedSharePercent,
    skills: person.skills.map(({ skill, level }) => ({ skillId: skillIdOf(maker, skill), level })),
    costCentsPerHour: person.costCentsPerHour,
    paidAs: person.paidAs,
  }));
}

/** The cap, and inside it what tools usually cost a month; without a cap no money was spoken of. */
function budgetOf({ answers, translate, makeId }: Maker): Pick<PlanInput, 'budgetLines' | 'budgetCaps'> {
  const cap = answers.monthlyBudgetCents;
  if (cap === null) return {};
  const tools = Math.min(cap, Math.round(budgetReferences.tools.likely * 100));
  const line = { id: makeId(), name: translate('reference.wizard.tools'), category: 'tools' as const, cents: tools, from: answers.from };
  return { budgetLines: tools === 0 ? [] : [line], budgetCaps: [{ id: makeId(), cents: cap }] };
}
