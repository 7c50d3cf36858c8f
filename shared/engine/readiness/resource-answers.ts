import type { Person } from '../../schema';
import type { WeekReport, WorkItem } from '../report';
import { durationValue, moneyValue, namesValue, shareValue, weekValue } from '../values';
import { no, type ProgramAnswer, type ProgramAnswers, type ReadinessContext, yes } from './context';

/** The reserve that the question asks for: at most so many percent of the hours may be taken. */
const MOST_PERCENT = 85;

/** People who should not carry a presence alone. */
const LEARNING: readonly Person['employment'][] = ['trainee', 'student', 'volunteer'];

/** Questions about staff, time and money. */
export const resourceAnswers: ProgramAnswers = {
  'rq-09': reserve,
  'rq-10': budget,
  'rq-11': standIns,
  'rq-12': trainedStaff,
  'rq-13': ({ plan: { activities } }) => (activities.some(({ kind }) => kind === 'training') ? yes('readiness.resources.training') : null),
};

function fullest(weeks: readonly WeekReport[]): WeekReport | undefined {
  return weeks
    .filter((week) => week.coveredMinutes > 0)
    .reduce<WeekReport | undefined>(
      (most, week) => (most === undefined || week.coveredMinutes * most.availableMinutes > most.coveredMinutes * week.availableMinutes ? week : most),
      undefined,
    );
}

function reserve({ plan, report }: ReadinessContext): ProgramAnswer {
  if (report.missingMinutes > 0) return no('readiness.resources.missing', { hours: durationValue(report.missingMinutes) });
  const week = fullest(report.weeks);
  if (week === undefined) return no('readiness.resources.nothingPlanned');
  const values = { week: weekValue(week.monday, plan), share: shareValue(week.coveredMinutes, week.availableMinutes) };
  const isEnough = week.coveredMinutes * 100 <= week.availableMinutes * MOST_PERCENT;
  return isEnough ? yes('readiness.resources.reserve', values) : no('readiness.resources.noReserve', values);
}

/** Without a cap nobody has said how much money there is; then a person answers. */
function budget({ plan, report }: ReadinessContext): ProgramAnswer | null {
  if (plan.budgetCaps.length === 0) return null;
  if (report.overBudgetCents > 0) return no('readiness.resources.overBudget', { over: moneyValue(report.overBudgetCents, plan) });
  return yes('readiness.resources.budget', { cash: moneyValue(report.totalCashCents, plan) });
}

function canDo(person: Person, item: WorkItem): boolean {
  if (item.skillId === null) return true;
  return person.skills.some((skill) => skill.skillId === item.skillId && skill.level >= item.level);
}

/** Skills (by name) with work that only one person can do. */
function standIns({ plan, report }: ReadinessContext): ProgramAnswer {
  if (plan.people.length === 0) return no('readiness.resources.nobody');
  if (plan.people.length === 1) return no('readiness.resources.onePerson');
  const asked = new Map(report.items.map((item) => [`${item.skillId ?? ''}/${item.level}`, item]));
  const alone = [...asked.values()].filter((item) => plan.people.filter((person) => canDo(person, item)).length < 2);
  const skillIds = new Set(alone.map((item) => item.skillId));
  const names = plan.skills.filter((skill) => skillIds.has(skill.id)).map((skill) => skill.name);
  return names.length === 0 ? yes('readiness.resources.standIns') : no('readiness.resources.noStandIn', { names: namesValue(names) });
}

/** Whether some channel's posts are made by learners alone. */
function trainedStaff({ plan, report }: ReadinessContext): ProgramAnswer {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const channelOf = new Map(report.items.map((item) => [item.id, item.channelId]));
  const isLed = new Map<string, boolean>();
  for (const line of report.assignment) {
    const channelId = channelOf.get(line.itemId) ?? null;
    const person = people.get(line.personId);
    if (channelId === null || person === undefined) continue;
    isLed.set(channelId, isLed.get(channelId) === true || !LEARNING.includes(person.employment));
  }
  const left = plan.channels.filter((channel) => isLed.get(channel.id) === false).map((channel) => channel.name);
  if (isLed.size === 0) return no('readiness.resources.nobody');
  return left.length === 0 ? yes('readiness.resources.trained') : no('readiness.resources.learnersOnly', { names: namesValue(left) });
}
