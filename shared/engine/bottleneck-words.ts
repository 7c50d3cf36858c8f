import type { Sentence } from '../i18n';
import type { Plan } from '../schema';
import { type Day, mondayOf, toDayNumber } from '../time';
import type { Bottleneck, LeverResult, WorkItem } from './report';
import { dayValue, durationValue, namesValue, numberValue, sentence, textValue, titlesValue, weekValue } from './values';

const NAMED_PEOPLE = 5;
const NAMED_THINGS = 3;

type Facts = Omit<Bottleneck, 'sentences'>;

/** What the people of a bottleneck have logged of the time that it looks at. */
export interface LoggedToday {
  readonly today: Day;
  readonly minutes: number;
}

/**
 * A bottleneck in words: what is needed when, who could do it and how much they have, who is away, what is missing, and
 * what each lever does. Needed less available is missing, to the minute, in every one of them.
 */
export function bottleneckSentences(plan: Plan, items: readonly WorkItem[], facts: Facts, logged: LoggedToday): Sentence[] {
  const able = ablePeople(plan, items);
  return [
    needSentence(plan, items, facts),
    ...postSentences(items),
    ...progressSentences(plan, items, logged),
    whoSentence(plan, facts, able),
    ...(logged.minutes > 0 ? [sentence('engine.bottleneck.loggedToday', { logged: durationValue(logged.minutes) })] : []),
    ...awaySentences(plan, facts, able),
    sentence('engine.bottleneck.missing', { missing: durationValue(facts.missingMinutes) }),
    ...facts.levers.map((lever) => leverSentence(plan, lever)),
  ];
}

function needSentence(plan: Plan, items: readonly WorkItem[], facts: Facts): Sentence {
  const values = { work: titlesValue(workNames(plan, items, facts)), needed: durationValue(facts.neededMinutes) };
  const from = toDayNumber(facts.from);
  const until = toDayNumber(facts.until);
  if (from === until) return sentence('engine.bottleneck.needDay', { ...values, day: dayValue(facts.from, plan) });
  if (mondayOf(from) === mondayOf(until)) return sentence('engine.bottleneck.needWeek', { ...values, week: weekValue(facts.from, plan) });
  return sentence('engine.bottleneck.needDays', { ...values, from: dayValue(facts.from, plan), until: dayValue(facts.until, plan) });
}

/** Names of the skills; tasks that need none are named themselves. */
function workNames(plan: Plan, items: readonly WorkItem[], facts: Facts): string[] {
  const skills = plan.skills.filter((skill) => facts.skillIds.includes(skill.id)).map((skill) => skill.name);
  const tasks = items.filter((item) => item.skillId === null).map((item) => item.title);
  return [...skills, ...tasks.slice(0, NAMED_THINGS)];
}

/** Which posts it is about; work that belongs to no post is named by the sentence before. */
function postSentences(items: readonly WorkItem[]): Sentence[] {
  const posts = new Map(items.filter((item) => item.source === 'post').map((item) => [item.sourceId, item.title]));
  const titles = [...new Set(posts.values())];
  if (titles.length === 0) return [];
  const values = { count: numberValue(posts.size), titles: titlesValue(titles.slice(0, NAMED_THINGS)) };
  return [sentence(titles.length > NAMED_THINGS ? 'engine.bottleneck.manyPosts' : 'engine.bottleneck.posts', values)];
}

/** What of the work is overdue, and what is done of it: needed is what is left. */
function progressSentences(plan: Plan, items: readonly WorkItem[], { today }: LoggedToday): Sentence[] {
  const overdue = items.flatMap((item) => (item.wasDue === null ? [] : [{ due: item.wasDue, minutes: item.planned }]));
  const minutes = overdue.reduce((sum, item) => sum + item.minutes, 0);
  const last = overdue.reduce((latest, { due }) => (due > latest ? due : latest), '');
  const done = items.reduce((sum, item) => sum + item.loggedMinutes, 0);
  return [
    ...(minutes > 0 ? [sentence('engine.bottleneck.overdue', { overdue: durationValue(minutes), due: dayValue(last, plan), today: dayValue(today, plan) })] : []),
    ...(done > 0 ? [sentence('engine.bottleneck.logged', { logged: durationValue(done) })] : []),
  ];
}

/** People who may do at least one of the items, whether or not they have time. */
function ablePeople(plan: Plan, items: readonly WorkItem[]): Plan['people'] {
  return plan.people.filter((person) =>
    items.some((item) => {
      if (item.ownerId !== null && item.ownerId !== person.id) return false;
      return item.skillId === null || person.skills.some((skill) => skill.skillId === item.skillId && skill.level >= item.level);
    }),
  );
}

function whoSentence(plan: Plan, facts: Facts, able: Plan['people']): Sentence {
  const available = durationValue(facts.availableMinutes);
  const count = numberValue(facts.personIds.length);
  if (able.length === 0) return sentence('engine.bottleneck.nobody');
  if (facts.personIds.length === 0) return sentence('engine.bottleneck.noTime', { names: namesValue(namesOf(able)), count: numberValue(able.length) });
  if (facts.personIds.length > NAMED_PEOPLE) return sentence('engine.bottleneck.manyPeople', { count, available });
  const there = plan.people.filter((person) => facts.personIds.includes(person.id));
  return sentence('engine.bottleneck.people', { count, names: namesValue(namesOf(there)), available });
}

function namesOf(people: Plan['people']): string[] {
  return people.slice(0, NAMED_PEOPLE).map((person) => person.name);
}

function awaySentences(plan: Plan, facts: Facts, able: Plan['people']): Sentence[] {
  const names = new Map(able.map((person) => [person.id, person.name]));
  const away = plan.absences.filter((absence) => names.has(absence.personId) && absence.from <= facts.until && facts.from <= absence.until);
  return away.slice(0, NAMED_THINGS).map((absence) => {
    const name = textValue(names.get(absence.personId) ?? '');
    const code = absence.minutesPerDay === null ? 'away' : 'partlyAway';
    if (absence.from === absence.until) return sentence(`engine.bottleneck.${code}Day`, { name, day: dayValue(absence.from, plan) });
    return sentence(`engine.bottleneck.${code}`, { name, from: dayValue(absence.from, plan), until: dayValue(absence.until, plan) });
  });
}

/** What a lever does to its bottleneck: dissolves it, eases it, or does not help. */
function leverSentence(plan: Plan, lever: LeverResult): Sentence {
  const name = plan.people.find((person) => person.id === lever.personId)?.name ?? '';
  const values = { name: textValue(name), missing: durationValue(lever.missingAfter) };
  const code = `engine.lever.${lever.lever}`;
  if (lever.missingAfter === 0) return sentence(`${code}.dissolves`, values);
  return sentence(lever.missingAfter < lever.missingBefore ? `${code}.eases` : `${code}.isNoHelp`, values);
}
