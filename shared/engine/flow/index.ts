export { aggregate, spreadAssignment, type Aggregation } from './aggregate';
export { readAssignment, type Assignment } from './assignment';
export { smallestWhole } from './bisection';
export { type CapNode } from './cap-tree';
export { setLevel } from './change-level';
export { addItem, changeItem, removeItem, setDayMinutes, setItemMinutes, setManyDayMinutes, setManySpanMinutes, setSpanMinutes } from './change-network';
export { cheapestCover, coverForBudget, type BudgetCover, type CheapestCover, type CostStage } from './cheapest-cover';
export { checkAssignment, type AssignmentFault, type AssignmentFaultCode } from './check-assignment';
export { centsFor, type CoverCost } from './cost';
export { cutLimits, cutParts, type CutLimit, type CutPart } from './cut';
export { forkNetwork } from './fork-network';
export { cheapestKept, keepByPriority, type KeptWork } from './keep-by-priority';
export { largestFactor, type FactorAnswer } from './largest-factor';
export { minuteValues, type MinuteValue } from './marginal-value';
export { solveNetwork } from './max-flow';
export { openItems, type Network } from './network';
export { smallestLever, type CapacityLever, type LeverAnswer } from './newton';
export {
  ANYONE, itemAt, itemTable, itemTableOf, kindMinutesOn, mayDo, NOBODY, totalMinutes,
  type Amounts, type FlowItem, type FlowProblem, type ItemTable, type KindCap, type SpanCap,
} from './problem';
export { compareRatios, ratio, roundedUp, wholeUnits, type Ratio } from './ratio';
export { readCoverage, solveCoverage, type Coverage, type ExplainedPart } from './solve-coverage';
