import { personDefaults } from '../../benchmarks';
import type { Person } from '../../schema';
import { formatDay, weekdayOf } from '../../time';
import { capacityOf } from '../capacity';
import { type FlowProblem, itemAt, type Network, setDayMinutes, smallestWhole, solveNetwork } from '../flow';
import { groupBy } from '../group-by';
import { dayValue, durationValue, moneyValue, sentence, titlesValue } from '../values';
import type { RepairBase } from './base';
import { freeId } from './free-id';
import type { Candidate } from './repair';

/** A full working day. */
const FULL_DAY = 480;

/** What somebody new would have to be able to do, and when: the work of the bottlenecks that ask for the same skills. */
interface Gap {
  readonly skills: Person['skills'];
  readonly firstDay: number;
  readonly lastDay: number;
}

/**
 * A freelancer for each set of skills that is short, only for the days of those bottlenecks, with the fewest minutes on each
 * weekday. The price is the reference value of the plan's country.
 */
export function* newPerson(base: RepairBase): Generator<Candidate | null> {
  for (const gap of gapsOf(base)) yield newPersonFor(base, gap);
}

function gapsOf(base: RepairBase): Gap[] {
  const gaps = base.parts.map((part) => {
    const items = part.map((index) => itemAt(base.problem.items, index)).filter((item) => item.owner < 0);
    const levels = new Map<number, number>();
    for (const item of items) if (item.skill >= 0) levels.set(item.skill, Math.max(levels.get(item.skill) ?? 0, item.level));
    return { levels, firstDay: Math.min(...items.map((item) => item.firstDay)), lastDay: Math.max(...items.map((item) => item.lastDay)) };
  });
  const wanted = gaps.filter((gap) => gap.levels.size > 0);
  return [...groupBy(wanted, (gap) => [...gap.levels.keys()].sort((left, right) => left - right).join(' ')).values()].map((same) => ({
    skills: base.plan.skills.flatMap((skill, index) => {
      const level = Math.max(0, ...same.map((gap) => gap.levels.get(index) ?? 0));
      return level === 0 ? [] : [{ skillId: skill.id, level: level as 1 | 2 | 3 }];
    }),
    firstDay: Math.min(...same.map((gap) => gap.firstDay)),
    lastDay: Math.max(...same.map((gap) => gap.lastDay)),
  }));
}

function newPersonFor(base: RepairBase, gap: Gap): Candidate {
  const id = freeId(base.plan, `new-${gap.skills.map((skill) => skill.skillId).join('-')}`.slice(0, 56));
  const { network, number } = withNewcomer(base, gap);
  const shortageWith = (minutes: number): number => {
    setDayMinutes(network, number, 0, rowOf(base, freelancer(base, gap, id, minutes)));
    return network.shortage;
  };
  const names = base.plan.skills.filter((skill) => gap.skills.some((wanted) => wanted.skillId === skill.id)).map((skill) => skill.name);
  const shared = { id: `newPerson/${id}`, kind: 'newPerson', harmPoints: 0 } as const;
  const reached = shortageWith(FULL_DAY);
  if (reached === base.shortage) return { ...shared, what: sentence('engine.repair.newPersonOfAnyHours', { skills: titlesValue(names) }), command: null };
  const minutes = smallestWhole(1, FULL_DAY, (count) => shortageWith(count) === reached) ?? FULL_DAY;
  const person = freelancer(base, gap, id, minutes);
  const days = weekdaysIn(base, gap);
  return {
    ...shared,
    what: sentence('engine.repair.newPerson', {
      skills: titlesValue(names),
      perDay: durationValue(minutes),
      perWeek: durationValue(minutes * days),
      from: dayValue(person.from ?? '', base.plan),
      until: dayValue(person.until ?? '', base.plan),
      rate: moneyValue(person.costCentsPerHour, base.plan),
    }),
    command: { type: 'add', collection: 'people', record: { ...person } },
  };
}

/** How many weekdays of a week lie in the gap, five in all but the shortest. */
function weekdaysIn(base: RepairBase, gap: Gap): number {
  let count = 0;
  for (let day = gap.firstDay; day <= gap.lastDay && count < 5; day += 1) if (weekdayOf(base.capacity.from + day) <= 5) count += 1;
  return count;
}

function freelancer({ plan, capacity }: RepairBase, gap: Gap, id: string, minutes: number): Person {
  const { costCentsPerHour } = personDefaults('freelancer', plan.settings.region.country);
  return {
    id,
    name: plan.skills.filter((skill) => gap.skills.some((wanted) => wanted.skillId === skill.id)).map((skill) => skill.name).join(' + ').slice(0, 200),
    employment: 'freelancer',
    hours: [{ from: null, minutesByWeekday: [minutes, minutes, minutes, minutes, minutes, 0, 0] }],
    from: formatDay(capacity.from + gap.firstDay),
    until: formatDay(capacity.from + gap.lastDay),
    plannedSharePercent: 100,
    skills: gap.skills,
    costCentsPerHour,
    billingCentsPerHour: null,
    paidAs: 'cash',
    weeklyCapMinutes: null,
    dialogueCapMinutesPerDay: null,
    region: null,
    color: null,
  };
}

function rowOf({ plan, world }: RepairBase, person: Person): Int32Array {
  return capacityOf({ ...plan, people: [person] }, world).minutes;
}

/** The solved problem with one more person who has no time yet. */
function withNewcomer({ problem, plan }: RepairBase, gap: Gap): { network: Network; number: number } {
  const levels = new Uint8Array((problem.people + 1) * problem.skills);
  levels.set(problem.levels);
  for (const { skillId, level } of gap.skills) levels[problem.people * problem.skills + plan.skills.findIndex((skill) => skill.id === skillId)] = level;
  const capacity = new Int32Array((problem.people + 1) * problem.days);
  capacity.set(problem.capacity);
  const wider: FlowProblem = { ...problem, people: problem.people + 1, levels, capacity, rates: Int32Array.from([...problem.rates, 0]) };
  return { network: solveNetwork(wider), number: problem.people };
}
