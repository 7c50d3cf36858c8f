/** One measured figure. `peer` is what the same thing costs without us, in the same run. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: { readonly name: string; readonly value: number } | null;
  readonly runs: number;
  /** The figure that was to be reached, in words; nothing is asserted about it. */
  readonly goal: string | null;
}

/** The middle of several measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].toSorted((first, second) => first - second);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The value below which the share `share` (0-1) of the measurements lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Milliseconds that `work` takes. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function row(figure: Figure): string {
  const number = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
  const peer = figure.peer === null ? '' : ` | ${figure.peer.name} ${number(figure.peer.value)} ${figure.unit} (x${number(figure.value / figure.peer.value)})`;
  const goal = figure.goal === null ? '' : ` | to reach: ${figure.goal}`;
  return `${figure.id.padEnd(34)} ${number(figure.value).padStart(9)} ${figure.unit.padEnd(3)} ${figure.what} (median of ${figure.runs})${peer}${goal}`;
}

/** Prints figures as a table, or as JSON by id. */
export function printFigures(figures: readonly Figure[], isJson: boolean): void {
  if (isJson) console.log(JSON.stringify(Object.fromEntries(figures.map(({ id, ...rest }) => [id, rest])), null, 2));
  else for (const figure of figures) console.log(row(figure));
}
