import { type ReactNode, useState } from 'react';
import { useTexts } from '../../i18n';
import tableStyles from '../table.module.css';
import styles from './ChartTable.module.css';
import { columnTotal } from './column-geometry';
import type { StackedColumnsProps } from './StackedColumns';

function cell(value: number | null, write: (value: number) => string): string {
  return value === null ? '–' : write(value);
}

/** The figures of a chart as a table, for those who would rather read or copy them. It is made only when it is opened. */
export function ChartTable({ title, columnName, columns, series, lines, write, writeOver }: StackedColumnsProps): ReactNode {
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const hasOver = writeOver !== undefined && columns.some((column) => column.over > 0);
  return (
    <details className={styles['details']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{t('common.chart.asTable')}</summary>
      {isOpen ? (
        <section
          className={styles['scroll']}
          tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex -- long tables scroll in here, and the keys must be able to scroll them
          aria-label={t('common.chart.tableOf', { title })}
        >
          <table className={tableStyles['table']}>
            <thead>
              <tr>
                <th scope="col">{columnName}</th>
                {series.map((one) => (
                  <th key={one.id} scope="col" className={tableStyles['numeric']}>
                    {one.name}
                  </th>
                ))}
                <th scope="col" className={tableStyles['numeric']}>
                  {t('common.chart.total')}
                </th>
                {lines.map((line) => (
                  <th key={line.id} scope="col" className={tableStyles['numeric']}>
                    {line.name}
                  </th>
                ))}
                {hasOver ? <th scope="col">{t('common.chart.over')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {columns.map((column, index) => (
                <tr key={column.id}>
                  <th scope="row">{column.title}</th>
                  {series.map((one, place) => (
                    <td key={one.id} className={tableStyles['numeric']}>
                      {write(column.values[place] ?? 0)}
                    </td>
                  ))}
                  <td className={tableStyles['numeric']}>{write(columnTotal(column))}</td>
                  {lines.map((line) => (
                    <td key={line.id} className={tableStyles['numeric']}>
                      {cell(line.values[index] ?? null, write)}
                    </td>
                  ))}
                  {hasOver ? <td>{column.over > 0 ? writeOver(column.over) : ''}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
    </details>
  );
}
