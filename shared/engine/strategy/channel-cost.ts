import type { Person, Plan } from '../../schema';
import { type Month, monthOf } from '../../time';
import { isDueIn } from '../money';
import { roundHalfUp } from '../rounding';
import type { Effort } from './goal-effort';
import type { SolvedPlan } from './solved-plan';

/** What a channel costs: all work for it, and how many posts come of it. */
export interface ChannelCost extends Effort {
  readonly channelId: string;
  readonly posts: number;
}

/** What a client is asked for in a month, in cents: hours at their billing rates, and money that is passed on with the plan's margin. */
export interface MonthPrice {
  readonly month: Month;
  readonly labourCents: number;
  readonly passedOnCents: number;
}

interface Sum {
  minutes: number;
  cashCents: number;
  internalCents: number;
  readonly posts: Set<string>;
}

function byId(people: readonly Person[]): ReadonlyMap<string, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/**
 * Hours and money per channel, from the best assignment: every line is rounded half up to the cent once. Work that nobody can do has hours but
 * no cost; work without a channel is left out.
 */
export function channelCosts(plan: Plan, { items, assignment }: Pick<SolvedPlan, 'items' | 'assignment'>): ChannelCost[] {
  const people = byId(plan.people);
  const sums = new Map<string, Sum>(plan.channels.map(({ id }) => [id, { minutes: 0, cashCents: 0, internalCents: 0, posts: new Set() }]));
  const channelOf = new Map(items.map((item) => [item.id, item.channelId]));
  for (const item of items) {
    const sum = sums.get(item.channelId ?? '');
    if (sum === undefined) continue;
    sum.minutes += item.planned;
    if (item.source === 'post') sum.posts.add(item.sourceId);
  }
  for (const line of assignment) {
    const sum = sums.get(channelOf.get(line.itemId) ?? '');
    const person = people.get(line.personId);
    if (sum === undefined || person === undefined) continue;
    const cents = roundHalfUp(line.minutes * person.costCentsPerHour, 60);
    if (person.paidAs === 'cash') sum.cashCents += cents;
    else sum.internalCents += cents;
  }
  return [...sums].map(([channelId, { posts, ...effort }]) => ({ channelId, ...effort, posts: posts.size }));
}

/**
 * The price to a client, month by month: each person's minutes of a month at their billing rate, rounded half up to the cent once (people
 * without a rate are not billed), and budget lines with the margin.
 */
export function clientPrices(plan: Plan, { assignment }: Pick<SolvedPlan, 'assignment'>, months: readonly Month[]): MonthPrice[] {
  const minutes = new Map<string, number>();
  for (const line of assignment) {
    const key = `${monthOf(line.day)}/${line.personId}`;
    minutes.set(key, (minutes.get(key) ?? 0) + line.minutes);
  }
  const margin = 100 + plan.settings.marginPercent;
  return months.map((month) => ({
    month,
    labourCents: plan.people.reduce((sum, person) => sum + roundHalfUp((minutes.get(`${month}/${person.id}`) ?? 0) * (person.billingCentsPerHour ?? 0), 60), 0),
    passedOnCents: plan.budgetLines.reduce((sum, line) => (isDueIn(line, month) ? sum + roundHalfUp(line.cents * margin, 100) : sum), 0),
  }));
}
