import type { ComparedColumn } from '../../workers/scenario-protocol';
import type { Texts } from '../../i18n';
import type { Plan } from '@shared/schema';

/** A figure of a row in one column: what is shown, what it differs by from the plan, and whether that is better or worse. */
export interface ComparedCell {
  readonly text: string;
  readonly difference: string | null;
  readonly change: 'better' | 'worse' | 'other' | null;
}

/** One row of the comparison; a cell is null while its figure is not known. */
export interface ComparedRow {
  readonly id: string;
  readonly name: string;
  readonly group: 'hours' | 'money' | 'posts' | 'goals';
  readonly cells: readonly (ComparedCell | null)[];
}

type Columns = readonly (ComparedColumn | undefined)[];
type Direction = 'lessIsBetter' | 'moreIsBetter' | 'neither';

interface RowKind {
  readonly group: ComparedRow['group'];
  readonly direction: Direction;
  readonly write: (value: number) => string;
}

function changeOf(difference: number, direction: Direction): ComparedCell['change'] {
  if (difference === 0) return null;
  if (direction === 'neither') return 'other';
  return difference < 0 === (direction === 'lessIsBetter') ? 'better' : 'worse';
}

function signed(difference: number, write: (value: number) => string): string {
  return `${difference > 0 ? '+' : '−'}${write(Math.abs(difference))}`;
}

function row(id: string, name: string, columns: Columns, kind: RowKind, read: (column: ComparedColumn) => number | null): ComparedRow {
  const values = columns.map((column) => (column === undefined ? null : read(column)));
  const base = values[0] ?? null;
  const cells = values.map((value, index): ComparedCell | null => {
    if (value === null) return null;
    const difference = index === 0 || base === null ? 0 : value - base;
    return { text: kind.write(value), difference: difference === 0 ? null : signed(difference, kind.write), change: changeOf(difference, kind.direction) };
  });
  return { id, name, group: kind.group, cells };
}

/** All rows of the comparison; the first column is the plan itself. Channels and goals are those of the plan and of what scenarios add. */
export function comparisonRows(plan: Plan, columns: Columns, { t, f }: Texts): ComparedRow[] {
  const { currency } = plan.settings;
  const hours: RowKind = { group: 'hours', direction: 'neither', write: f.hours };
  const money: RowKind = { group: 'money', direction: 'lessIsBetter', write: (cents) => f.money(cents, currency) };
  const count: RowKind = { group: 'posts', direction: 'neither', write: (value) => f.number(value, 0) };
  const sure: RowKind = { group: 'hours', direction: 'moreIsBetter', write: f.percent };
  return [
    row('sureness', t('scenarios.row.sureness'), columns, sure, ({ sureness }) => sureness?.share ?? null),
    row('needed', t('scenarios.row.needed'), columns, hours, ({ figures }) => figures.neededMinutes),
    row('missing', t('scenarios.row.missing'), columns, { ...hours, direction: 'lessIsBetter' }, ({ figures }) => figures.missingMinutes),
    row('weak', t('scenarios.row.weakWeeks'), columns, { ...count, group: 'hours', direction: 'lessIsBetter' }, ({ figures }) => figures.weakWeeks),
    row('cash', t('scenarios.row.cash'), columns, money, ({ figures }) => figures.cashCents),
    row('internal', t('scenarios.row.internal'), columns, money, ({ figures }) => figures.internalCents),
    row('over', t('scenarios.row.over'), columns, money, ({ figures }) => figures.overBudgetCents),
    ...plan.channels.map(({ id, name }) => row(`channel-${id}`, name, columns, count, ({ figures }) => figures.posts.find((posts) => posts.channelId === id)?.count ?? 0)),
    ...plan.goals.map(({ id, name }) => row(`goal-${id}`, name, columns, { ...hours, group: 'goals' }, ({ figures }) => figures.goals.find((goal) => goal.goalId === id)?.minutes ?? 0)),
  ];
}
