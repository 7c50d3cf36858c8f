export { type CalibratedWork, type Calibration, calibrationOf } from './calibrate/calibration';
export { capacityOf, type Capacity } from './capacity';
export { type HourValue, hourValues, type LabourStage, labourStages, workForMoney, type WorkForMoney, workForStages } from './cost-answers';
export { coverPlan } from './coverage';
export { plannedWorkOf, workItemsOf } from './demand';
export { type EffortMinutes, type EffortOverview, effortOverview, type EffortRow } from './effort';
export { type Mix, type MixFinding, mixOf, type MixShare } from './judge/mix';
export { judgePosts, type PostWarning, type PostWarnings } from './judge/post-warnings';
export { launchDay } from './launch-day';
export { fromPost, type DayRange, isInRange, listPosts, type PlannedPost } from './list-posts';
export { readinessOf, type ReadinessState } from './readiness/readiness';
export { audienceFit, type AudienceOnChannel, type ChannelFit } from './strategy/audience-fit';
export type { ChannelCost, MonthPrice } from './strategy/channel-cost';
export { checkGoals } from './strategy/check-goals';
export { checkSubGoal } from './strategy/check-sub-goal';
export { strategyOf, type StrategyReport, type SubGoalReport } from './strategy/strategy-report';
export type { Finding } from './strategy/finding';
export { type AimlessWork, type Effort, goalEffort, type GoalEffort, type GoalEfforts } from './strategy/goal-effort';
export { compareFigures, type ComparedFigures, type WeekFigures } from './strategy/plan-figures';
export { progressOf, type SubGoalProgress } from './strategy/progress';
export { reviewOf, reviewPeriod, type ReviewPeriod, type ReviewReport, type ReviewSpan } from './strategy/review';
export { subGoalWork, type SubGoalWork } from './strategy/sub-goal-work';
export { dropPostCommands } from './repair/drop-command';
export { launchLater } from './repair/launch-command';
export { isDueIn } from './money';
export { postMinutesOf } from './post-minutes';
export { keepPosts, type KeptPosts } from './repair/keep-posts';
export type { ExtraLine } from './repair/extra-hours/extra-lines';
export { type ApplyCommand, compareRepairs, type PlanFigures, type Repair, type RepairKind, type RepairOrder } from './repair/repair';
export { repairsOf, type RepairStep, searchRepairs } from './repair/repairs';
export type {
  AssignmentLine,
  Bottleneck,
  CadenceWeek,
  ChannelCadence,
  CoverageReport,
  LeverResult,
  LoggedLine,
  MonthCost,
  PersonReport,
  UsedUpTime,
  VerdictLevel,
  WeekReport,
  WorkItem,
} from './report';
export { type EarliestLaunch, earliestLaunch } from './rhythm/earliest-launch';
export { type Means, rhythmForMeans, type RhythmForMeans } from './rhythm/rhythm-for-means';
export { type CarriedRhythm, carriedRhythm, type ChannelRhythm } from './rhythm/rhythm';
export { type EditPreview, openSession, type PlanSession, type PlanWork, type QuickReport, recordChanges, versionsOf, type WeekChange } from './session';
export type { SimulationOptions } from './simulate/options';
export { simulatePlan } from './simulate/simulate';
export type { Percentiles, SimulatedWeek, Simulation, Sureness } from './simulate/simulation';
export type { Irreplaceable } from './stress/irreplaceable';
export type { WorstPair } from './stress/pairs';
export type { PersonReserve, WeekReserve } from './stress/reserve';
export type { ReadyStock } from './stress/stock';
export { stressPlan, type StressReport } from './stress/stress';
export type { FirstGap, WorstAbsence } from './stress/worst-absence';
export { type WorkingDays, workingDaysOf } from './working-days';
export { createWorld, type HolidayLookup, type PublicHoliday, type World } from './world';
