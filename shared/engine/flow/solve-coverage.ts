import { readAssignment, type Assignment } from './assignment';
import { cutLimits, cutParts, type CutLimit, type CutPart } from './cut';
import { solveNetwork } from './max-flow';
import type { Network } from './network';
import type { FlowProblem } from './problem';

/** A part of the cut with its caps in words. */
export interface ExplainedPart extends CutPart {
  readonly limits: readonly CutLimit[];
}

/** Exact coverage of a problem, with both witnesses: the assignment, and the parts of the smallest minimum cut. */
export interface Coverage {
  /** Minutes that nobody can do in time; 0 means that everything fits. */
  readonly shortage: number;
  /** Open minutes per item. Where items compete, which of them stays open is arbitrary but repeatable. */
  readonly open: Float64Array;
  readonly assignment: Assignment;
  readonly parts: readonly ExplainedPart[];
}

/** Open minutes per item of a solved network, by item number. */
export function openMinutes(network: Network): Float64Array {
  return network.items.open.slice(0, network.items.used);
}

/** Reads everything off a solved network. */
export function readCoverage(network: Network): Coverage {
  return {
    shortage: network.shortage,
    open: openMinutes(network),
    assignment: readAssignment(network),
    parts: cutParts(network).map((part) => ({ ...part, limits: cutLimits(network, part) })),
  };
}

/** Solves a problem from cold. All figures are exact whole minutes. */
export function solveCoverage(problem: FlowProblem): Coverage {
  return readCoverage(solveNetwork(problem));
}
