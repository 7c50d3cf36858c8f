export {
  countries,
  type Country,
  type CountryPart,
  type Holiday,
  holidayAttribution,
  holidayYears,
  isHolidayYearChecked,
  isRegionKnown,
  publicHolidays,
  publicHolidaysBetween,
} from './holidays/holidays';
export { channelMinutesPerWeek, type EffortItem, type EffortOverview, effortOverview } from './overview/effort-overview';
export { activityFactorFor, type OverviewId, type OverviewPlan, overviewPlans } from './overview/overview-plans';
export { audienceShareFor, audienceShares } from './strategy/audience';
export type { AudienceShare, UsePeriod } from './strategy/audience-reference';
export { type FailureCase, type FailureCaseId, failureCases } from './strategy/failure-cases';
export type { GoalBasis, GoalReference, IndicatorReference } from './strategy/goal-reference';
export { goalReference, goalReferences, indicatorReference } from './strategy/goals';
export { readinessQuestions } from './strategy/readiness';
export { readinessCategories, type ReadinessCategory, type ReadinessQuestion, type ReadinessSeverity } from './strategy/readiness-reference';
export { taggedLink, utmDefaults } from './text/tagged-link';
export { type Room, roomsOf, textLimitOf } from './text/text-room';
export { activityReference, activityReferences, minutesPerTurn } from './values/activities';
export { adaptationShare, setupChannel, setupStrategy } from './values/activity-data';
export type { ActivityReference } from './values/activity-reference';
export { budgetReferences } from './values/budget';
export type { ChannelReference } from './values/channel-reference';
export { channelReference, type ChannelReferenceId, channelReferences } from './values/channels';
export { describeEvidence, describeOrigin, describeValue } from './values/describe';
export { answerReferences, dialogueMinutesPerWeek, messagesReference } from './values/dialogue';
export type { FormatId } from './values/format-reference';
export { formatReference, type FormatReference, formatReferences, type StepReference } from './values/formats';
export { overtimeHours, overtimeSurcharge } from './values/overtime';
export { costReference, personDefaults, type PersonDefaults, type SkillLevel } from './values/people';
export { minutesOfHours, pertMean, type ReferenceValue } from './values/reference-value';
export { type SkillKey, skillKeys, skillLabelKey } from './values/skills';
export { describeSource, type Source, sourcesOf } from './values/sources';
export { channelAnswer, type ChannelAnswer, emptyAnswers, type PersonAnswer, startFromOverview, type WizardAnswers } from './wizard/answers';
export { planFromAnswers } from './wizard/plan-from-answers';
