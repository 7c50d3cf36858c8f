import { type CSSProperties, type ReactNode, useMemo } from 'react';
import type { EffortMinutes, EffortOverview } from '@shared/engine';
import type { Plan } from '@shared/schema';
import { Panel, tableStyles } from '../../components';
import { useTexts } from '../../i18n';
import styles from './EffortTable.module.css';
import { type Grouping, type NamedRow, rowGroups, type RowGroup, setupMinutes } from './grouping';
import { GroupingSwitch } from './GroupingSwitch';
import { useRowWords } from './use-row-words';

interface EffortTableProps {
  readonly overview: EffortOverview;
  readonly plan: Plan;
  readonly grouping: Grouping;
  readonly onGroup: (grouping: Grouping) => void;
}

const points = ['low', 'likely', 'high', 'expected'] as const;

function sumOf(rows: readonly NamedRow[]): EffortMinutes {
  const total = (point: keyof EffortMinutes): number => rows.reduce((sum, { row }) => sum + row.perWeek[point], 0);
  return { low: total('low'), likely: total('likely'), high: total('high'), expected: total('expected') };
}

function Cells({ minutes, total }: { readonly minutes: EffortMinutes; readonly total: number }): ReactNode {
  const { f } = useTexts();
  const share = total === 0 ? 0 : minutes.expected / total;
  return (
    <>
      {points.map((point) => (
        <td key={point} className={`${tableStyles['numeric']} ${point === 'expected' ? styles['main'] : ''}`}>
          {f.hours(Math.round(minutes[point]))}
        </td>
      ))}
      <td className={styles['share']}>
        <span className={styles['bar']} style={{ '--share': share } as CSSProperties} aria-hidden="true" />
        {f.percent(share)}
      </td>
    </>
  );
}

function Group({ group, overview, words }: { readonly group: RowGroup; readonly overview: EffortOverview; readonly words: (row: NamedRow) => string }): ReactNode {
  const { t } = useTexts();
  const total = overview.total.perWeek.expected;
  return (
    <tbody>
      {group.title === null ? null : (
        <tr className={styles['group']}>
          <th scope="rowgroup">{t(group.title)}</th>
          <Cells minutes={sumOf(group.rows)} total={total} />
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">
            <div className={styles['title']} style={{ '--row': row.color } as CSSProperties}>
              {row.name}
            </div>
            <div className={styles['words']}>{words(row)}</div>
          </th>
          <Cells minutes={row.row.perWeek} total={total} />
        </tr>
      ))}
    </tbody>
  );
}

/** Hours of an ordinary week by channel or by activity: three points, average and share; each row says where its hours come from. */
export function EffortTable({ overview, plan, grouping, onGroup }: EffortTableProps): ReactNode {
  const texts = useTexts();
  const { t, f } = texts;
  const groups = useMemo(() => rowGroups(overview, plan, grouping, texts), [overview, plan, grouping, texts]);
  const words = useRowWords(plan, overview);
  const setup = setupMinutes(overview, plan);
  const { contingencyPercent } = plan.settings;
  return (
    <Panel title={t('effort.table.title')} note={t('effort.table.note', { count: overview.fullWeeks })} actions={<GroupingSwitch label={t('effort.table.by')} grouping={grouping} onGroup={onGroup} />} isFlush>
      <table className={tableStyles['table']}>
        <thead>
          <tr>
            <th scope="col">{t(`effort.table.head.${grouping}`)}</th>
            {points.map((point) => (
              <th key={point} scope="col" className={tableStyles['numeric']} title={t(`effort.point.${point}.note`)}>
                {t(`effort.point.${point}`)}
              </th>
            ))}
            <th scope="col" className={styles['shareHead']}>
              {t('effort.table.share')}
            </th>
          </tr>
        </thead>
        {groups.map((group) => (
          <Group key={group.id} group={group} overview={overview} words={words} />
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('effort.table.total')}</th>
            <Cells minutes={overview.total.perWeek} total={overview.total.perWeek.expected} />
          </tr>
        </tfoot>
      </table>
      <p className={styles['below']}>
        {t('effort.table.formula')} {contingencyPercent > 0 ? t('effort.table.contingency', { percent: contingencyPercent }) : ''} {setup > 0 ? t('effort.table.setup', { hours: f.hours(setup) }) : ''}
      </p>
    </Panel>
  );
}
