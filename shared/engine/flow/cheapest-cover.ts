import { setDayMinutes } from './change-network';
import { costOf, type CoverCost } from './cost';
import { createNetwork, type Network } from './network';
import type { FlowProblem } from './problem';
import { DEAD } from './search';

/** Minutes covered once everybody up to this person (by rate) may work. */
export interface CostStage {
  readonly person: number;
  readonly rate: number;
  readonly minutes: number;
}

/** A cheapest cover at the highest possible coverage. `network` holds its flow. */
export interface CheapestCover {
  readonly network: Network;
  readonly shortage: number;
  readonly cost: CoverCost;
  /** In ascending order of rate; `minutes` is what the person adds to what everybody cheaper can do. */
  readonly stages: readonly CostStage[];
}

/** People by rate, the cheapest first; equal rates by number. */
function byRate(problem: FlowProblem): number[] {
  const order = Array.from({ length: problem.people }, (_, person) => person);
  return order.sort((a, b) => (problem.rates[a] ?? 0) - (problem.rates[b] ?? 0) || a - b);
}

/** A network in which nobody works yet: every item is open and known to reach nothing. */
function createClosedNetwork(problem: FlowProblem): Network {
  const network = createNetwork(problem, true);
  network.search.ahead.itemMark.fill(DEAD, 0, network.items.used);
  return network;
}

/** Lets a person work with their capacity of the problem, in a network of the same problem. */
function letWork(network: Network, problem: FlowProblem, person: number): void {
  const row = problem.capacity.subarray(person * problem.days, (person + 1) * problem.days);
  setDayMinutes(network, person, 0, row);
}

/** Minutes that flow through each person. */
export function minutesByPerson(network: Network): Float64Array {
  const { tree, people } = network;
  const minutes = new Float64Array(people);
  for (let node = 0; node < tree.days * people; node += 1) minutes[node % people] = (minutes[node % people] ?? 0) + (tree.flow[node] ?? 0);
  return minutes;
}

/**
 * Cheapest cover at highest coverage, exact in minutes and cents. Cost depends only on the person, and what people can
 * work together is a polymatroid, so letting them in by ascending rate and covering as much as possible each time is
 * optimal (Edmonds 1970, greedy algorithm); augmenting never takes minutes off anybody who is in already.
 */
export function cheapestCover(problem: FlowProblem): CheapestCover {
  const network = createClosedNetwork(problem);
  const stages: CostStage[] = [];
  for (const person of byRate(problem)) {
    const before = network.shortage;
    letWork(network, problem, person);
    stages.push({ person, rate: problem.rates[person] ?? 0, minutes: before - network.shortage });
  }
  return { network, shortage: network.shortage, cost: costOf(minutesByPerson(network), problem.rates), stages };
}

/** What a labour budget buys. Costs in cent-minutes (minutes x cents per hour), `missingCents` rounded up to whole cents. */
export interface BudgetCover {
  readonly covered: number;
  /** Minutes that could be done with more money. */
  readonly leftUndone: number;
  readonly minutesByPerson: Float64Array;
  readonly numerator: number;
  /** Cents above the budget that would cover everything that can be covered at all; 0 when the budget is enough. */
  readonly missingCents: number;
}

/**
 * The most whole minutes that fit a labour budget in cents, exact: the cheapest way to do k minutes is the first k
 * minutes of the stages (truncated polymatroid), so they are bought in order until the money ends.
 */
export function coverForBudget(cover: Pick<CheapestCover, 'stages' | 'cost'>, budgetCents: number): BudgetCover {
  const bought = new Float64Array(cover.cost.minutesByPerson.length);
  let money = budgetCents * 60;
  let covered = 0;
  let possible = 0;
  let isBroke = false;
  for (const stage of cover.stages) {
    possible += stage.minutes;
    if (isBroke) continue;
    const minutes = stage.rate === 0 ? stage.minutes : Math.min(stage.minutes, Math.max(0, Math.floor(money / stage.rate)));
    bought[stage.person] = minutes;
    covered += minutes;
    money -= minutes * stage.rate;
    isBroke = minutes < stage.minutes;
  }
  return {
    covered,
    leftUndone: possible - covered,
    minutesByPerson: bought,
    numerator: budgetCents * 60 - money,
    missingCents: Math.max(0, Math.ceil((cover.cost.numerator - budgetCents * 60) / 60)),
  };
}
