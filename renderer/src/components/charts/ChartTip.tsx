import type { CSSProperties, ReactNode } from 'react';
import { useTexts } from '../../i18n';
import styles from './ChartTip.module.css';
import { type Column, type ColumnGeometry, columnTotal } from './column-geometry';
import type { StackedColumnsProps } from './StackedColumns';

const WIDTH = 268;

interface ChartTipProps {
  readonly column: Column;
  readonly index: number;
  readonly geometry: ColumnGeometry;
  readonly chart: StackedColumnsProps;
}

function Row({ name, value, mark = '' }: { readonly name: string; readonly value: string; readonly mark?: string | undefined }): ReactNode {
  return (
    <div className={styles['row']}>
      <i className={mark === '' ? undefined : styles['mark']} style={{ '--mark': mark } as CSSProperties} />
      <span>{name}</span>
      <b>{value}</b>
    </div>
  );
}

/** The figures of the column that is pointed at. Hidden from screen readers: the column itself says them. */
export function ChartTip({ column, index, geometry, chart }: ChartTipProps): ReactNode {
  const { t } = useTexts();
  const { series, lines, write, writeOver } = chart;
  const center = geometry.x(index) + geometry.columnWidth / 2;
  const isRight = center + geometry.barWidth / 2 + WIDTH + 12 > geometry.width;
  const left = isRight ? center - geometry.barWidth / 2 - WIDTH - 8 : center + geometry.barWidth / 2 + 8;
  const parts = series.map((one, place) => ({ ...one, value: column.values[place] ?? 0 })).filter((part) => part.value > 0);
  return (
    <div className={styles['tip']} aria-hidden="true" style={{ left: Math.max(0, left), width: WIDTH }}>
      <strong>{column.title}</strong>
      {/* The top of the column first, as the eye meets it. */}
      {parts.toReversed().map((part) => (
        <Row key={part.id} name={part.name} value={write(part.value)} mark={part.color} />
      ))}
      <div className={styles['sum']}>
        <Row name={t('common.chart.total')} value={write(columnTotal(column))} />
      </div>
      {lines.map((line) => {
        const value = line.values[index] ?? null;
        return value === null ? null : <Row key={line.id} name={line.name} value={write(value)} />;
      })}
      {column.over > 0 && writeOver !== undefined ? <p className={styles['over']}>{writeOver(column.over)}</p> : null}
    </div>
  );
}
