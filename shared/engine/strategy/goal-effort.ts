import type { Person, Plan } from '../../schema';
import type { AssignmentLine, WorkItem } from '../report';
import { roundHalfUp } from '../rounding';
import { servedGoals } from './served-goals';
import { shareOut } from './share-out';

/** What goes into something: planned minutes, and what the assigned ones of them cost, in cents. */
export interface Effort {
  readonly minutes: number;
  readonly cashCents: number;
  readonly internalCents: number;
}

/** What goes into one goal, and what comes of it: the posts that serve it. */
export interface GoalEffort extends Effort {
  readonly goalId: string;
  readonly posts: number;
}

/** Work that serves no goal: a channel's or format's posts, or an activity. */
export interface AimlessWork extends Effort {
  readonly kind: 'channel' | 'activity';
  readonly id: string;
}

/** Hours and money per goal. `goals`, and `aimless` work, add up to the whole plan, to the minute and the cent. */
export interface GoalEfforts {
  readonly goals: readonly GoalEffort[];
  readonly aimless: readonly AimlessWork[];
  /** Tasks and work without a channel or activity of its own. */
  readonly other: Effort;
}

interface Sum {
  minutes: number;
  cashCents: number;
  internalCents: number;
}

interface Ledger {
  readonly sums: Map<string, Sum>;
  readonly posts: Map<string, Set<string>>;
}

const OTHER = 'other';

function bookOn(ledger: Ledger, key: string, effort: Effort): void {
  const sum = ledger.sums.get(key) ?? { minutes: 0, cashCents: 0, internalCents: 0 };
  sum.minutes += effort.minutes;
  sum.cashCents += effort.cashCents;
  sum.internalCents += effort.internalCents;
  ledger.sums.set(key, sum);
}

/** Cost of the assigned minutes of every item; each person's minutes on an item are rounded half up to the cent once. */
function costsOf(plan: Plan, assignment: readonly AssignmentLine[]): ReadonlyMap<string, Effort> {
  const people = new Map(plan.people.map((person) => [person.id, person]));
  const minutes = new Map<string, Map<Person, number>>();
  for (const line of assignment) {
    const person = people.get(line.personId);
    if (person === undefined) continue;
    const ofItem = minutes.get(line.itemId) ?? new Map<Person, number>();
    ofItem.set(person, (ofItem.get(person) ?? 0) + line.minutes);
    minutes.set(line.itemId, ofItem);
  }
  return new Map([...minutes].map(([itemId, ofItem]) => [itemId, costOf(ofItem)]));
}

function costOf(minutes: ReadonlyMap<Person, number>): Effort {
  let cashCents = 0;
  let internalCents = 0;
  for (const [person, worked] of minutes) {
    const cents = roundHalfUp(worked * person.costCentsPerHour, 60);
    if (person.paidAs === 'cash') cashCents += cents;
    else internalCents += cents;
  }
  return { minutes: 0, cashCents, internalCents };
}

/** Where work without a goal is booked: a post's channel, the activity itself, or the rest. */
function aimlessKey(item: WorkItem): string {
  if (item.source === 'activity') return `activity/${item.sourceId}`;
  return item.source === 'post' && item.channelId !== null ? `channel/${item.channelId}` : OTHER;
}

function bookOnGoals(ledger: Ledger, item: WorkItem, effort: Effort, goalIds: readonly string[], weights: readonly number[]): void {
  const minutes = shareOut(effort.minutes, weights);
  const cash = shareOut(effort.cashCents, weights);
  const internal = shareOut(effort.internalCents, weights);
  for (const [index, goalId] of goalIds.entries()) {
    bookOn(ledger, `goal/${goalId}`, { minutes: minutes[index] ?? 0, cashCents: cash[index] ?? 0, internalCents: internal[index] ?? 0 });
    if (item.source !== 'post') continue;
    const posts = ledger.posts.get(goalId) ?? new Set<string>();
    ledger.posts.set(goalId, posts.add(item.sourceId));
  }
}

/**
 * What each goal costs. Work that serves several goals is split by their points (equally when they have none). Cost is that of
 * the given assignment, before monthly rounding; work that nobody can do has hours but no cost.
 */
export function goalEffort(plan: Plan, items: readonly WorkItem[], assignment: readonly AssignmentLine[]): GoalEfforts {
  const ledger: Ledger = { sums: new Map(), posts: new Map() };
  const goalsOf = servedGoals(plan);
  const points = new Map(plan.goals.map((goal) => [goal.id, goal.points]));
  const costs = costsOf(plan, assignment);
  for (const item of items) {
    const cost = costs.get(item.id);
    const effort = { minutes: item.planned, cashCents: cost?.cashCents ?? 0, internalCents: cost?.internalCents ?? 0 };
    const goalIds = goalsOf(item);
    if (goalIds.length === 0) bookOn(ledger, aimlessKey(item), effort);
    else bookOnGoals(ledger, item, effort, goalIds, goalIds.map((id) => points.get(id) ?? 0));
  }
  return resultOf(plan, ledger);
}

function resultOf(plan: Plan, ledger: Ledger): GoalEfforts {
  const nothing: Effort = { minutes: 0, cashCents: 0, internalCents: 0 };
  const aimless = (kind: AimlessWork['kind'], id: string): AimlessWork[] => {
    const effort = ledger.sums.get(`${kind}/${id}`);
    return effort === undefined ? [] : [{ kind, id, ...effort }];
  };
  return {
    goals: plan.goals.map(({ id }) => ({ goalId: id, posts: ledger.posts.get(id)?.size ?? 0, ...(ledger.sums.get(`goal/${id}`) ?? nothing) })),
    aimless: [...plan.channels.flatMap(({ id }) => aimless('channel', id)), ...plan.activities.flatMap(({ id }) => aimless('activity', id))],
    other: ledger.sums.get(OTHER) ?? nothing,
  };
}
