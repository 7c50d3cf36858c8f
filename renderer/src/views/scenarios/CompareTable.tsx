import { CircleAlert } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import type { Plan, Scenario } from '@shared/schema';
import { tableStyles, VerdictMark } from '../../components';
import { useTexts } from '../../i18n';
import type { ComparedColumn } from '../../workers/scenario-protocol';
import { comparisonRows, type ComparedCell, type ComparedRow } from './comparison-rows';
import styles from './CompareTable.module.css';

const groups = ['hours', 'money', 'posts', 'goals'] as const;

function Cell({ cell }: { readonly cell: ComparedCell | null }): ReactNode {
  const { t } = useTexts();
  if (cell === null) return <td className={styles['waiting']}>{t('scenarios.waiting')}</td>;
  return (
    <td className={styles['figure']}>
      {cell.text}
      {cell.difference === null ? null : <span className={`${styles['difference']} ${styles[cell.change ?? 'other']}`}>{cell.difference}</span>}
    </td>
  );
}

function Rows({ rows, group, width }: { readonly rows: readonly ComparedRow[]; readonly group: (typeof groups)[number]; readonly width: number }): ReactNode {
  const { t } = useTexts();
  const ofGroup = rows.filter((row) => row.group === group);
  if (ofGroup.length === 0) return null;
  return (
    <Fragment>
      <tr>
        <th colSpan={width} scope="rowgroup" className={styles['group']}>
          {t(`scenarios.group.${group}`)}
        </th>
      </tr>
      {ofGroup.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.name}</th>
          {row.cells.map((cell, index) => (
            <Cell key={index} cell={cell} />
          ))}
        </tr>
      ))}
    </Fragment>
  );
}

function Verdict({ column }: { readonly column: ComparedColumn | undefined }): ReactNode {
  const { t, say } = useTexts();
  if (column === undefined) return <td className={styles['waiting']}>{t('scenarios.waiting')}</td>;
  const { figures, conflicts } = column;
  return (
    <td className={styles['verdict']}>
      <VerdictMark level={figures.level} />
      {figures.sentence === null ? null : <p>{say(figures.sentence)}</p>}
      {conflicts === 0 ? null : (
        <p className={styles['conflict']}>
          <CircleAlert aria-hidden="true" />
          {t('scenarios.conflicts', { count: conflicts })}
        </p>
      )}
    </td>
  );
}

interface CompareTableProps {
  readonly plan: Plan;
  readonly scenarios: readonly Scenario[];
  readonly columns: ReadonlyMap<string, ComparedColumn>;
  /** What stands in the head of a column: the plan (null), or a scenario with what can be done with it. */
  readonly head: (scenario: Scenario | null) => ReactNode;
}

/** The plan and scenarios side by side; figures that differ from the plan say by how much. */
export function CompareTable({ plan, scenarios, columns, head }: CompareTableProps): ReactNode {
  const texts = useTexts();
  const shown = [columns.get(''), ...scenarios.map((scenario) => columns.get(scenario.id))];
  const rows = comparisonRows(plan, shown, texts);
  return (
    <div className={styles['scroll']}>
      <table className={`${tableStyles['table']} ${styles['table']}`}>
        <thead>
          <tr>
            <th scope="col">{texts.t('scenarios.figure')}</th>
            {[null, ...scenarios].map((scenario) => (
              <th key={scenario?.id ?? ''} scope="col">
                {head(scenario)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{texts.t('scenarios.row.verdict')}</th>
            {shown.map((column, index) => (
              <Verdict key={scenarios[index - 1]?.id ?? ''} column={column} />
            ))}
          </tr>
          {groups.map((group) => (
            <Rows key={group} rows={rows} group={group} width={shown.length + 1} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
