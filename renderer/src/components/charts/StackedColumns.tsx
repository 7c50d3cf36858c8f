import { type CSSProperties, type ReactNode, useId, useState } from 'react';
import { useTexts } from '../../i18n';
import { ChartLegend } from './ChartLegend';
import { ChartTable } from './ChartTable';
import { ChartTip } from './ChartTip';
import { type Column, type ColumnGeometry, columnGeometry, type ColumnLine, columnParts, type ColumnSeries, columnSize, columnTotal, labelStep, stepPath } from './column-geometry';
import styles from './StackedColumns.module.css';
import { useRoving } from './use-roving';
import { useWidth } from './use-width';

/** What a chart of stacked columns shows, and how its values are written. */
export interface StackedColumnsProps {
  readonly title: string;
  /** What a column is, as the head of the table's first column: week, month. */
  readonly columnName: string;
  readonly columns: readonly Column[];
  readonly series: readonly ColumnSeries[];
  readonly lines: readonly ColumnLine[];
  readonly unit: number;
  readonly write: (value: number) => string;
  /** Writes how much a limit is broken by. */
  readonly writeOver?: (value: number) => string;
  readonly labelWidth?: number;
  /** What stands below the chart while nothing is pointed at. */
  readonly hint: string;
}

function Axis({ geometry, write }: { readonly geometry: ColumnGeometry; readonly write: (value: number) => string }): ReactNode {
  return geometry.ticks.map((tick) => (
    <g key={tick} transform={`translate(0,${geometry.y(tick)})`}>
      <line className={styles['grid']} x1={columnSize.left} x2={geometry.width - columnSize.right} />
      <text className={styles['tick']} x={columnSize.left - 8} dy="0.32em" textAnchor="end">
        {write(tick)}
      </text>
    </g>
  ));
}

function Labels({ columns, geometry, labelWidth }: { readonly columns: readonly Column[]; readonly geometry: ColumnGeometry; readonly labelWidth: number }): ReactNode {
  const step = labelStep(geometry.columnWidth, labelWidth);
  let roomFrom = -Infinity;
  return columns.map((column, index) => {
    const x = geometry.x(index);
    const isNewGroup = column.group !== columns[index - 1]?.group && x >= roomFrom;
    if (isNewGroup) roomFrom = x + 86;
    return (
      <g key={column.id}>
        {index % step === 0 ? (
          <text className={styles['tick']} x={x + geometry.columnWidth / 2} y={geometry.plotHeight + 16} textAnchor="middle">
            {column.label}
          </text>
        ) : null}
        {isNewGroup ? (
          <text className={styles['group']} x={x + 2} y={geometry.plotHeight + 33}>
            {column.group}
          </text>
        ) : null}
      </g>
    );
  });
}

function Bar({ column, index, geometry, series, pattern }: { readonly column: Column; readonly index: number; readonly geometry: ColumnGeometry; readonly series: readonly ColumnSeries[]; readonly pattern: string }): ReactNode {
  const x = geometry.x(index) + (geometry.columnWidth - geometry.barWidth) / 2;
  const total = columnTotal(column);
  const top = geometry.y(total);
  const overHeight = Math.max(4, geometry.y(total - column.over) - top);
  return (
    <g>
      {columnParts(column, geometry).map((part) => (
        <rect
          key={part.seriesIndex}
          className={styles['part']}
          style={{ '--part': series[part.seriesIndex]?.color } as CSSProperties}
          x={x}
          width={geometry.barWidth}
          y={part.y}
          // A gap of one pixel parts the colours where there is room for it.
          height={Math.max(0.5, part.height - (part.height > 3 ? 1 : 0))}
        />
      ))}
      {column.over > 0 ? <rect className={styles['over']} fill={`url(#${pattern})`} x={x - 0.5} width={geometry.barWidth + 1} y={top} height={overHeight} /> : null}
    </g>
  );
}

function Hatching({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" className={styles['hatchGround']} />
        <rect width="3" height="7" className={styles['hatch']} />
      </pattern>
    </defs>
  );
}

/** Everything that a column says, as one sentence for those who hear it. */
function wordsOf(column: Column, index: number, { series, lines, write, writeOver }: StackedColumnsProps): string {
  const parts = series.flatMap((one, place) => ((column.values[place] ?? 0) > 0 ? [`${one.name} ${write(column.values[place] ?? 0)}`] : []));
  const compared = lines.flatMap((line) => {
    const value = line.values[index] ?? null;
    return value === null ? [] : [`${line.name} ${write(value)}`];
  });
  const over = column.over > 0 && writeOver !== undefined ? [writeOver(column.over)] : [];
  return [`${column.title}: ${write(columnTotal(column))}`, ...parts, ...compared, ...over].join('; ');
}

/**
 * Columns stacked from several series, with lines to compare them with. What breaks a limit is hatched. Each column is a stop for the
 * arrow keys and shows its figures when it is pointed at; the same figures stand in a table below.
 */
export function StackedColumns(props: StackedColumnsProps): ReactNode {
  const { t } = useTexts();
  const { title, columns, series, lines, unit, write, hint, labelWidth = 34 } = props;
  const [element, width] = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<number | null>(null);
  const roving = useRoving(columns.length);
  const pattern = useId();
  const geometry = columnGeometry(columns, lines, unit, width);
  const shown = pointed === null ? undefined : columns[pointed];
  return (
    <figure className={styles['figure']}>
      <div ref={element} className={geometry.width > width ? styles['scroll'] : undefined}>
        <div className={styles['chart']} style={{ width: geometry.width }}>
          <svg width={geometry.width} height={columnSize.height} aria-hidden="true">
            <Hatching id={pattern} />
            <Axis geometry={geometry} write={write} />
            {pointed === null ? null : <rect className={styles['pointed']} x={geometry.x(pointed)} width={geometry.columnWidth} y={0} height={geometry.plotHeight} />}
            {columns.map((column, index) => (
              <Bar key={column.id} column={column} index={index} geometry={geometry} series={series} pattern={pattern} />
            ))}
            {lines.map((line) => (
              <path key={line.id} className={styles[line.kind]} d={stepPath(line.values, geometry)} />
            ))}
            <Labels columns={columns} geometry={geometry} labelWidth={labelWidth} />
          </svg>
          {/* The keys belong to the row as a whole: it is one stop for the Tab key. */}
          <div role="presentation" onKeyDown={roving.onKeyDown} onMouseLeave={() => setPointed(null)}>
            <ul className={styles['columns']} aria-label={t('common.chart.columnsOf', { title })}>
              {columns.map((column, index) => (
                <li key={column.id}>
                  <button
                    type="button"
                    data-index={index}
                    tabIndex={index === roving.current ? 0 : -1}
                    aria-label={wordsOf(column, index, props)}
                    onMouseEnter={() => setPointed(index)}
                    onFocus={() => {
                      setPointed(index);
                      roving.setCurrent(index);
                    }}
                    onBlur={() => setPointed(null)}
                  />
                </li>
              ))}
            </ul>
          </div>
          {shown === undefined || pointed === null ? null : <ChartTip column={shown} index={pointed} geometry={geometry} chart={props} />}
        </div>
      </div>
      <ChartLegend series={series} lines={lines} hasOver={columns.some((column) => column.over > 0)} hint={hint} />
      <ChartTable {...props} />
    </figure>
  );
}
