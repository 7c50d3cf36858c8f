import type { ReactNode } from 'react';
import { useAppStore, type ViewName } from '../state';
import { BudgetView } from '../views/budget/BudgetView';
import { CalendarView } from '../views/calendar/CalendarView';
import { CoverageView } from '../views/coverage/CoverageView';
import { EffortView } from '../views/effort/EffortView';
import { RepairsView } from '../views/repairs/RepairsView';
import { AudiencesView } from '../views/audiences/AudiencesView';
import { GoalsView } from '../views/goals/GoalsView';
import { MeasureView } from '../views/measure/MeasureView';
import { ReadinessView } from '../views/readiness/ReadinessView';
import { RoomView } from '../views/room/RoomView';
import { ScenariosView } from '../views/scenarios/ScenariosView';
import { SettingsView } from '../views/settings/SettingsView';
import { StressView } from '../views/stress/StressView';
import { TeamView } from '../views/team/TeamView';
import { PlanDayMarks } from './PlanDayMarks';
import { PlanHeader } from './PlanHeader';
import styles from './PlanScreen.module.css';
import { ReadOnlyNotice, SaveNotice } from './PlanNotices';
import { ScenarioBar } from './ScenarioBar';
import { Sidebar } from './Sidebar';

const views: Readonly<Record<ViewName, () => ReactNode>> = {
  coverage: CoverageView,
  repairs: RepairsView,
  stress: StressView,
  room: RoomView,
  scenarios: ScenariosView,
  goals: GoalsView,
  audiences: AudiencesView,
  readiness: ReadinessView,
  measure: MeasureView,
  calendar: CalendarView,
  effort: EffortView,
  team: TeamView,
  budget: BudgetView,
  settings: SettingsView,
};

/** An open plan: rooms on the left, verdict above, the current room in the middle. */
export function PlanScreen(): ReactNode {
  const view = useAppStore((state) => state.view);
  const View = views[view];
  return (
    <div className={styles['screen']}>
      <Sidebar />
      <div className={styles['content']}>
        <PlanHeader />
        <ScenarioBar />
        <ReadOnlyNotice />
        <SaveNotice />
        <main className={styles['main']} key={view}>
          <PlanDayMarks>
            <View />
          </PlanDayMarks>
        </main>
      </div>
    </div>
  );
}
