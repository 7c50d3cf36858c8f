import { type ReactNode, useState } from 'react';
import { isoWeekOf, toDayNumber } from '@shared/time';
import { useRoving } from './use-roving';
import styles from './WeekGrid.module.css';

/** How a cell looks: how much is used, nobody there, or a week that must not get worse. */
export type CellTone = 'away' | 'none' | 'low' | 'half' | 'high' | 'full' | 'bad';

/** One week of one row. `words` are read aloud and shown on hover. */
export interface WeekCell {
  readonly tone: CellTone;
  readonly text: string;
  readonly words: string;
}

/** A row of weeks, as a rule a person. */
export interface WeekRow {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly cells: readonly WeekCell[];
}

interface WeekGridProps {
  readonly mondays: readonly string[];
  readonly rows: readonly WeekRow[];
  readonly legend: readonly { readonly tone: CellTone; readonly label: string }[];
  /** What stands below while no cell is pointed at. */
  readonly hint: string;
  /** What a click on a cell does; without it the cells only inform. */
  readonly onPick?: (row: WeekRow, index: number) => void;
}

const MOST_LABELS = 30;

interface GridRowProps {
  readonly row: WeekRow;
  readonly mondays: readonly string[];
  readonly onPick: WeekGridProps['onPick'];
  readonly onPoint: (words: string | null) => void;
}

function GridRow({ row, mondays, onPick, onPoint }: GridRowProps): ReactNode {
  const roving = useRoving(mondays.length);
  return (
    <div className={styles['row']} role="toolbar" tabIndex={-1} aria-label={row.name} onKeyDown={roving.onKeyDown}>
      <div className={styles['name']}>
        <strong>{row.name}</strong>
        <span>{row.note}</span>
      </div>
      <div className={styles['cells']}>
        {row.cells.map((cell, index) => (
          <button
            key={mondays[index]}
            type="button"
            data-index={index}
            tabIndex={index === roving.current ? 0 : -1}
            className={`${styles['cell']} ${styles[cell.tone]}`}
            aria-label={cell.words}
            title={cell.words}
            // Drawn by the style sheet: the rounded figure is no part of the name, which says it exactly.
            data-figure={cell.text}
            onFocus={() => {
              roving.setCurrent(index);
              onPoint(cell.words);
            }}
            onBlur={() => onPoint(null)}
            onMouseEnter={() => onPoint(cell.words)}
            onMouseLeave={() => onPoint(null)}
            onClick={() => onPick?.(row, index)}
          />
        ))}
      </div>
    </div>
  );
}

/** Rows x weeks as a heat map: one tab stop a row, arrows move along it. */
export function WeekGrid({ mondays, rows, legend, hint, onPick }: WeekGridProps): ReactNode {
  const [pointed, setPointed] = useState<string | null>(null);
  return (
    <div className={styles['map']}>
      {rows.map((row) => (
        <GridRow key={row.id} row={row} mondays={mondays} onPick={onPick} onPoint={setPointed} />
      ))}
      <div className={styles['row']} aria-hidden="true">
        <div className={styles['name']} />
        <div className={styles['cells']}>
          {mondays.map((monday, index) => (
            <span key={monday} className={styles['week']}>
              {index % Math.ceil(mondays.length / MOST_LABELS) === 0 ? isoWeekOf(toDayNumber(monday)).week : null}
            </span>
          ))}
        </div>
      </div>
      {/* Those who see a cell read here what those who hear it are told. */}
      <p className={styles['words']} aria-hidden="true">
        {pointed ?? hint}
      </p>
      <ul className={styles['legend']}>
        {legend.map(({ tone, label }) => (
          <li key={tone}>
            <span className={`${styles['swatch']} ${styles[tone]}`} aria-hidden="true" />
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}
