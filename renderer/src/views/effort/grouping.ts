import type { EffortOverview, EffortRow } from '@shared/engine';
import type { TextKey } from '@shared/i18n';
import type { Plan } from '@shared/schema';
import type { Texts } from '../../i18n';

/** What the hours are told apart by. */
export const groupings = ['channel', 'activity'] as const;

/** What the hours are told apart by. */
export type Grouping = (typeof groupings)[number];

/** A row with its name and the colour that it has in the chart. */
export interface NamedRow {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly row: EffortRow;
}

/** Rows that belong together in the table. */
export interface RowGroup {
  readonly id: 'channels' | 'steps' | 'activities';
  readonly title: TextKey | null;
  readonly rows: readonly NamedRow[];
}

const SERIES_COLORS = 7;
const REST_COLOR = 'var(--series-8)';

function seriesColor(index: number): string {
  return index < SERIES_COLORS ? `var(--series-${index + 1})` : REST_COLOR;
}

function channelRows(overview: EffortOverview, plan: Plan, { t }: Texts): NamedRow[] {
  const channels = new Map(plan.channels.map((channel) => [channel.id, channel]));
  return overview.byChannel.map((row) => {
    const channel = row.key === null ? undefined : channels.get(row.key);
    return { id: row.key ?? '', name: channel?.name ?? t('effort.row.noChannel'), color: channel?.color ?? REST_COLOR, row };
  });
}

function stepRows(overview: EffortOverview): NamedRow[] {
  return overview.byStep.map((row) => ({ id: `step ${row.key ?? ''}`, name: row.key ?? '', color: REST_COLOR, row }));
}

function activityRows(overview: EffortOverview, plan: Plan, { t }: Texts): NamedRow[] {
  const names = new Map(plan.activities.map((activity) => [activity.id, activity.name]));
  return overview.byActivity.map((row) => ({ id: `activity ${row.key ?? ''}`, name: names.get(row.key ?? '') ?? t('effort.row.tasks'), color: REST_COLOR, row }));
}

/** Whether a row says anything about ordinary weeks; work before the launch does not. */
function isWeekly({ row }: NamedRow): boolean {
  return row.perWeek.high > 0;
}

/** The rows of the table: by channel, or by production step and activity. */
export function rowGroups(overview: EffortOverview, plan: Plan, grouping: Grouping, texts: Texts): RowGroup[] {
  if (grouping === 'channel') return [{ id: 'channels', title: null, rows: channelRows(overview, plan, texts).filter(isWeekly) }];
  const colors = new Map(weekSeries(overview, plan, grouping, texts).map((series) => [series.id, series.color]));
  const kindOf = kindFinder(plan);
  const asInChart = (row: NamedRow): NamedRow => ({ ...row, color: colors.get(kindOf(row)) ?? REST_COLOR });
  const groups: RowGroup[] = [
    { id: 'steps', title: 'effort.group.steps', rows: stepRows(overview).filter(isWeekly).map(asInChart) },
    { id: 'activities', title: 'effort.group.activities', rows: activityRows(overview, plan, texts).filter(isWeekly).map(asInChart) },
  ];
  return groups.filter((group) => group.rows.length > 0);
}

function addRows(rows: readonly NamedRow[], weeks: number): number[] {
  return Array.from({ length: weeks }, (_, week) => rows.reduce((sum, { row }) => sum + (row.expectedByWeek[week] ?? 0), 0));
}

/** What a chart stacks: name, colour and expected minutes of every week. */
export interface WeekSeries {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly byWeek: readonly number[];
}

function totalOf({ byWeek }: WeekSeries): number {
  return byWeek.reduce((sum, minutes) => sum + minutes, 0);
}

const kindNames: Readonly<Record<string, TextKey>> = { dialogue: 'effort.kind.dialogue', setup: 'effort.kind.setup', training: 'effort.kind.training' };

/** Under which id a row stands in the chart: its kind's, or its own. */
function kindFinder(plan: Plan): (row: NamedRow) => string {
  const kinds = new Map(plan.activities.map((activity) => [activity.id, activity.kind]));
  return ({ id, row }) => {
    const kind = id.startsWith('activity ') ? (kinds.get(row.key ?? '') ?? '') : '';
    return kind in kindNames ? kind : id;
  };
}

/** In the chart the dialogue of all channels is one kind of work, and so is setting up; the table tells them apart. */
function kindSeries(overview: EffortOverview, plan: Plan, texts: Texts): WeekSeries[] {
  const kindOf = kindFinder(plan);
  const groups = new Map<string, NamedRow[]>();
  for (const row of activityRows(overview, plan, texts)) groups.set(kindOf(row), [...(groups.get(kindOf(row)) ?? []), row]);
  return [...groups].map(([id, rows]) => ({ id, name: nameOfKind(id, rows, texts), color: REST_COLOR, byWeek: addRows(rows, overview.weeks.length) }));
}

function nameOfKind(kind: string, rows: readonly NamedRow[], { t }: Texts): string {
  const key = kindNames[kind];
  return key === undefined ? (rows[0]?.name ?? '') : t(key);
}

function rowSeries({ id, name, color, row }: NamedRow): WeekSeries {
  return { id, name, color, byWeek: row.expectedByWeek };
}

/** The series of the chart, the largest at the bottom; beyond seven colours the smallest are put together. */
export function weekSeries(overview: EffortOverview, plan: Plan, grouping: Grouping, texts: Texts): WeekSeries[] {
  const byChannel = grouping === 'channel';
  const all = byChannel ? channelRows(overview, plan, texts).map(rowSeries) : [...stepRows(overview).map(rowSeries), ...kindSeries(overview, plan, texts)];
  const sorted = all.filter((one) => totalOf(one) > 0).toSorted((first, second) => totalOf(second) - totalOf(first));
  if (byChannel) return sorted;
  const shown = sorted.slice(0, SERIES_COLORS).map((one, index) => ({ ...one, color: seriesColor(index) }));
  const rest = sorted.slice(SERIES_COLORS);
  if (rest.length === 0) return shown;
  const byWeek = overview.weeks.map((_, week) => rest.reduce((sum, one) => sum + (one.byWeek[week] ?? 0), 0));
  return [...shown, { id: 'rest', name: texts.t('effort.row.rest', { count: rest.length }), color: REST_COLOR, byWeek }];
}

/** Minutes of work before the launch, which is in no average week. */
export function setupMinutes(overview: EffortOverview, plan: Plan): number {
  const setup = new Set(plan.activities.filter((activity) => activity.phase === 'setup').map((activity) => activity.id));
  const rows = overview.byActivity.filter((row) => row.key !== null && setup.has(row.key));
  return rows.reduce((sum, row) => sum + row.expectedByWeek.reduce((total, minutes) => total + minutes, 0), 0);
}
