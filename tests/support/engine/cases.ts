import { itemTable, type FlowItem, type FlowProblem } from '@shared/engine/flow';
import file from '../../fixtures/engine-cases.json';

/** A case of the fixture, with the fields that only some cases have. */
export interface EngineCase {
  readonly id: string;
  readonly title: string;
  readonly slots: number;
  readonly likeCase?: string;
  readonly budget?: number;
  readonly fixedCosts?: Readonly<Record<string, number>>;
  readonly people?: readonly CasePerson[];
  readonly demand?: readonly CaseItem[];
  readonly expect: CaseAnswers;
}

interface CasePerson {
  readonly id: string;
  readonly skills: Readonly<Record<string, number>>;
  readonly cap: readonly number[];
  readonly rate: number;
  readonly workdays?: readonly number[];
}

interface CaseItem {
  readonly id: string;
  readonly min: number;
  readonly skill: string;
  readonly level?: number;
  readonly from: number;
  readonly to: number;
  readonly owner?: string;
  readonly posts?: number;
}

interface CaseAnswers {
  readonly shortage?: number;
  readonly minCost?: number;
  readonly bottleneck?: readonly string[];
  readonly components?: readonly (readonly string[])[];
  readonly totalsSlack?: number;
  readonly greedyShortage?: number;
  readonly shortageWithoutOwners?: number;
}

const cases: readonly EngineCase[] = file.cases.map((entry) => entry as unknown as EngineCase);

/** All cases of the fixture that have people and work of their own. */
export function solvableCases(): readonly EngineCase[] {
  return cases.filter((entry) => entry.people !== undefined);
}

/** One case by its id. */
export function engineCase(id: string): EngineCase {
  const found = cases.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no case ${id}`);
  return found;
}

function skillNames(entry: EngineCase): string[] {
  return [...new Set([...(entry.people ?? []).flatMap((person) => Object.keys(person.skills)), ...(entry.demand ?? []).map((item) => item.skill)])];
}

/** The work of a case as flow items, in the order of the fixture. */
export function caseItems(entry: EngineCase): FlowItem[] {
  const skills = skillNames(entry);
  const people = (entry.people ?? []).map((person) => person.id);
  return (entry.demand ?? []).map((item) => ({
    minutes: item.min,
    skill: skills.indexOf(item.skill),
    level: item.level ?? 1,
    firstDay: item.from,
    lastDay: item.to,
    owner: item.owner === undefined ? -1 : people.indexOf(item.owner),
  }));
}

/** The case as a flow problem; one slot is one day. */
export function caseProblem(entry: EngineCase): FlowProblem {
  const people = entry.people ?? [];
  const skills = skillNames(entry);
  return {
    days: entry.slots,
    people: people.length,
    skills: skills.length,
    capacity: Int32Array.from(people.flatMap((person) => person.cap)),
    levels: Uint8Array.from(people.flatMap((person) => skills.map((skill) => person.skills[skill] ?? 0))),
    rates: Int32Array.from(people, (person) => person.rate),
    items: itemTable(caseItems(entry)),
    spanCaps: [],
    kindCaps: [],
  };
}

/** Names of items by their numbers, sorted. */
export function itemNames(entry: EngineCase, numbers: Iterable<number>): string[] {
  return Array.from(numbers, (number) => entry.demand?.[number]?.id ?? '?').toSorted();
}
