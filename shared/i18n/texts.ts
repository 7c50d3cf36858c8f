import deCommon from './de/common.json';
import deStart from './de/start.json';
import deWizard from './de/wizard.json';
import deCalendar from './de/calendar.json';
import dePost from './de/post.json';
import deEffort from './de/effort.json';
import deFind from './de/find.json';
import deJudge from './de/judge.json';
import deRoom from './de/room.json';
import deStress from './de/stress.json';
import deTeam from './de/team.json';
import deBudget from './de/budget.json';
import deCoverage from './de/coverage.json';
import deSelect from './de/select.json';
import deSettings from './de/settings.json';
import deActions from './de/actions.json';
import deProblems from './de/problems.json';
import deSaving from './de/saving.json';
import deRepairs from './de/repairs.json';
import deReference from './de/reference.json';
import deGoalCatalogue from './de/goal-catalogue.json';
import deReadinessQuestions from './de/readiness-questions.json';
import deStrategyFindings from './de/strategy-findings.json';
import deScenarios from './de/scenarios.json';
import deGoals from './de/goals.json';
import deReadiness from './de/readiness.json';
import deAudiences from './de/audiences.json';
import deMeasure from './de/measure.json';
import deEngine from './de/engine.json';
import deCli from './de/cli.json';
import enCommon from './en/common.json';
import enStart from './en/start.json';
import enWizard from './en/wizard.json';
import enCalendar from './en/calendar.json';
import enPost from './en/post.json';
import enEffort from './en/effort.json';
import enFind from './en/find.json';
import enJudge from './en/judge.json';
import enRoom from './en/room.json';
import enStress from './en/stress.json';
import enTeam from './en/team.json';
import enBudget from './en/budget.json';
import enCoverage from './en/coverage.json';
import enSelect from './en/select.json';
import enSettings from './en/settings.json';
import enActions from './en/actions.json';
import enProblems from './en/problems.json';
import enSaving from './en/saving.json';
import enRepairs from './en/repairs.json';
import enReference from './en/reference.json';
import enGoalCatalogue from './en/goal-catalogue.json';
import enReadinessQuestions from './en/readiness-questions.json';
import enStrategyFindings from './en/strategy-findings.json';
import enScenarios from './en/scenarios.json';
import enGoals from './en/goals.json';
import enReadiness from './en/readiness.json';
import enAudiences from './en/audiences.json';
import enMeasure from './en/measure.json';
import enEngine from './en/engine.json';
import enCli from './en/cli.json';

/** All German texts; their keys are the keys of the program. */
export const german = {
  ...deCommon,
  ...deStart,
  ...deWizard,
  ...deCalendar,
  ...dePost,
  ...deEffort,
  ...deFind,
  ...deJudge,
  ...deRoom,
  ...deStress,
  ...deTeam,
  ...deBudget,
  ...deCoverage,
  ...deSelect,
  ...deSettings,
  ...deActions,
  ...deProblems,
  ...deSaving,
  ...deReference,
  ...deRepairs,
  ...deGoalCatalogue,
  ...deReadinessQuestions,
  ...deStrategyFindings,
  ...deScenarios,
  ...deGoals,
  ...deReadiness,
  ...deAudiences,
  ...deMeasure,
  ...deEngine,
  ...deCli,
};

/** All English texts. A test demands the same keys and placeholders as in German. */
export const english: Readonly<Record<string, string>> = {
  ...enCommon,
  ...enStart,
  ...enWizard,
  ...enCalendar,
  ...enPost,
  ...enEffort,
  ...enFind,
  ...enJudge,
  ...enRoom,
  ...enStress,
  ...enTeam,
  ...enBudget,
  ...enCoverage,
  ...enSelect,
  ...enSettings,
  ...enActions,
  ...enProblems,
  ...enSaving,
  ...enReference,
  ...enRepairs,
  ...enGoalCatalogue,
  ...enReadinessQuestions,
  ...enStrategyFindings,
  ...enScenarios,
  ...enGoals,
  ...enReadiness,
  ...enAudiences,
  ...enMeasure,
  ...enEngine,
  ...enCli,
};
