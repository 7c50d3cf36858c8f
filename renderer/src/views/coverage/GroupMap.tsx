import type { ReactNode } from 'react';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { type CellTone, WeekGrid, type WeekRow } from '../../components/charts/WeekGrid';
import { useTexts } from '../../i18n';
import { useGroupWeeks, usePlan } from '../../state';
import type { CoverageSummary, GroupedBy, GroupWeeks } from '../../workers/coverage-protocol';
import { groupTone } from './heat-step';
import type { WorkQuestion } from './WorkDialog';

const legend = ['none', 'low', 'half', 'high', 'bad'] as const satisfies readonly CellTone[];
const MOST_WEEKS_WITH_FIGURES = 40;

interface GroupMapProps {
  readonly by: GroupedBy;
  readonly summary: CoverageSummary;
  readonly onShow: (question: WorkQuestion) => void;
}

function sumOf(minutes: readonly number[]): number {
  return minutes.reduce((sum, value) => sum + value, 0);
}

/** Turns the weeks of skills, channels or brands into rows, in the order in which the plan lists them. */
function useRows({ by, summary: { weeks } }: GroupMapProps, groups: readonly GroupWeeks[]): WeekRow[] {
  const { t, f } = useTexts();
  const { skills, channels, brands } = usePlan();
  const named: readonly { readonly id: string; readonly name: string }[] = { skill: skills, channel: channels, brand: brands }[by];
  const rowOf = (name: string, { id, neededMinutes, missingMinutes }: GroupWeeks): WeekRow => {
    const most = Math.max(...neededMinutes);
    const missing = sumOf(missingMinutes);
    return {
      id,
      name,
      note: t(missing > 0 ? 'coverage.group.totalShort' : 'coverage.group.total', { needed: f.hours(sumOf(neededMinutes)), missing: f.duration(missing) }),
      cells: weeks.map(({ monday }, index) => {
        const needed = neededMinutes[index] ?? 0;
        const short = missingMinutes[index] ?? 0;
        const words = t(short > 0 ? 'coverage.group.cellShort' : 'coverage.group.cell', { name, week: isoWeekOf(toDayNumber(monday)).week, needed: f.hours(needed), missing: f.duration(short) });
        const text = weeks.length <= MOST_WEEKS_WITH_FIGURES && needed > 0 ? f.number(needed / 60, needed < 60 ? 1 : 0) : '';
        return { tone: groupTone(needed, short, most), text, words };
      }),
    };
  };
  return named.flatMap(({ id, name }) => {
    const found = groups.find((group) => group.id === id);
    return found === undefined ? [] : [rowOf(name, found)];
  });
}

/** Skills, channels or brands x weeks: how many hours each needs, and where some of them are missing. A cell opens the work in it. */
export function GroupMap(props: GroupMapProps): ReactNode {
  const { t } = useTexts();
  const { by, summary, onShow } = props;
  const groups = useGroupWeeks(by);
  const rows = useRows(props, groups ?? []);
  if (groups === null) return null;
  const pick = (row: WeekRow, index: number): void =>
    onShow({ title: row.cells[index]?.words ?? row.name, monday: summary.weeks[index]?.monday ?? null, personId: null, itemIds: null, group: { by, id: row.id } });
  return <WeekGrid mondays={summary.weeks.map((week) => week.monday)} rows={rows} hint={t('coverage.group.hint')} legend={legend.map((tone) => ({ tone, label: t(`coverage.group.step.${tone}`) }))} onPick={pick} />;
}
