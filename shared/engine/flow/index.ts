export { checkAssignment, type AssignmentFault, type AssignmentFaultCode } from './check-assignment';
export { cheapestCover, coverForBudget, minutesByPerson, type BudgetCover, type CheapestCover, type CostStage } from './cheapest-cover';
export { centsFor, costOf, type CoverCost } from './cost';
export { cutLimits, cutParts, type CutLimit, type CutPart } from './cut';
export { addItem, changeItem, removeItem, setDayMinutes, setItemMinutes, setSpanMinutes } from './change-network';
export { setLevel } from './change-level';
export { openItems, solveNetwork } from './max-flow';
export { type Network } from './network';
export {
  ANYONE, itemAt, itemTable, mayDo, NOBODY, totalMinutes,
  type Amounts, type FlowItem, type FlowProblem, type ItemTable, type KindCap, type SpanCap,
} from './problem';
export { openMinutes, readCoverage, solveCoverage, type Coverage, type ExplainedPart } from './solve-coverage';
export { readAssignment, type Assignment } from './assignment';
