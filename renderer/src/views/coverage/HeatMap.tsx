import type { ReactNode } from 'react';
import type { PersonReport } from '@shared/engine';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { WeekGrid, type WeekRow } from '../../components/charts/WeekGrid';
import { useTexts } from '../../i18n';
import { usePlan } from '../../state';
import type { CoverageSummary } from '../../workers/coverage-protocol';
import { heatStep, heatSteps } from './heat-step';
import styles from './HeatMap.module.css';
import type { PersonWeekQuestion } from './PersonWeekDialog';

const MOST_WEEKS_WITH_FIGURES = 40;

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0);
}

/** Turns people's weeks into rows that can be read and heard. */
function useRows({ people, weeks }: CoverageSummary): WeekRow[] {
  const { t, f } = useTexts();
  const names = new Map(usePlan().people.map((person) => [person.id, person.name]));
  const rowOf = ({ personId, availableMinutes, assignedMinutes }: PersonReport): WeekRow => {
    const name = names.get(personId) ?? personId;
    return {
      id: personId,
      name,
      note: t('coverage.heat.total', { assigned: f.hours(sumOf(assignedMinutes)), available: f.hours(sumOf(availableMinutes)) }),
      cells: weeks.map(({ monday }, index) => {
        const there = availableMinutes[index] ?? 0;
        const used = assignedMinutes[index] ?? 0;
        const { week } = isoWeekOf(toDayNumber(monday));
        const words = t(there === 0 ? 'coverage.heat.away' : 'coverage.heat.cell', { name, week, used: f.hours(used), there: f.hours(there) });
        const text = weeks.length <= MOST_WEEKS_WITH_FIGURES && used > 0 ? f.number(used / 60, used < 60 ? 1 : 0) : '';
        return { tone: heatStep(used, there), text, words };
      }),
    };
  };
  return people.map(rowOf);
}

/** People x weeks: how much of everybody's time is used. A cell opens the days of the week and the work on them. */
export function HeatMap({ summary, onShow }: { readonly summary: CoverageSummary; readonly onShow: (question: PersonWeekQuestion) => void }): ReactNode {
  const { t } = useTexts();
  const rows = useRows(summary);
  if (rows.length === 0) return <p className={styles['none']}>{t('coverage.heat.nobody')}</p>;
  const pick = (row: WeekRow, index: number): void => {
    const monday = summary.weeks[index]?.monday;
    if (monday !== undefined) onShow({ personId: row.id, monday });
  };
  return <WeekGrid mondays={summary.weeks.map((week) => week.monday)} rows={rows} hint={t('coverage.heat.hint')} legend={heatSteps.map((tone) => ({ tone, label: t(`coverage.heat.step.${tone}`) }))} onPick={pick} />;
}
