import type { Highs } from 'highs';

/** One row of a linear model: `lower <= sum of coefficient x column <= upper`. */
interface Row {
  readonly lower: number;
  readonly upper: number;
  readonly terms: readonly (readonly [column: number, coefficient: number])[];
}

/** A linear model that grows row by row. Minimises the sum of cost x column; columns are never negative. */
export class LinearModel {
  readonly costs: number[] = [];
  readonly rows: Row[] = [];

  /** Adds a column and returns its number. */
  column(cost = 0): number {
    return this.costs.push(cost) - 1;
  }

  row(lower: number, upper: number, terms: Row['terms']): void {
    this.rows.push({ lower, upper, terms });
  }

  /** The smallest objective; null when no solution keeps all rows. */
  minimum(highs: Highs, options: Readonly<Record<string, string | number | boolean>> = {}): number | null {
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    for (const { terms } of this.rows) {
      for (const [column, coefficient] of terms) {
        indices.push(column);
        values.push(coefficient);
      }
      starts.push(indices.length);
    }
    const numCols = this.costs.length;
    const numRows = this.rows.length;
    const data = {
      numCols, numRows,
      colCost: Float64Array.from(this.costs),
      colLower: new Float64Array(numCols),
      colUpper: new Float64Array(numCols).fill(highs.infinity),
      rowLower: Float64Array.from(this.rows, (row) => (row.lower === -Infinity ? -highs.infinity : row.lower)),
      rowUpper: Float64Array.from(this.rows, (row) => (row.upper === Infinity ? highs.infinity : row.upper)),
      matrix: { format: 'csr' as const, numRows, numCols, starts, indices, values },
    };
    return highs.withModel(data, (model) => {
      model.options.set({ output_flag: false, ...options });
      model.run();
      const status = model.getModelStatus();
      if (status === highs.constants.modelStatus.optimal) return model.getObjectiveValue();
      if (status === highs.constants.modelStatus.infeasible) return null;
      throw new Error(`HiGHS ended with status ${status}`);
    });
  }
}
